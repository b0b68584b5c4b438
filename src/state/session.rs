//! The one context: handles on everything that lives as long as the page.

use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

use leptos::prelude::*;

use crate::domain::{Clock, Day, Millis, NodeId, Slug, Stamp};
use crate::platform::worker::{WorkerState, WorkerTrouble};
use crate::platform::{Device, Job, LocalTime};
use crate::records::{Kept, Listed, Record, RecordKey, Shelf};
use crate::storage::{Keeper, MemoryStore, Store, StoreError};

use super::files::Files;
use super::host::Host;
use super::notice::Notice;
use super::place::Place;
use super::records::Records;
use super::saving::{self, NotKept, Saver};
use super::typing::Typing;

thread_local! {
    /// The sessions of this thread: one in a browser, more in tests. They live as long as the page.
    static SESSIONS: RefCell<Vec<&'static Handles>> = const { RefCell::new(Vec::new()) };
}

/// The session of one opened page: the number of its handles. Copy it freely, into every closure; all copies are the
/// same session.
#[derive(Clone, Copy)]
pub struct Session(usize);

impl Deref for Session {
    type Target = Handles;

    fn deref(&self) -> &Handles {
        SESSIONS.with_borrow(|sessions| sessions[self.0])
    }
}

/// What a session has, for as long as the page is there.
pub struct Handles {
    /// What is known.
    pub records: Records,
    /// Whether it is kept.
    pub saver: Saver,
    /// What is being typed.
    pub typing: Typing,
    /// What goes in and out.
    pub files: Files,
    /// Where the user is.
    pub place: Place,
    /// What just happened.
    pub notice: RwSignal<Option<Notice>>,
    /// What stands around the app.
    pub around: Around,
    device: Rc<dyn Device>,
    page: NodeId,
}

/// What stands around the app and changes by itself.
#[derive(Clone, Copy)]
pub struct Around {
    /// How far this page is with working without network.
    pub worker: RwSignal<WorkerState>,
    /// Why it is not, when that went wrong.
    pub worker_trouble: RwSignal<Option<WorkerTrouble>>,
    /// Who hosts this app.
    pub host: RwSignal<Host>,
    /// Whether the app stands in a page of somebody else.
    pub framed: RwSignal<bool>,
    /// Whether the device's clock cannot be right.
    pub clock_is_wrong: RwSignal<bool>,
}

impl Session {
    /// Starts a session: loads what the store has. When it cannot be read or opened, the session
    /// lives in memory only and says so.
    #[must_use]
    pub fn start(device: Rc<dyn Device>, store: Result<Box<dyn Store>, StoreError>) -> Self {
        let node = new_node(&device.random());
        let page = node.to_string();
        let open = |store| Keeper::open(store, &page);
        let opened = store.and_then(open);
        let in_memory = opened.as_ref().err().cloned().map(NotKept::from);
        // The memory twin is empty and never refuses, so this always loads.
        let (keeper, loaded) = match opened.or_else(|_| open(Box::<MemoryStore>::default())) {
            Ok((keeper, loaded)) => (Some(keeper), Some(loaded)),
            Err(_) => (None, None),
        };
        let last_file = loaded.as_ref().and_then(|loaded| loaded.last_file);
        let last_complete = loaded.as_ref().and_then(|loaded| loaded.last_complete);
        let shelf = loaded.map(|loaded| loaded.shelf).unwrap_or_default();
        let saver = Saver::new(keeper, in_memory, shelf.is_empty());
        let clock = Clock::new(node);
        let handles = Box::leak(Box::new(Handles {
            records: Records::new(shelf, clock),
            saver,
            typing: Typing::new(),
            files: Files::new(last_file, last_complete),
            place: Place::new(),
            notice: RwSignal::new(None),
            around: Around {
                worker: RwSignal::new(WorkerState::None),
                worker_trouble: RwSignal::new(None),
                host: RwSignal::new(Host::default()),
                framed: RwSignal::new(false),
                clock_is_wrong: RwSignal::new(false),
            },
            device,
            page: node,
        }));
        SESSIONS.with_borrow_mut(|sessions| {
            sessions.push(handles);
            Self(sessions.len() - 1)
        })
    }

