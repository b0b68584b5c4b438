//! Two locations, or two rounds, that turned out to be the same.

use super::{LocationId, Merge, Register, RoundId, Stamp};

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

/// Says that a pair is one. Nothing is moved or rewritten: what is shown follows from the joins, so
/// they can be taken back, and two devices that join in different orders see the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Join {
    /// What is joined.
    pub pair: Pair,
    /// Whether it still is.
    pub joined: Register<bool>,
}

impl Join {
    /// A pair that nobody joined yet.
    #[must_use]
    pub fn new(pair: Pair) -> Self {
        Self { pair, joined: Register::default() }
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        self.joined.stamp().into_iter().collect()
    }
}

impl Merge for Join {
    fn merge(self, other: Self) -> Self {
        Self { pair: self.pair, joined: self.joined.merge(other.joined) }
    }
}
