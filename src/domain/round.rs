//! One conversation at a location.

use super::{Day, InstrumentRef, LocationId, Merge, Note, Register, RoundId, Sorted, Stamp, ThemeId};

/// How far the outcome of a conversation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Still being worked on.
    #[default]
    Draft,
    /// The partners agreed on it. It is closed against changes by accident, and can be reopened.
    Agreed,
}

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
    /// Who sat at the table, by function; may be empty.
    pub present: Note,
    /// Which themes are talked about today. A theme that is not named here is.
    pub today: Sorted<ThemeId, Register<bool>>,
    /// Draft or agreed.
    pub status: Register<Status>,
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
            present: Note::default(),
            today: Sorted::default(),
            status: Register::default(),
            removed: Register::default(),
        }
    }

    /// Whether a theme is talked about today: every theme is, until someone takes it out.
    #[must_use]
    pub fn is_today(&self, theme: ThemeId) -> bool {
        self.today.get(&theme).is_none_or(|today| *today.get())
    }

    /// Whether the partners agreed on the outcome.
    #[must_use]
    pub fn is_agreed(&self) -> bool {
        *self.status.get() == Status::Agreed
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all = self.label.stamps();
        all.extend(self.present.stamps());
        all.extend(self.date.stamp());
        all.extend(self.today.values().filter_map(Register::stamp));
        all.extend(self.status.stamp());
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
            present: self.present.merge(other.present),
            today: self.today.merge(other.today),
            status: self.status.merge(other.status),
            removed: self.removed.merge(other.removed),
        }
    }
}
