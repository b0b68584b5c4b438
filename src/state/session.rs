//! The one context: everything that is known, and how it changes.

use std::rc::Rc;

use leptos::prelude::*;

use crate::domain::{Clock, Millis, NodeId, Sorted, Stamp};
use crate::platform::worker::WorkerState;
use crate::platform::{Device, LocalTime};
use crate::records::{Kept, RecordKey, Shelf};
use crate::storage::{Aside, Keeper, MemoryStore, Store, StoreError};

use super::host::Host;
use super::notice::Notice;
use super::role_route::RoleRoute;
use super::route::Route;
use super::saving::{NotKept, Saving};
use super::texts::TextField;
use super::transfer::{Proposal, Undo};

/// The session of one opened page. Copy it freely; all copies are the same session.
#[derive(Clone, Copy)]
pub struct Session {
    pub(super) shelf: RwSignal<Shelf>,
    /// Where the user is: the fragment of the address.
    pub fragment: RwSignal<String>,
    /// Whether the user went somewhere within this page; only then the focus follows.
    pub moved: RwSignal<bool>,
    /// Whether what is shown is also kept. Changes only when the truth does.
    pub saving: RwSignal<Saving>,
    /// When a file was last saved.
    pub last_file: RwSignal<Option<Millis>>,
    /// When this page last saved a file with everything in it, names and notes too.
    pub last_complete: RwSignal<Option<Millis>>,
    /// Texts on this device that could not be read.
    pub aside: RwSignal<Vec<Aside>>,
    /// What just happened.
    pub notice: RwSignal<Option<Notice>>,
    /// A file that was read and waits for the user's decision.
    pub proposal: RwSignal<Option<Proposal>>,
    /// How far this page is with working without network.
    pub worker: RwSignal<WorkerState>,
    /// Who hosts this app.
    pub host: RwSignal<Host>,
    /// Whether the app stands in a page of somebody else.
    pub framed: RwSignal<bool>,
    pub(super) inner: StoredValue<Inner, LocalStorage>,
}

/// What is not shown: the machine, the keeper, the clock.
pub(super) struct Inner {
    pub device: Rc<dyn Device>,
    pub keeper: Option<Keeper>,
    pub clock: Clock,
    /// Why this session lives in memory only, if it does.
    pub in_memory: Option<NotKept>,
    pub dirty: Sorted<RecordKey>,
    /// The text that is being typed in one go, and since when.
    pub typing: Option<(TextField, Stamp)>,
    /// Counts keystrokes, to save only after the last one.
    pub strokes: u64,
    pub undo: Vec<Undo>,
}

impl Session {
    /// Starts a session: loads what the store has. When it cannot be read or opened, the session
    /// lives in memory only and says so.
    #[must_use]
    pub fn start(device: Rc<dyn Device>, store: Result<Box<dyn Store>, StoreError>) -> Self {
        let now = device.now();
        let opened = store.and_then(|store| Keeper::open(store, now));
        let in_memory = opened.as_ref().err().cloned().map(NotKept::from);
        // The memory twin is empty and never refuses, so this always loads.
        let (keeper, loaded) = match opened.or_else(|_| Keeper::open(Box::new(MemoryStore::default()), now)) {
            Ok((keeper, loaded)) => (Some(keeper), Some(loaded)),
            Err(_) => (None, None),
        };
        let aside = keeper.as_ref().map(|keeper| keeper.aside().to_vec()).unwrap_or_default();
        let newer = keeper.as_ref().is_some_and(Keeper::newer_here);
        let last_file = loaded.as_ref().and_then(|loaded| loaded.last_file);
        let shelf = loaded.map(|loaded| loaded.shelf).unwrap_or_default();
        let mut clock = Clock::new(new_node(&device.random()));
        for stamp in shelf.iter().flat_map(|(_, kept)| kept.stamps()) {
            clock.observe(stamp);
        }
        let saving = match in_memory.clone() {
            Some(why) => Saving::NotKept(why),
            None if newer => Saving::NotKept(NotKept::NewerHere),
            None if shelf.is_empty() => Saving::NothingYet,
            None => Saving::Kept(None),
        };
        Self {
            shelf: RwSignal::new(shelf),
            fragment: RwSignal::new(String::new()),
            moved: RwSignal::new(false),
            worker: RwSignal::new(WorkerState::None),
            saving: RwSignal::new(saving),
            last_file: RwSignal::new(last_file),
            last_complete: RwSignal::new(None),
            aside: RwSignal::new(aside),
            notice: RwSignal::new(None),
            proposal: RwSignal::new(None),
            host: RwSignal::new(Host::default()),
            framed: RwSignal::new(false),
            inner: StoredValue::new_local(Inner {
                device,
                keeper,
                clock,
                in_memory,
                dirty: Sorted::default(),
                typing: None,
                strokes: 0,
                undo: Vec::new(),
            }),
        }
    }

