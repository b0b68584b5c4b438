//! Saving by itself, and the truth about it.

use std::cell::RefCell;

use leptos::prelude::*;

use crate::domain::Sorted;
use crate::platform::LocalTime;
use crate::records::{Kept, RecordKey, Shelf};
use crate::storage::{Aside, Keeper, SaveError, StoreError};

use super::notice::Notice;
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
            SaveError::NewerHere | SaveError::NewerKind => Self::NewerHere,
        }
    }
}

/// Whether what is known is also kept: the keeper, what it has still to write, and the truth to show.
pub struct Saver {
    /// Whether what is shown is also kept. Changes only when the truth does.
    pub truth: RwSignal<Saving>,
    /// Texts on this device that could not be read.
    pub aside: RwSignal<Vec<Aside>>,
    inner: RefCell<Inner>,
}

struct Inner {
    keeper: Option<Keeper>,
    /// Why this session lives in memory only, if it does.
    in_memory: Option<NotKept>,
    dirty: Sorted<RecordKey>,
    /// Counts keystrokes, to save only after the last one.
    strokes: u64,
    /// Whether saving without the lock is planned already.
    without_lock: bool,
}

impl Saver {
    /// A saver around what was opened; `empty` when nothing was there.
    pub(super) fn new(keeper: Option<Keeper>, in_memory: Option<NotKept>, empty: bool) -> Self {
        let aside = keeper.as_ref().map(|keeper| keeper.aside().to_vec()).unwrap_or_default();
        let newer = keeper.as_ref().is_some_and(Keeper::newer_here);
        let truth = match in_memory.clone() {
            Some(why) => Saving::NotKept(why),
            None if newer => Saving::NotKept(NotKept::NewerHere),
            None if empty => Saving::NothingYet,
            None => Saving::Kept(None),
        };
        let inner = Inner { keeper, in_memory, dirty: Sorted::default(), strokes: 0, without_lock: false };
        Self { truth: RwSignal::new(truth), aside: RwSignal::new(aside), inner: RefCell::new(inner) }
    }

    /// Marks a record as not written yet.
    pub(super) fn mark(&self, key: RecordKey) {
        self.inner.borrow_mut().dirty.put(key, ());
    }

    /// Whether a record is not written yet.
    pub(super) fn is_marked(&self, key: &RecordKey) -> bool {
        self.inner.borrow().dirty.has(key)
    }

    /// Lets go of records that need not be written any more; of all when none are named.
    pub(super) fn unmark(&self, keys: Option<&[RecordKey]>) {
        let dirty = &mut self.inner.borrow_mut().dirty;
        match keys {
            Some(keys) => keys.iter().for_each(|key| {
                dirty.take(key);
            }),
            None => *dirty = Sorted::default(),
        }
    }

    /// Asks the keeper something; nothing when there is none.
    pub(super) fn keeper<T>(&self, ask: impl FnOnce(&mut Keeper) -> T) -> Option<T> {
        self.inner.borrow_mut().keeper.as_mut().map(ask)
    }

    /// How much room our records take in the store, in signs; nothing when nothing is kept there.
    #[must_use]
    pub fn taken(&self) -> Option<usize> {
        self.truth.track();
        let inner = self.inner.borrow();
        inner.keeper.as_ref().filter(|_| inner.in_memory.is_none()).map(Keeper::taken)
    }

    /// Whether this session lives in memory only, so that another page would know nothing of it.
    #[must_use]
    pub fn is_in_memory(&self) -> bool {
        self.truth.track();
        self.inner.borrow().in_memory.is_some()
    }

    /// Sets the truth after writing. What lives in memory only stays that way.
    pub(super) fn tell(&self, session: Session, trouble: Option<NotKept>) {
        let in_memory = self.inner.borrow().in_memory.clone();
        let truth = match in_memory.or(trouble) {
            Some(why) => Saving::NotKept(why),
            None => Saving::Kept(Some(session.today())),
        };
        self.set(truth);
        self.show_aside();
    }

    pub(super) fn set(&self, truth: Saving) {
        if self.truth.with_untracked(|known| *known != truth) {
            self.truth.set(truth);
        }
    }

    /// Something will be written in a moment. That it is not kept, and why, goes on being said.
    fn set_waiting(&self) {
        if !self.truth.with_untracked(|truth| matches!(truth, Saving::NotKept(_))) {
            self.set(Saving::Soon);
        }
    }

