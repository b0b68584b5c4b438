//! Saving by itself, and the truth about it.

use crate::platform::LocalTime;
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

/// How long after the last keystroke a text is written, in milliseconds.
const AFTER_TYPING: u32 = 400;

impl Session {
    /// Saves after a choice: at once, as soon as no other tab is writing.
    pub(super) fn save(&self) {
        let session = *self;
        self.device().alone(Box::new(move || session.save_now()));
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

    /// Saves what was not saved yet, without waiting: when the page is left.
    pub fn save_now(&self) {
        let device = self.device();
        let now = device.now();
        let dirty = self.inner.with_value(|inner| inner.dirty.clone());
        if dirty.is_empty() {
            return;
        }
        let mut trouble = None;
        for (key, ()) in dirty {
            let Some(kept) = self.peek(|shelf| shelf.get(&key).cloned()) else { continue };
            let saved = self
                .inner
                .try_update_value(|inner| inner.keeper.as_mut().map(|keeper| keeper.save(&kept, now)))
                .flatten();
            match saved {
                Some(Ok(merged)) => {
                    self.inner.update_value(|inner| {
                        inner.dirty.take(&key);
                    });
                    if merged != kept {
                        self.shelf.update(|shelf| shelf.put(merged));
                    }
                }
                Some(Err(error)) => {
                    trouble = Some(NotKept::from(error));
                    break;
                }
                None => break,
            }
        }
        self.tell(trouble);
    }

    /// Sets the truth after writing. What is blocked from the start stays that way.
    pub(super) fn tell(&self, trouble: Option<NotKept>) {
        let device = self.device();
        let blocked = self.saving.get_untracked() == Saving::NotKept(NotKept::Blocked);
        let truth = match trouble {
            Some(why) => Saving::NotKept(why),
            None if blocked => Saving::NotKept(NotKept::Blocked),
            None => Saving::Kept(Some(device.local(device.now()))),
        };
        if self.saving.get_untracked() != truth {
            self.saving.set(truth);
        }
        let aside = self
            .inner
            .with_value(|inner| inner.keeper.as_ref().map(|keeper| keeper.aside().to_vec()))
            .unwrap_or_default();
        if self.aside.with_untracked(|known| *known != aside) {
            self.aside.set(aside);
        }
    }
}
