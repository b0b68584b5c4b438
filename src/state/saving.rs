//! Saving by itself, and the truth about it.

use crate::platform::LocalTime;
use crate::records::RecordKey;
use crate::storage::{SaveError, StoreError};

use leptos::prelude::*;

use super::session::Session;

/// Whether what is shown is also kept on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    /// Nothing was filled in yet.
    NothingYet,
    /// Something was typed and will be written in a moment.
    Soon,
    /// Everything is kept; since when, if it was written by this page.
    Kept(Option<LocalTime>),
    /// It is only in memory, and why.
    NotKept(NotKept),
}

/// Why it is not kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotKept {
    /// The browser does not let this page keep anything.
    Blocked,
    /// There is no room left.
    Full,
    /// A newer version of the app wrote here.
    NewerHere,
    /// Something else; the browser's own words.
    Failed {
        /// What the browser said.
        detail: String,
    },
}

impl From<StoreError> for NotKept {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::Blocked => Self::Blocked,
            StoreError::Full => Self::Full,
            StoreError::Failed { detail } => Self::Failed { detail },
        }
    }
}

impl From<SaveError> for NotKept {
    fn from(error: SaveError) -> Self {
        match error {
            SaveError::Store(error) => error.into(),
            SaveError::NewerHere => Self::NewerHere,
        }
    }
}

/// How long to wait for the lock before saving without it, in milliseconds.
const WITHOUT_LOCK: u32 = 2_000;

/// How long after the last keystroke a text is written, in milliseconds.
const AFTER_TYPING: u32 = 400;

impl Session {
    /// Saves after a choice: at once, as soon as no other tab is writing.
    pub(super) fn save(&self) {
        let session = *self;
        self.device().alone(Box::new(move || {
            session.save_now();
        }));
        // Should the lock never be granted: writes are merges, so going on without it loses nothing.
        self.device().after(
            WITHOUT_LOCK,
            Box::new(move || {
                session.save_now();
            }),
        );
    }

    /// Saves after typing: when there was no keystroke for a moment.
    pub(super) fn save_soon(&self) {
        if !matches!(self.saving.get_untracked(), Saving::NotKept(_)) {
            self.saving.set(Saving::Soon);
        }
        let stroke = self.inner.try_update_value(|inner| {
            inner.strokes += 1;
            inner.strokes
        });
        let session = *self;
        self.device().after(
            AFTER_TYPING,
            Box::new(move || {
                if session.inner.try_with_value(|inner| inner.strokes) == stroke {
                    session.save();
                }
            }),
        );
    }

    /// Saves what was not saved yet, without waiting: when the page is left, or loaded anew.
    /// Returns whether everything is kept on this device now.
    pub fn save_now(&self) -> bool {
        let dirty = self.inner.with_value(|inner| inner.dirty.clone());
        let mut trouble = None;
        for (key, ()) in &dirty {
            match self.save_one(*key) {
                Ok(()) => {}
                Err(error) => {
                    let stop = error == SaveError::NewerHere;
                    trouble = Some(NotKept::from(error));
                    // One text that does not fit keeps none of the others from being saved.
                    if stop {
                        break;
                    }
                }
            }
        }
        let waiting = matches!(self.saving.get_untracked(), Saving::Soon | Saving::NotKept(NotKept::Full));
        if !dirty.is_empty() || waiting {
            self.tell(trouble);
        }
        !self.has_unsaved()
    }

    /// Whether this session lives in memory only, so that another page would know nothing of it.
    #[must_use]
    pub fn is_in_memory(&self) -> bool {
        self.saving.track();
        self.inner.with_value(|inner| inner.in_memory.is_some())
    }

    /// Whether something would be lost if this page ended now.
    #[must_use]
    pub fn has_unsaved(&self) -> bool {
        self.inner.with_value(|inner| {
            let only_here = inner.in_memory.is_some() && !self.peek(crate::records::Shelf::is_empty);
            only_here || !inner.dirty.is_empty()
        })
    }

    fn save_one(&self, key: RecordKey) -> Result<(), SaveError> {
        let Some(kept) = self.peek(|shelf| shelf.get(&key).cloned()) else { return Ok(()) };
        let now = self.device().now();
        let saved = self
            .inner
            .try_update_value(|inner| inner.keeper.as_mut().map(|keeper| keeper.save(&kept, now)))
            .flatten();
        let Some(saved) = saved else { return Ok(()) };
        let merged = saved?;
        self.inner.update_value(|inner| {
            inner.dirty.take(&key);
            for stamp in merged.stamps() {
                inner.clock.observe(stamp);
            }
        });
        if merged != kept {
            self.shelf.update(|shelf| shelf.put(merged));
        }
        Ok(())
    }

    /// Sets the truth after writing. What lives in memory only stays that way.
    pub(super) fn tell(&self, trouble: Option<NotKept>) {
        let device = self.device();
        let in_memory = self.inner.with_value(|inner| inner.in_memory.clone());
        let truth = match in_memory.or(trouble) {
            Some(why) => Saving::NotKept(why),
            None => Saving::Kept(Some(device.local(device.now()))),
        };
        if self.saving.get_untracked() != truth {
            self.saving.set(truth);
        }
        self.show_aside();
    }

    /// Shows what could not be read, as it is now.
    pub(super) fn show_aside(&self) {
        let aside = self
            .inner
            .with_value(|inner| inner.keeper.as_ref().map(|keeper| keeper.aside().to_vec()))
            .unwrap_or_default();
        if self.aside.with_untracked(|known| *known != aside) {
            self.aside.set(aside);
        }
    }
}
