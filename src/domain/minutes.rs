//! How long a conversation, or one theme of it, may take.

use super::{Form, Word};

/// How many minutes there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Minutes {
    /// Five minutes.
    Five,
    /// Ten minutes.
    Ten,
    /// A quarter.
    Fifteen,
    /// Twenty minutes.
    Twenty,
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

const NAMES: [&str; 9] = ["5", "10", "15", "20", "30", "45", "60", "90", "120"];
const ALL: [Minutes; 9] = [
    Minutes::Five,
    Minutes::Ten,
    Minutes::Fifteen,
    Minutes::Twenty,
    Minutes::Thirty,
    Minutes::FortyFive,
    Minutes::Sixty,
    Minutes::Ninety,
    Minutes::HundredTwenty,
];

impl Word for Minutes {
    const FORM: Form = Form::OneOf(&NAMES);

    fn word(&self) -> String {
        NAMES[*self as usize].to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        ALL.into_iter().zip(NAMES).find(|(_, name)| *name == text).map(|(minutes, _)| minutes)
    }
}

impl Minutes {
    /// How long a conversation may take, the shortest first.
    pub const OF_A_TALK: [Self; 5] =
        [Self::Thirty, Self::FortyFive, Self::Sixty, Self::Ninety, Self::HundredTwenty];
    /// How long a theme may take, the shortest first.
    pub const OF_A_THEME: [Self; 5] = [Self::Five, Self::Ten, Self::Fifteen, Self::Twenty, Self::Thirty];

    /// The minutes themselves.
    #[must_use]
    pub fn count(self) -> usize {
        [5, 10, 15, 20, 30, 45, 60, 90, 120][self as usize]
    }

    /// About how many minutes there are for each of so many themes, in fives: without the ten to begin and to end, and
    /// never less than five. A proposal of the makers, like [`Self::themes`].
    #[must_use]
    pub fn for_each(self, themes: usize) -> usize {
        (self.count().saturating_sub(10) / themes.max(1) / 5 * 5).max(5)
    }

    /// For how many themes there is about time: ten minutes to begin and to end, and some ten for each theme. A proposal
    /// of the makers; no source gives a number.
    #[must_use]
    pub fn themes(self) -> usize {
        self.count().saturating_sub(10) / 10
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_time_is_for_more_themes_and_every_length_reads_back() {
        assert_eq!(Minutes::OF_A_TALK.map(Minutes::themes), [2, 3, 5, 8, 11]);
        assert_eq!([1, 3, 5, 12].map(|themes| Minutes::Sixty.for_each(themes)), [50, 15, 10, 5]);
        for minutes in ALL {
            assert_eq!(Minutes::from_word(&minutes.word()), Some(minutes));
            assert_eq!(minutes.count().to_string(), minutes.word());
        }
    }
}
