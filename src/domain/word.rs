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
