//! A place where school and childcare work together.

use super::{LocationId, Merge, Note, Register, Stamp};

/// A location. Its names are texts: two names written apart both stay until someone chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Its frozen id.
    pub id: LocationId,
    /// What people call it.
    pub name: Note,
    /// The municipality it lies in; may be empty.
    pub municipality: Note,
    /// Removed on purpose; restoring is a newer write.
    pub removed: Register<bool>,
}

impl Location {
    /// A location without names.
    #[must_use]
    pub fn new(id: LocationId) -> Self {
        Self { id, name: Note::default(), municipality: Note::default(), removed: Register::default() }
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all = self.name.stamps();
        all.extend(self.municipality.stamps());
        all.extend(self.removed.stamp());
        all
    }
}

impl Merge for Location {
    fn merge(self, other: Self) -> Self {
        Self {
            id: self.id,
            name: self.name.merge(other.name),
            municipality: self.municipality.merge(other.municipality),
            removed: self.removed.merge(other.removed),
        }
    }
}
