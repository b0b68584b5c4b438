//! Everything that is known on this device, by key.

use crate::domain::{Merge, Sorted};

use super::joined::Joined;
use super::{Kept, RecordKey};

/// All records. Looking up is by key; merging keeps what either side knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    pub(super) records: Sorted<RecordKey, Kept>,
    pub(super) joined: Joined,
}

impl Shelf {
    /// The record with this key.
    #[must_use]
    pub fn get(&self, key: &RecordKey) -> Option<&Kept> {
        self.records.get(key)
    }

    /// Every record, in the order of writing.
    pub fn iter(&self) -> impl Iterator<Item = (&RecordKey, &Kept)> {
        self.records.iter()
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Puts a record in the place of what stood under its key.
    pub fn put(&mut self, kept: Kept) {
        let key = kept.key();
        self.records.put(key, kept);
        self.join_again(key);
    }

    /// Joins a record with what stands under its key, and returns the result.
    pub fn merge_in(&mut self, kept: Kept) -> Kept {
        let key = kept.key();
        let merged = match self.records.take(&key) {
            Some(ours) => ours.merge(kept),
            None => kept,
        };
        self.records.put(key, merged.clone());
        self.join_again(key);
        merged
    }

    /// Takes a record away. Only for undoing an import and for what was erased on this device:
    /// removing for the user is a flag inside the record.
    pub fn take(&mut self, key: &RecordKey) -> Option<Kept> {
        let taken = self.records.take(key);
        self.join_again(*key);
        taken
    }

    /// Works out anew what is one with what, when that may have changed.
    fn join_again(&mut self, changed: RecordKey) {
        let may_matter = match changed {
            RecordKey::Join(_) => true,
            RecordKey::Location(_) | RecordKey::Round(_) => {
                self.records.keys().any(|key| matches!(key, RecordKey::Join(_)))
            }
            _ => false,
        };
        if may_matter {
            self.joined = Joined::of(&self.records);
        }
    }
}
