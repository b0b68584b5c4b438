//! What other tabs of this app do.

use leptos::prelude::*;

use crate::domain::Sorted;
use crate::records::{Kept, Shelf};
use crate::storage::{Elsewhere, Keeper};

use super::saving::NotKept;
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
            Elsewhere::Wrote(theirs) => self.take_over(*theirs),
            Elsewhere::TookAway(path) => self.let_go(&path),
            Elsewhere::Undoing(paths) => paths.iter().for_each(|path| self.let_go(path)),
            Elsewhere::Cleared => {
                self.inner.update_value(|inner| inner.dirty = Sorted::default());
                self.shelf.set(Shelf::default());
                self.last_file.set(None);
            }
            Elsewhere::SavedFile(at) => self.last_file.set(Some(at)),
            Elsewhere::Unreadable => {
                let newer =
                    self.inner.with_value(|inner| inner.keeper.as_ref().is_some_and(Keeper::newer_here));
                if newer {
                    self.tell(Some(NotKept::NewerHere));
                }
            }
            Elsewhere::Nothing => {}
        }
        self.show_aside();
    }

    /// Looks at the whole store again: this page was asleep and heard nothing of what other tabs did.
    pub fn look_again(&self) {
        let keys = self.inner.with_value(|inner| inner.keeper.as_ref().map(Keeper::record_keys));
        for key in keys.unwrap_or_default() {
            self.changed_elsewhere(Some(&key), None);
        }
    }

    fn take_over(&self, theirs: Kept) {
        self.inner.update_value(|inner| {
            for stamp in theirs.stamps() {
                inner.clock.observe(stamp);
            }
        });
        let mut merged = None;
        self.shelf.update(|shelf| merged = Some(shelf.merge_in(theirs.clone())));
        if merged.is_some_and(|merged| merged != theirs) {
            // The other tab did not know everything that we do.
            self.inner.update_value(|inner| {
                inner.dirty.put(theirs.key(), ());
            });
            self.save();
        }
    }

    /// Another tab took a record away. What was not saved here yet is saved, not dropped.
    fn let_go(&self, path: &str) {
        let key = self.peek(|shelf| shelf.iter().map(|(key, _)| *key).find(|key| key.to_string() == path));
        let Some(key) = key else { return };
        let dirty = self.inner.with_value(|inner| inner.dirty.has(&key));
        if dirty {
            self.save();
        } else {
            self.shelf.update(|shelf| {
                shelf.take(&key);
            });
        }
    }
}