    /// Reads what is known, and follows just what is read.
    pub fn read<T>(self, with: impl FnOnce(&Shelf) -> T) -> T {
        self.records.read(with)
    }

    /// Reads without following.
    pub fn peek<T>(self, with: impl FnOnce(&Shelf) -> T) -> T {
        self.records.peek(with)
    }

    /// The machine.
    pub(super) fn device(self) -> Rc<dyn Device> {
        self.device.clone()
    }

    /// Today, in the user's time zone. No day when the clock cannot be right.
    #[must_use]
    pub fn today(self) -> LocalTime {
        let device = self.device();
        let now = device.now();
        let today = device.local(now);
        LocalTime { day: today.day.filter(|_| now.can_be_right()), ..today }
    }

    /// What the device's clock shows.
    #[must_use]
    pub fn now(self) -> Millis {
        self.device().now()
    }

    /// A moment in the user's time zone.
    #[must_use]
    pub fn local(self, at: Millis) -> LocalTime {
        self.device().local(at)
    }

    /// The day, in the user's time zone, of a moment that an RFC 3339 text names.
    #[must_use]
    pub fn local_day(self, rfc3339: &str) -> Option<Day> {
        let device = self.device();
        device.local(device.moment(rfc3339)?).day
    }

    /// A moment as RFC 3339.
    #[must_use]
    pub fn rfc3339(self, at: Millis) -> String {
        self.device().rfc3339(at)
    }

    /// The name of this page, which no other has.
    #[must_use]
    pub fn page(self) -> NodeId {
        self.page
    }

    /// The next stamp.
    #[must_use]
    pub fn stamp(self) -> Stamp {
        let now = self.device().now();
        self.records.stamp(now)
    }

    /// A new id that no other device makes.
    #[must_use]
    pub fn new_id<T: From<Slug>>(self) -> Option<T> {
        let device = self.device();
        let id = uuid::Builder::from_unix_timestamp_millis(device.now().0, &device.random()).into_uuid();
        Slug::parse(&id.to_string()).ok().map(T::from)
    }

    /// Does something after the page was drawn again, and after what the user did in the meantime.
    pub fn soon(self, job: Job) {
        const FRAME: u32 = 16;
        // A page that takes longer to draw than a frame has this job due before it is done: then others go first.
        self.device().after(FRAME, Box::new(move || self.device().after(1, job)));
    }

    /// Puts a new record on the shelf, and saves it.
    pub fn add(self, record: impl Into<Record>) {
        self.files.end_undo(self.notice);
        let kept = Kept::from(record.into());
        let key = kept.key();
        self.records.change(|shelf| shelf.put(kept));
        self.saver.mark(key);
        saving::save(self);
    }

    /// Changes a record of a kind, and saves it. A kind that springs from its key is made when there is none; nothing
    /// happens otherwise.
    pub fn change<T: Listed>(self, id: T::Key, change: impl FnOnce(&mut T, Stamp)) {
        let stamp = self.stamp();
        let mut change = Some(change);
        self.edit(T::key_of(id), &mut |record| {
            if let (Some(of), Some(change)) = (T::of_mut(record), change.take()) {
                change(of, stamp);
            }
        });
        saving::save(self);
    }

    /// Changes a record, or the one that stands for it. Compiled once for every act: 2 kB of code each otherwise.
    pub(super) fn edit(self, key: RecordKey, change: &mut dyn FnMut(&mut Record)) {
        self.files.end_undo(self.notice);
        let edited = self.records.change(|shelf| {
            let key = shelf.to_edit(key);
            let mut written = vec![key];
            if let Some(gathered) = shelf.gathered(key) {
                shelf.put(gathered);
            } else if shelf.get(&key).is_none() {
                let sprung = Kept::from(key.sprung()?);
                // What it hangs on comes with it, so that it is found, saved and erased with that.
                let above = sprung.hangs_on().into_iter().filter(|above| shelf.get(above).is_none());
                for above in above.filter_map(RecordKey::sprung).map(Kept::from).collect::<Vec<_>>() {
                    written.push(above.key());
                    shelf.put(above);
                }
                shelf.put(sprung);
            }
            shelf.edit(&key, change);
            Some(written)
        });
        for key in edited.into_iter().flatten() {
            self.saver.mark(key);
        }
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
