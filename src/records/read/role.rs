//! Role assessments and mirrors.

use crate::domain::{AssessmentId, MirrorId};
use crate::records::{Assessment, Mirror, Shelf};

impl Shelf {
    /// A role assessment that was not removed.
    #[must_use]
    pub fn assessment(&self, id: AssessmentId) -> Option<&Assessment> {
        self.find::<Assessment>(id).filter(|of| !of.removed.get())
    }

    /// Every role assessment that was not removed, by id: the oldest first.
    pub fn assessments(&self) -> impl Iterator<Item = &Assessment> {
        self.all::<Assessment>().filter(|of| !of.removed.get())
    }

    /// The role assessment that was made last; examples are none.
    #[must_use]
    pub fn last_assessment(&self) -> Option<&Assessment> {
        self.assessments().filter(|of| !of.example).max_by_key(|of| of.id)
    }

    /// A mirror of competences that was not removed.
    #[must_use]
    pub fn mirror(&self, id: MirrorId) -> Option<&Mirror> {
        self.find::<Mirror>(id).filter(|of| !of.removed.get())
    }

    /// Every mirror of competences that was not removed, by id: the oldest first.
    pub fn mirrors(&self) -> impl Iterator<Item = &Mirror> {
        self.all::<Mirror>().filter(|of| !of.removed.get())
    }
}