    /// Shows what could not be read, as it is now.
    pub(super) fn show_aside(&self) {
        let changed = self.keeper(|keeper| {
            let same = self.aside.with_untracked(|known| known == keeper.aside());
            (!same).then(|| keeper.aside().to_vec())
        });
        if let Some(aside) = changed.flatten() {
            self.aside.set(aside);
        }
    }
}

/// How long to wait for the lock before saving without it, in milliseconds.
const WITHOUT_LOCK: u32 = 2_000;

/// How long until what another tab does is heard here at the latest, in milliseconds.
const HEARD: u32 = 300;

/// How long after the last keystroke a text is written, in milliseconds.
const AFTER_TYPING: u32 = 400;

/// Saves after a choice: at once, as soon as no other tab is writing.
pub fn save(session: Session) {
    let device = session.device();
    device.alone(Box::new(move || {
        if session.saver.keeper(|keeper| keeper.was_wiped()) == Some(true) {
            // Another tab may have erased everything on purpose. It said so before: then this was heard by then.
            session.saver.set_waiting();
            session.device().after(
                HEARD,
                Box::new(move || {
                    save_now(session);
                }),
            );
        } else {
            save_now(session);
        }
    }));
    // Should the lock never be granted: writes are merges, so going on without it loses nothing.
    let plan = {
        let inner = &mut *session.saver.inner.borrow_mut();
        let plan = !inner.without_lock && !inner.dirty.is_empty();
        inner.without_lock |= plan;
        plan
    };
    if plan {
        device.after(
            WITHOUT_LOCK,
            Box::new(move || {
                session.saver.inner.borrow_mut().without_lock = false;
                save_now(session);
            }),
        );
    }
}

/// Saves after typing: when there was no keystroke for a moment.
pub fn save_soon(session: Session) {
    let saver = &session.saver;
    saver.set_waiting();
    let stroke = {
        let strokes = &mut saver.inner.borrow_mut().strokes;
        *strokes += 1;
        *strokes
    };
    session.device().after(
        AFTER_TYPING,
        Box::new(move || {
            if session.saver.inner.borrow().strokes == stroke {
                save(session);
            }
        }),
    );
}

/// Saves what was not saved yet, without waiting: when the page is left, or loaded anew.
/// Returns whether everything is kept on this device now.
pub fn save_now(session: Session) -> bool {
    let again = begin_again_if_wiped(session);
    let dirty = session.saver.inner.borrow().dirty.clone();
    let mut trouble = again.clone().and_then(Result::err).map(NotKept::from);
    for (key, ()) in &dirty {
        if let Err(error) = save_one(session, key) {
            let stop = error == SaveError::NewerHere;
            trouble = Some(NotKept::from(error));
            // One text that does not fit keeps none of the others from being saved.
            if stop {
                break;
            }
        }
    }
    let waiting = session
        .saver
        .truth
        .with_untracked(|truth| matches!(truth, Saving::Soon | Saving::NotKept(NotKept::Full)));
    if again.is_some() && trouble.is_none() {
        session.notice.set(Some(Notice::WrittenAgain));
    }
    if !dirty.is_empty() || waiting {
        session.saver.tell(session, trouble);
    }
    !has_unsaved(session)
}

/// When what was kept here is gone, and nobody of us erased it: marks all of it as not written yet, and says whether
/// what was set aside is there again.
fn begin_again_if_wiped(session: Session) -> Option<Result<(), SaveError>> {
    let saver = &session.saver;
    let again = saver.keeper(|keeper| keeper.was_wiped().then(|| keeper.begin_again())).flatten()?;
    session.peek(|shelf| shelf.iter().for_each(|(key, _)| saver.mark(*key)));
    Some(again)
}

/// Whether something would be lost if this page ended now.
#[must_use]
pub fn has_unsaved(session: Session) -> bool {
    let inner = session.saver.inner.borrow();
    let only_here = inner.in_memory.is_some() && !session.peek(Shelf::is_empty);
    only_here || !inner.dirty.is_empty()
}

fn save_one(session: Session, key: &RecordKey) -> Result<(), SaveError> {
    let saved = session.peek(|shelf| {
        let kept = shelf.get(key)?;
        session.saver.keeper(|keeper| keeper.save(kept))
    });
    let Some(saved) = saved else { return Ok(()) };
    let elsewhere: Option<Kept> = saved?;
    session.saver.unmark(Some(&[*key]));
    // Another tab wrote here meanwhile, and both are kept now.
    if let Some(merged) = elsewhere {
        session.records.observe(&merged);
        session.records.change(|shelf| shelf.put(merged));
    }
    Ok(())
}
