//! Somebody's look at their own competences. It is theirs: it stays on the device unless they say otherwise.

use super::{ChoiceId, CompetenceId, Merge, MirrorId, Note, Register, Sorted, Stamp};

/// What one person sees in the mirror. No outcome follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mirror {
    /// Its frozen id.
    pub id: MirrorId,
    /// Whose it is, by function; may be empty.
    pub owner: Note,
    /// What they see of themselves, by competence.
    pub marks: Sorted<CompetenceId, Register<Option<ChoiceId>>>,
    /// What they want to do with it.
    pub note: Note,
    /// Removed on purpose; restoring is a newer write.
    pub removed: Register<bool>,
}

impl Mirror {
    /// A mirror with nothing in it yet.
    #[must_use]
    pub fn new(id: MirrorId) -> Self {
        Self {
            id,
            owner: Note::default(),
            marks: Sorted::default(),
            note: Note::default(),
            removed: Register::default(),
        }
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all = self.owner.stamps();
        all.extend(self.note.stamps());
        all.extend(self.marks.values().filter_map(Register::stamp));
        all.extend(self.removed.stamp());
        all
    }
}

impl Merge for Mirror {
    fn merge(self, other: Self) -> Self {
        Self {
            id: self.id,
            owner: self.owner.merge(other.owner),
            marks: self.marks.merge(other.marks),
            note: self.note.merge(other.note),
            removed: self.removed.merge(other.removed),
        }
    }
}
