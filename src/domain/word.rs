//! A value that stands in files as one word.

/// An id, a day, or one of a fixed list of names.
pub trait Word: Copy + Ord + 'static {
    /// Which words there are.
    const FORM: Form;

    /// As it stands in a file.
    fn word(&self) -> String;

    /// Reads the word; nothing when it is none of these.
    fn from_word(text: &str) -> Option<Self>;
}

/// Which words a value can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A [`Slug`](super::Slug).
    Id,
    /// A calendar day: `2026-11-24`.
    Day,
    /// One of these, for ever.
    OneOf(&'static [&'static str]),
}

/// Makes an enum a [`Word`] by its `ALL` and its `WORDS`, which stand in the same order as its variants.
macro_rules! word_of_list {
    ($name:ident) => {
        impl $crate::domain::Word for $name {
            const FORM: $crate::domain::Form = $crate::domain::Form::OneOf(&Self::WORDS);

            fn word(&self) -> String {
                Self::WORDS[*self as usize].to_owned()
            }

            fn from_word(text: &str) -> Option<Self> {
                Self::ALL.into_iter().zip(Self::WORDS).find_map(|(of, word)| (word == text).then_some(of))
            }
        }
    };
}

pub(crate) use word_of_list;
