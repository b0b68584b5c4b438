//! What is written when something changes, and what may not be.

use crate::records::{Body, Kept, RecordKey, Shelf};

impl Shelf {
    /// What is written when something under this key changes: the key itself, or that of the oldest
    /// that it was joined with.
    #[must_use]
    pub fn to_edit(&self, key: RecordKey) -> RecordKey {
        key.written_as(self.joined())
    }

    /// All that are one with this one, the one that stands for all of them first.
    #[must_use]
    pub fn same(&self, key: RecordKey) -> Vec<RecordKey> {
        key.group(self.joined())
    }

    /// What is known elsewhere of what is written under this key, and not in its own record yet.
    #[must_use]
    pub fn gathered(&self, key: RecordKey) -> Option<Kept> {
        match key {
            RecordKey::Answer(of) if self.round_group(of.round).len() > 1 => self.answer_record(of),
            RecordKey::Profile(of) if self.location_group(of).len() > 1 => self.profile_record(of),
            _ => None,
        }
    }

    /// Whether a record is closed against changes by accident: it says so, or what it hangs on does.
    #[must_use]
    pub fn is_closed(&self, key: RecordKey) -> bool {
        let key = self.to_edit(key);
        let above = match self.get(&key) {
            Some(kept) => {
                let rules = kept.record.body().map(Body::rules);
                match rules {
                    Some(rules) if rules.is_closed() => return true,
                    Some(rules) if rules.outlives_closing() => return false,
                    _ => kept.hangs_on(),
                }
            }
            // What nobody wrote in yet hangs on something all the same.
            None => key.above().into_iter().collect(),
        };
        above.into_iter().any(|above| self.is_closed(above))
    }
}
