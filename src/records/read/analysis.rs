//! What a municipality finds out, and what it and its partners want and agree on.

use super::ranked;
use crate::domain::{DataGroupId, DatumId, PassageId, PassageSort};
use crate::records::{Datum, Passage, Shelf};

impl Shelf {
    /// Something that was found out, unless it was removed.
    #[must_use]
    pub fn datum(&self, id: DatumId) -> Option<&Datum> {
        self.find::<Datum>(id).filter(|of| !of.removed.get())
    }

    /// What they find out besides what the guide asks, in a group, the oldest first.
    #[must_use]
    pub fn own_data(&self, group: DataGroupId) -> Vec<&Datum> {
        self.all::<Datum>().filter(|of| !of.removed.get() && *of.group.get() == Some(group)).collect()
    }

    /// A passage, unless it was removed.
    #[must_use]
    pub fn passage(&self, id: PassageId) -> Option<&Passage> {
        self.find::<Passage>(id).filter(|of| !of.removed.get())
    }

    /// What they wrote at a question; nothing when nobody did.
    #[must_use]
    pub fn answered(&self, id: PassageId) -> String {
        self.passage(id).map(|of| of.what.all_words()).unwrap_or_default()
    }

    /// The passages of a list, in their order.
    #[must_use]
    pub fn passages(&self, sort: PassageSort) -> Vec<&Passage> {
        let all = self.all::<Passage>().filter(|of| !of.removed.get() && *of.sort.get() == Some(sort));
        ranked(all, |of| &of.rank, |of| of.id)
    }
}
