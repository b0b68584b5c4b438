//! How long a conversation may take.

use super::{Form, Word};

/// How many minutes there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Minutes {
    /// Half an hour.
    Thirty,
    /// Three quarters.
    FortyFive,
    /// An hour.
    Sixty,
    /// An hour and a half.
    Ninety,
    /// Two hours.
    HundredTwenty,
}

const NAMES: [&str; 5] = ["30", "45", "60", "90", "120"];

impl Word for Minutes {
    const FORM: Form = Form::OneOf(&NAMES);

    fn word(&self) -> String {
        NAMES[*self as usize].to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.into_iter().zip(NAMES).find(|(_, name)| *name == text).map(|(minutes, _)| minutes)
    }
}

impl Minutes {
    /// Every length, the shortest first.
    pub const ALL: [Self; 5] =
        [Self::Thirty, Self::FortyFive, Self::Sixty, Self::Ninety, Self::HundredTwenty];

    /// The minutes themselves.
    #[must_use]
    pub fn count(self) -> usize {
        [30, 45, 60, 90, 120][self as usize]
    }

    /// About how many minutes there are for each of so many themes, in fives: without the ten to begin and to end, and
    /// never less than five. A proposal of the makers, like [`Self::themes`].
    #[must_use]
    pub fn for_each(self, themes: usize) -> usize {
        ((self.count() - 10) / themes.max(1) / 5 * 5).max(5)
    }

    /// For how many themes there is about time: ten minutes to begin and to end, and some ten for each theme. A proposal
    /// of the makers; no source gives a number.
    #[must_use]
    pub fn themes(self) -> usize {
        (self.count() - 10) / 10
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_time_is_for_more_themes_and_every_length_reads_back() {
        let themes: Vec<usize> = Minutes::ALL.into_iter().map(Minutes::themes).collect();
        assert_eq!(themes, [2, 3, 5, 8, 11]);
        assert_eq!([1, 3, 5, 12].map(|themes| Minutes::Sixty.for_each(themes)), [50, 15, 10, 5]);
        for minutes in Minutes::ALL {
            assert_eq!(Minutes::from_word(&minutes.word()), Some(minutes));
            assert_eq!(minutes.count().to_string(), minutes.word());
        }
    }
}
