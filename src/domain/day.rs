//! A calendar day.

use std::fmt;

use super::{Form, Word};

/// A day of the Gregorian calendar, as `2026-11-24`. The day exists.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    year: u16,
    month: u8,
    date: u8,
}

/// Why a text is not a [`Day`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayError {
    /// The text that was offered.
    pub found: String,
}

impl Day {
    /// A day, when it exists: years 1900 to 9999.
    #[must_use]
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let last = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            1..=12 => 31,
            _ => return None,
        };
        let exists = (1900..=9999).contains(&year) && (1..=last).contains(&day);
        exists.then_some(Self { year, month, date: day })
    }

    /// Reads `2026-11-24`.
    ///
    /// # Errors
    /// When the text has another form or the day does not exist.
    pub fn parse(text: &str) -> Result<Self, DayError> {
        let error = || DayError { found: text.to_owned() };
        let form = text.len() == 10
            && text.bytes().enumerate().all(|(i, b)| match i {
                4 | 7 => b == b'-',
                _ => b.is_ascii_digit(),
            });
        if !form {
            return Err(error());
        }
        let read = |part: Option<&str>| part.and_then(|part| part.parse::<u16>().ok()).ok_or_else(error);
        let small = |n: u16| u8::try_from(n).map_err(|_| error());
        let (year, month, day) = (read(text.get(..4))?, read(text.get(5..7))?, read(text.get(8..))?);
        Self::new(year, small(month)?, small(day)?).ok_or_else(error)
    }

    /// The year, as 2026.
    #[must_use]
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.date
    }
}

impl Word for Day {
    const FORM: Form = Form::Day;

    fn word(&self) -> String {
        self.to_string()
    }

    fn from_word(text: &str) -> Option<Self> {
        Self::parse(text).ok()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:04}-{:02}-{:02}", self.year, self.month, self.date)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_that_exist_are_days() {
        for good in ["2026-11-24", "2024-02-29", "2000-02-29"] {
            assert_eq!(Day::parse(good).map(|d| d.to_string()), Ok(good.to_owned()));
        }
        for bad in [
            "2026-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-01",
            "26-01-01",
            "2026-04-31",
            "é026-01-1",
        ] {
            assert!(Day::parse(bad).is_err(), "{bad}");
        }
    }
}
