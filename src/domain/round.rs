//! One conversation at a location.

use super::{Day, InstrumentRef, LocationId, Merge, Note, Register, RoundId, Stamp};

/// A conversation. The instrument's edition is fixed when it begins and is never re-stamped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its frozen id.
    pub id: RoundId,
    /// Where it is held.
    pub location: LocationId,
    /// The instrument and edition that its answers are given under.
    pub instrument: InstrumentRef,
    /// The day of the conversation.
    pub date: Register<Option<Day>>,
    /// A name people gave it; may be empty.
    pub label: Note,
    /// Removed on purpose; restoring is a newer write.
    pub removed: Register<bool>,
}

impl Round {
    /// A round with nothing in it yet.
    #[must_use]
    pub fn new(id: RoundId, location: LocationId, instrument: InstrumentRef) -> Self {
        Self {
            id,
            location,
            instrument,
            date: Register::default(),
            label: Note::default(),
            removed: Register::default(),
        }
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all = self.label.stamps();
        all.extend(self.date.stamp());
        all.extend(self.removed.stamp());
        all
    }
}

impl Merge for Round {
    /// Location and instrument are fixed at birth. Should a damaged file say otherwise,
    /// the smaller one is kept on every device.
    fn merge(self, other: Self) -> Self {
        Self {
            id: self.id,
            location: self.location.min(other.location),
            instrument: self.instrument.min(other.instrument),
            date: self.date.merge(other.date),
            label: self.label.merge(other.label),
            removed: self.removed.merge(other.removed),
        }
    }
}
