//! Two locations, or two rounds, that turned out to be the same.

use super::{LocationId, RoundId};

/// Two things of one kind. The smaller id comes first, so that a pair has one name on every device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pair {
    /// Two locations.
    Locations(LocationId, LocationId),
    /// Two rounds.
    Rounds(RoundId, RoundId),
}

impl Pair {
    /// Two different locations, in whatever order.
    #[must_use]
    pub fn locations(one: LocationId, other: LocationId) -> Option<Self> {
        (one != other).then(|| Self::Locations(one.min(other), one.max(other)))
    }

    /// Two different rounds, in whatever order.
    #[must_use]
    pub fn rounds(one: RoundId, other: RoundId) -> Option<Self> {
        (one != other).then(|| Self::Rounds(one.min(other), one.max(other)))
    }
}
