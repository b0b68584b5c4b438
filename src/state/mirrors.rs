//! Mirrors of competences: making one, looking, removing it.

use crate::domain::{ChoiceId, CompetenceId, Mirror, MirrorId};
use crate::records::{Kept, Record, RecordKey};

use super::notice::Notice;
use super::session::Session;

impl Session {
    /// Makes a mirror and returns it.
    pub fn new_mirror(&self) -> Option<MirrorId> {
        let id = MirrorId::parse(&self.new_id()).ok()?;
        let mut mirror = Mirror::new(id);
        mirror.removed.set(false, self.stamp());
        self.edit(RecordKey::Mirror(id), || Some(Kept::from(Record::Mirror(mirror))), |_| {});
        self.save();
        Some(id)
    }

    /// Says what somebody sees of themselves at a competence, or takes that back.
    pub fn mark(&self, id: MirrorId, competence: CompetenceId, mark: Option<ChoiceId>) {
        let stamp = self.stamp();
        self.edit(
            RecordKey::Mirror(id),
            || None,
            |kept| {
                if let Record::Mirror(mirror) = &mut kept.record {
                    mirror.marks.slot(competence).set(mark, stamp);
                }
            },
        );
        self.save();
    }

    /// Removes a mirror, with a way back.
    pub fn remove_mirror(&self, id: MirrorId) {
        self.remove(Notice::MirrorRemoved(id));
    }
}
