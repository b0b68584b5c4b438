//! What other tabs of this app do.

use leptos::prelude::*;

use crate::storage::Elsewhere;

use super::saving::{NotKept, Saving};
use super::session::Session;

impl Session {
    /// Takes note of a change that another tab made in storage.
    pub fn changed_elsewhere(&self, key: Option<&str>, text: Option<String>) {
        let device = self.device();
        let now = device.now();
        let known = self.peek(Clone::clone);
        let outcome = self
            .inner
            .try_update_value(|inner| {
                inner.keeper.as_mut().map(|keeper| keeper.elsewhere(key, text, &known, now))
            })
            .flatten()
            .unwrap_or(Elsewhere::Nothing);
        match outcome {
            Elsewhere::Wrote(theirs) => {
                self.inner.update_value(|inner| {
                    for stamp in theirs.stamps() {
                        inner.clock.observe(stamp);
                    }
                });
                let mut merged = None;
                self.shelf.update(|shelf| merged = Some(shelf.merge_in((*theirs).clone())));
                if merged.is_some_and(|merged| merged != *theirs) {
                    // The other tab did not know everything that we do.
                    self.inner.update_value(|inner| {
                        inner.dirty.put(theirs.key(), ());
                    });
                    self.save();
                }
            }
            Elsewhere::TookAway(path) => {
                let gone = self.peek(|shelf| {
                    shelf.iter().map(|(key, _)| key).copied().find(|key| key.to_string() == path)
                });
                if let Some(key) = gone {
                    self.inner.update_value(|inner| {
                        inner.dirty.take(&key);
                    });
                    self.shelf.update(|shelf| {
                        shelf.take(&key);
                    });
                }
            }
            Elsewhere::Cleared => {
                self.inner.update_value(|inner| inner.dirty = crate::domain::Sorted::default());
                self.shelf.update(|shelf| *shelf = crate::records::Shelf::default());
            }
            Elsewhere::SavedFile(at) => self.last_file.set(Some(device.local(at))),
            Elsewhere::Unreadable => {
                let newer = self.inner.with_value(|inner| {
                    inner.keeper.as_ref().is_some_and(crate::storage::Keeper::newer_here)
                });
                if newer {
                    self.tell(Some(NotKept::NewerHere));
                } else if let Saving::Kept(_) = self.saving.get_untracked() {
                    self.tell(None);
                }
            }
            Elsewhere::Nothing => {}
        }
    }
}
