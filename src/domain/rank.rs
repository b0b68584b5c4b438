//! Where something stands among others, so that moving one writes only that one.

use super::{Rank, Slug};

/// The digits of a rank, in the order of their texts.
const DIGITS: &[u8; 37] = b"-0123456789abcdefghijklmnopqrstuvwxyz";

fn digit(text: &str, at: usize) -> usize {
    let sign = text.as_bytes().get(at);
    sign.and_then(|sign| DIGITS.iter().position(|digit| digit == sign)).unwrap_or_default()
}

impl Rank {
    /// A rank between two others; without one of them, at that end. Nothing when there is no room left between them: then
    /// all get a new one.
    #[must_use]
    pub fn between(before: Option<Self>, after: Option<Self>) -> Option<Self> {
        let low = before.map_or("", Rank::as_str);
        let mut high = after.map(Rank::as_str);
        let mut found = String::new();
        for at in 0..Slug::MAX {
            let from = digit(low, at);
            let to = high.map_or(DIGITS.len(), |high| digit(high, at));
            if to < from {
                return None;
            }
            let middle = from + (to - from) / 2;
            found.push(char::from(DIGITS[middle]));
            if middle > from {
                return Self::parse(&found).ok();
            }
            if to > from {
                // Whatever follows, it stays below the other.
                high = None;
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::domain::Word as _;

    fn rank() -> impl Strategy<Value = Rank> {
        "[a-z0-9-]{0,5}[0-9a-z]".prop_map(|text| Rank::from_word(&text).expect("a rank"))
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
