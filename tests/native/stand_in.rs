//! Stand-ins: a device whose clock is set by hand, and short ways to make records.

use kindcentrumwijzer::tools::conversation::acts as talk;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{
    AnswerKey, Day, LevelId, LocationId, Millis, Owner, RoundId, Stamp, ThemeId,
};
use kindcentrumwijzer::platform::{Device, Job, LocalTime};
use kindcentrumwijzer::records::{Answer, Location, Round};
use kindcentrumwijzer::records::{Kept, Record};
use kindcentrumwijzer::state::Session;

use kindcentrumwijzer::storage::MemoryStore;

/// 24 November 2026, 10:00 UTC.
pub const NOW: Millis = Millis(1_795_514_400_000);

/// A device that a test moves by hand.
#[derive(Default)]
pub struct TestDevice {
    pub since: Cell<u64>,
    /// What the clock showed at the start.
    pub base: Cell<u64>,
    pub drawn: Cell<u8>,
    pub waiting: RefCell<Vec<Job>>,
    /// Another holder of the lock hangs: jobs that want it never run.
    pub lock_hangs: Cell<bool>,
}

impl TestDevice {
    /// Each device draws other random bytes, so that ids and writers differ.
    pub fn new(seed: u8) -> Rc<Self> {
        Rc::new(Self { drawn: Cell::new(seed.wrapping_mul(50)), base: Cell::new(NOW.0), ..Self::default() })
    }

    /// Runs only the job that has waited longest.
    pub fn pass_first(&self) {
        let job = self.waiting.borrow_mut().remove(0);
        job();
    }

    /// Lets time pass and runs what waited for it.
    pub fn pass(&self) {
        self.since.set(self.since.get() + 1_000);
        let jobs: Vec<Job> = self.waiting.borrow_mut().drain(..).collect();
        for job in jobs {
            job();
        }
    }
}

impl Device for TestDevice {
    fn now(&self) -> Millis {
        self.since.set(self.since.get() + 1);
        Millis(self.base.get() + self.since.get())
    }

    fn local(&self, _: Millis) -> LocalTime {
        LocalTime { day: Day::new(2026, 11, 24), hour: 11, minute: 5, second: 9 }
    }

    fn rfc3339(&self, _: Millis) -> String {
        "2026-11-24T10:00:00.000Z".to_owned()
    }

    fn moment(&self, rfc3339: &str) -> Option<Millis> {
        rfc3339.starts_with("20").then_some(NOW)
    }

    fn random(&self) -> [u8; 10] {
        self.drawn.set(self.drawn.get().wrapping_add(1));
        let mut bytes = [7; 10];
        bytes[9] = self.drawn.get();
        bytes[0] = self.drawn.get() / 32;
        bytes
    }

    fn after(&self, _: u32, job: Job) {
        self.waiting.borrow_mut().push(job);
    }

    fn alone(&self, job: Job) {
        if !self.lock_hangs.get() {
            job();
        }
    }
}

pub fn stamp(text: &str) -> Stamp {
    Stamp::parse(text).expect("a stamp")
}

pub fn location(id: &str, name: &str, at: &str) -> Kept {
    let mut location = Location::new(LocationId::parse(id).expect("an id"));
    location.name.write(name, stamp(at));
    Kept::from(Record::Location(location))
}

pub fn round(id: &str, location: &str, at: &str) -> Kept {
    let mut round = Round::new(
        RoundId::parse(id).expect("an id"),
        LocationId::parse(location).expect("an id"),
        content::current_edition().reference,
    );
    round.date.set(Day::new(2026, 11, 24), stamp(at));
    Kept::from(Record::Round(round))
}

pub fn key(round: &str, theme: &str) -> AnswerKey {
    AnswerKey {
        round: RoundId::parse(round).expect("an id"),
        owner: Owner::Agreement,
        theme: ThemeId::parse(theme).expect("an id"),
    }
}

pub fn level(id: &str) -> LevelId {
    LevelId::parse(id).expect("an id")
}

pub fn answer(round: &str, theme: &str, now: &str, at: &str) -> Kept {
    let mut answer = Answer::new(key(round, theme));
    answer.now.set(Some(level(now)), stamp(at));
    Kept::from(Record::Answer(answer))
}

/// A reactive owner, which has the name of a domain type too.
pub type Owner_ = leptos::prelude::Owner;

/// One opened page.
pub struct Tab {
    pub session: Session,
    pub device: Rc<TestDevice>,
    pub _owner: Owner_,
}

pub fn tab(store: &MemoryStore, seed: u8) -> Tab {
    tab_at(store, seed, NOW)
}

/// A page that is opened on a device whose clock shows this.
pub fn tab_at(store: &MemoryStore, seed: u8, now: Millis) -> Tab {
    let owner = Owner_::new();
    owner.set();
    let device = TestDevice::new(seed);
    device.base.set(now.0);
    let session = Session::start(device.clone(), Ok(Box::new(store.clone())));
    Tab { session, device, _owner: owner }
}

pub fn first_theme(round: RoundId) -> AnswerKey {
    AnswerKey { round, owner: Owner::Agreement, theme: content::current_edition().themes[0].id }
}

/// A location with its first round, and the key of its first theme.
pub fn begin(tab: &Tab) -> AnswerKey {
    first_theme(talk::new_location(tab.session, "De Linde", "").expect("a round"))
}

/// A second round of the same day: beginning one twice gives the one that nobody did anything in yet.
pub fn another_round(session: Session, place: LocationId) -> RoundId {
    let id: RoundId = session.new_id().expect("an id");
    let mut round = Round::new(id, place, content::current_edition().reference);
    round.date.set(session.today().day, session.stamp());
    session.add(round);
    id
}
