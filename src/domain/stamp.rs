//! When, and by whom, a value was written.

use std::fmt;

use super::NodeId;

/// Milliseconds since 1970-01-01 UTC.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Millis(pub u64);

impl Millis {
    /// 1 November 2026: before it there was no app of this version to write anything.
    const FIRST: Self = Self(1_793_491_200_000);

    /// Whether a clock that shows this can be right.
    #[must_use]
    pub fn can_be_right(self) -> bool {
        self >= Self::FIRST
    }
}

/// A hybrid logical time: the writer's clock, a counter for what falls in one millisecond, the writer.
///
/// Stamps are totally ordered, so the later of two writes is the same on every device.
/// As text: `1764000000000.2.k3v9q0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stamp {
    /// The writer's clock, or later when it had seen a later stamp.
    pub at: Millis,
    /// Orders the writes within one millisecond.
    pub counter: u32,
    /// The writer; breaks a tie.
    pub node: NodeId,
}

/// Why a text is not a [`Stamp`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StampError {
    /// The text that was offered.
    pub found: String,
}

impl Stamp {
    /// How far ahead of this device's clock a stamp may lie: one day.
    ///
    /// Beyond that it would win from every later edit, so it is brought back to the present.
    pub const MOST_AHEAD: Millis = Millis(86_400_000);

    /// Reads the text form.
    ///
    /// # Errors
    /// When a part is missing, is no number in plain digits, or is no slug.
    pub fn parse(text: &str) -> Result<Self, StampError> {
        let error = || StampError { found: text.to_owned() };
        let mut parts = text.splitn(3, '.');
        let mut next = || parts.next().ok_or_else(error);
        let (at, counter, node) = (next()?, next()?, next()?);
        Ok(Self {
            at: Millis(digits(at).ok_or_else(error)?),
            counter: digits(counter).and_then(|n| u32::try_from(n).ok()).ok_or_else(error)?,
            node: NodeId::parse(node).map_err(|_| error())?,
        })
    }

    /// Whether the stamp lies further ahead of `now` than [`Self::MOST_AHEAD`].
    #[must_use]
    pub fn is_from_the_future(&self, now: Millis) -> bool {
        self.at.0 > now.0.saturating_add(Self::MOST_AHEAD.0)
    }
}

/// One spelling per number, so that equal stamps have equal texts.
fn digits(text: &str) -> Option<u64> {
    let canonical = text == "0" || !text.starts_with('0');
    let plain = canonical && text.len() <= 15 && text.bytes().all(|b| b.is_ascii_digit());
    plain.then(|| text.parse().ok()).flatten()
}

impl fmt::Display for Stamp {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}.{}.{}", self.at.0, self.counter, self.node)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_stamp_reads_back_as_it_was_written() {
        let text = "1764000000000.2.k3v9q0";
        assert_eq!(Stamp::parse(text).map(|s| s.to_string()), Ok(text.to_owned()));
    }

    #[test]
    fn a_stamp_has_one_spelling() {
        for bad in ["01.0.a", "1.00.a", "+1.0.a", "1.0", "1.0.", "1.0.A", "1.-1.a", "1.4294967296.a", ""] {
            assert!(Stamp::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_day_ahead_is_fine_and_more_is_not() {
        let stamp = Stamp::parse("86400000.0.a");
        assert_eq!(stamp.map(|s| s.is_from_the_future(Millis(0))), Ok(false));
        assert_eq!(Stamp::parse("86400001.0.a").map(|s| s.is_from_the_future(Millis(0))), Ok(true));
    }
}
