//! How long a theme may take.

use super::{Form, Word};

/// About how many minutes there are for one theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ThemeTime {
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
}

const NAMES: [&str; 5] = ["5", "10", "15", "20", "30"];

impl Word for ThemeTime {
    const FORM: Form = Form::OneOf(&NAMES);

    fn word(&self) -> String {
        NAMES[*self as usize].to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.into_iter().zip(NAMES).find(|(_, name)| *name == text).map(|(time, _)| time)
    }
}

impl ThemeTime {
    /// Every length, the shortest first.
    pub const ALL: [Self; 5] = [Self::Five, Self::Ten, Self::Fifteen, Self::Twenty, Self::Thirty];

    /// The minutes themselves.
    #[must_use]
    pub fn count(self) -> usize {
        [5, 10, 15, 20, 30][self as usize]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_reads_back_from_its_word() {
        for time in ThemeTime::ALL {
            assert_eq!(ThemeTime::from_word(&time.word()), Some(time));
            assert_eq!(time.count().to_string(), time.word());
        }
    }
}