    /// Reads everything that is known, and follows its changes.
    pub fn read<T>(&self, with: impl FnOnce(&Shelf) -> T) -> T {
        self.shelf.with(with)
    }

    /// Reads without following.
    pub fn peek<T>(&self, with: impl FnOnce(&Shelf) -> T) -> T {
        self.shelf.with_untracked(with)
    }

    /// Whether nothing was filled in yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.peek(Shelf::is_empty)
    }

    /// Where the user is in the entry `gesprek`.
    #[must_use]
    pub fn route(&self) -> Route {
        self.fragment.with(|fragment| Route::parse(fragment))
    }

    /// Where the user is in the entry `rol`.
    #[must_use]
    pub fn role_route(&self) -> RoleRoute {
        self.fragment.with(|fragment| RoleRoute::parse(fragment))
    }

    /// Today, in the user's time zone.
    #[must_use]
    pub fn today(&self) -> LocalTime {
        let device = self.device();
        device.local(device.now())
    }

    /// Whether there is something that is not in a file that this page saved with everything in it.
    #[must_use]
    pub fn changed_since_file(&self) -> bool {
        let last =
            self.read(|shelf| shelf.iter().flat_map(|(_, kept)| kept.stamps()).map(|stamp| stamp.at).max());
        last > self.last_complete.get()
    }

    /// A moment in the user's time zone.
    #[must_use]
    pub fn local(&self, at: Millis) -> LocalTime {
        self.device().local(at)
    }

    pub(super) fn device(&self) -> Rc<dyn Device> {
        self.inner.with_value(|inner| inner.device.clone())
    }

    /// The next stamp.
    pub(super) fn stamp(&self) -> Stamp {
        let now = self.device().now();
        self.inner.try_update_value(|inner| inner.clock.tick(now)).unwrap_or_else(|| {
            // Only when the session is gone already, and then nobody keeps what is written.
            Clock::new(new_node(&[0; 10])).tick(now)
        })
    }

    /// A new id that no other device makes.
    pub(super) fn new_id(&self) -> String {
        let device = self.device();
        uuid::Builder::from_unix_timestamp_millis(device.now().0, &device.random()).into_uuid().to_string()
    }

    /// Changes a record that is on the shelf, or a new one.
    pub(super) fn edit(
        &self,
        key: RecordKey,
        new: impl FnOnce() -> Option<Kept>,
        change: impl FnOnce(&mut Kept),
    ) {
        let (key, known) = self.peek(|shelf| shelf.to_edit(key));
        let Some(mut kept) = known.or_else(new) else { return };
        change(&mut kept);
        self.shelf.update(|shelf| shelf.put(kept));
        self.inner.update_value(|inner| {
            inner.dirty.put(key, ());
        });
    }
}

/// Makes the session reachable for every view.
pub fn provide_session(session: Session) {
    provide_context(session);
}

/// The session.
///
/// # Panics
/// When a view is used outside the app: a mistake of the programmer that shows at once.
#[must_use]
pub fn use_session() -> Session {
    expect_context()
}

/// A name for this page as a writer: twelve letters and digits.
fn new_node(random: &[u8; 10]) -> NodeId {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";
    let name: String = random.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect();
    NodeId::parse(&name).unwrap_or_else(|_| NodeId::checked_at_build("a"))
}
