//! Where something stands among others, so that moving one writes only that one.

use super::Slug;

/// A place in an order: those with the lesser text come first. Two devices that put something at one place give the same
/// rank; the ids then tell which comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Rank(Slug);

/// The digits of a rank are the letters from `a` to `z`.
const FIRST: u8 = b'a';
const BASE: u8 = 26;

impl Rank {
    /// A rank between two others; without one of them, at that end. Nothing when there is no room left between them: then
    /// all get a new one.
    #[must_use]
    pub fn between(before: Option<Self>, after: Option<Self>) -> Option<Self> {
        let low = before.map_or("", |rank| rank.0.as_str()).as_bytes();
        let high = after.map(|rank| rank.0.as_str().as_bytes());
        let mut found = String::new();
        let mut high = high;
        for at in 0..Slug::MAX {
            let from = low.get(at).map_or(0, |sign| sign - FIRST);
            let to = match high {
                None => BASE,
                Some(high) => high.get(at).map_or(0, |sign| sign - FIRST),
            };
            if to < from {
                return None;
            }
            let middle = from + (to - from) / 2;
            found.push(char::from(FIRST + middle));
            if middle > from {
                return Slug::parse(&found).ok().map(Self);
            }
            if to > from {
                // Whatever follows, it stays below the other.
                high = None;
            }
        }
        None
    }
}

impl super::Word for Rank {
    const FORM: super::Form = super::Form::Id;

    fn word(&self) -> String {
        self.0.as_str().to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        // Of other signs there is no place in between.
        let ours = text.bytes().all(|sign| sign.is_ascii_lowercase()) && !text.ends_with('a');
        Slug::parse(text).ok().filter(|_| ours).map(Self)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::Word as _;

    fn rank() -> impl Strategy<Value = Rank> {
        "[a-z]{0,5}[b-z]".prop_map(|text| Rank::from_word(&text).expect("a rank"))
    }

    proptest! {
        #[test]
        fn between_two_there_is_one_that_reads_back(one in rank(), other in rank()) {
            prop_assume!(one < other);
            let found = Rank::between(Some(one), Some(other)).expect("room");
            prop_assert!(one < found && found < other);
            prop_assert_eq!(Rank::from_word(&found.word()), Some(found));
        }

        #[test]
        fn there_is_room_at_both_ends(one in rank()) {
            prop_assert!(Rank::between(None, Some(one)).expect("room") < one);
            prop_assert!(Rank::between(Some(one), None).expect("room") > one);
        }
    }

    #[test]
    fn where_no_room_is_left_there_is_none() {
        let one = Rank::between(None, None).expect("room");
        assert_eq!(Rank::between(Some(one), Some(one)), None);
        let mut last = one;
        let mut count = 0;
        while let Some(next) = Rank::between(Some(one), Some(last).filter(|last| *last != one)) {
            last = next;
            count += 1;
            assert!(count < 1000, "it ends");
        }
        assert!(count > 100, "{count}");
    }
}
