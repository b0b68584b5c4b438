//! Files: writing one, reading one, deciding, taking it back.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;

use crate::domain::{Millis, Sorted};
use crate::exchange::{
    Compared, FileError, Include, Incoming, Own, Selection, Unread, compare, read, select, write,
};
use crate::records::{Kept, RecordError, RecordKey, Shelf};

pub use super::accepting::{Decided, accept};
use super::notice::Notice;
use super::session::Session;
use super::undoing::Undo;
use super::{clock, typing};

/// What goes in and out.
pub struct Files {
    /// When a file was last saved.
    pub last: RwSignal<Option<Millis>>,
    /// The fingerprint of what was known when a file was last saved with everything in it, names and notes too.
    pub last_complete: RwSignal<Option<u64>>,
    /// What was read and waits for the user's decision.
    pub proposal: RwSignal<Option<Proposal>>,
    /// Files that were refused as a whole, by name, and why.
    pub refused: RwSignal<Vec<(String, FileError)>>,
    /// Whether what was opened last was taken over: what was refused of it stays in sight.
    pub taken_over: RwSignal<bool>,
    /// How many files were looked at, of how many, while that goes on.
    pub reading: RwSignal<Option<(usize, usize)>>,
    /// What becomes of files that are opened in this entry, where that is not what becomes of them elsewhere. Named by the
    /// entry, so that the core has no reader of files.
    pub opening: Cell<Option<Opening>>,
    pub(super) undo: RefCell<Vec<Undo>>,
}

/// What becomes of files that are opened.
pub type Opening = fn(Session, Vec<ChosenFile>);

/// One or more files that were read and wait for the user's decision.
#[derive(Clone, Debug)]
pub struct Proposal {
    /// When each file was written; as it says.
    pub exported_at: Vec<String>,
    /// What all of them were made to hold; as they say.
    pub include: Include,
    /// Its records, held against what is here.
    pub compared: Vec<Compared>,
    /// Records that were refused, and why.
    pub refused: Vec<(Kept, RecordError)>,
    /// How many records were written while a clock ran ahead.
    pub brought_back: usize,
    /// How many rescued texts could not be read.
    pub unreadable: usize,
    /// The names of files with nothing in them that is not in another of them too, perhaps older.
    pub again: Vec<String>,
    /// Whether it came in a link, and not in a file.
    pub by_link: bool,
}

impl Files {
    pub(super) fn new(last: Option<Millis>, last_complete: Option<u64>) -> Self {
        Self {
            last: RwSignal::new(last),
            last_complete: RwSignal::new(last_complete),
            proposal: RwSignal::new(None),
            refused: RwSignal::new(Vec::new()),
            taken_over: RwSignal::new(false),
            reading: RwSignal::new(None),
            opening: Cell::new(None),
            undo: RefCell::default(),
        }
    }

    /// Something was changed here: the last import can no longer be taken back without taking that along.
    pub(super) fn end_undo(&self, notice: RwSignal<Option<Notice>>) {
        if !self.undo.take().is_empty()
            && notice.with_untracked(|notice| matches!(notice, Some(Notice::Imported)))
        {
            notice.set(None);
        }
    }

    /// Lets go of what an import left behind to take back, and of what waits for a decision.
    pub(super) fn forget(&self) {
        self.last.set(None);
        self.last_complete.set(None);
        self.proposal.set(None);
        self.refused.set(Vec::new());
        self.undo.take();
    }
}

/// The text of a file with the chosen records; with everything goes what was set aside. Typing that goes on begins a new
/// value, since the file now holds this one.
/// Nothing when there is nothing to put in it.
pub fn text(session: Session, selection: &Selection, include: Include) -> Option<String> {
    typing::end(session);
    clock::set_right(session);
    let records = session.peek(|shelf| select(shelf, selection, include));
    let unread = unread(session, selection, include);
    (!records.is_empty() || !unread.is_empty()).then(|| written(session, &records, &unread, include))
}

/// What was set aside and goes along. It cannot be stripped, nor told what it is of: it only goes with everything.
fn unread(session: Session, selection: &Selection, include: Include) -> Vec<Unread> {
    let Selection::Everything { own, .. } = *selection else { return Vec::new() };
    session.saver.aside.with_untracked(|aside| {
        let goes = aside.iter().filter(|one| include == Include::ALL && own.takes(one.kind()));
        goes.map(|one| (one.key.clone(), one.text.clone())).collect()
    })
}

/// Whether a file with this in it has all there is, but examples.
#[must_use]
pub fn is_complete(session: Session, selection: &Selection, include: Include) -> bool {
    let takes_all = |own: Own| {
        session.peek(Shelf::personal).into_iter().all(|info| own.takes(info.kind))
            && session.saver.aside.with_untracked(|aside| aside.iter().all(|one| own.takes(one.kind())))
    };
    let all = match selection {
        Selection::Everything { own, .. } => takes_all(*own),
        Selection::One(_) | Selection::Bare(_) | Selection::Handed(_) | Selection::These(_) => false,
    };
    include == Include::ALL && all
}

/// What a file with this in it holds.
#[must_use]
pub fn holds(session: Session, selection: &Selection, include: Include) -> Holds {
    match selection {
        Selection::Bare(_) => Holds::OneQuestion,
        _ if is_complete(session, selection, include) => Holds::All,
        _ if include != Include::ALL => Holds::OneQuestion,
        _ => Holds::Part,
    }
}

/// The text of a file with these records.
#[must_use]
pub fn text_of(session: Session, records: &[Kept]) -> String {
    written(session, records, &[], Include::ALL)
}

fn written(session: Session, records: &[Kept], unread: &[Unread], include: Include) -> String {
    let device = session.device();
    write(records, unread, env!("CARGO_PKG_VERSION"), &device.rfc3339(device.now()), include)
}

/// The fingerprint of all there is to put in a file.
fn fingerprint(session: Session) -> Option<u64> {
    let beside: Vec<String> =
        session.saver.aside.with(|aside| aside.iter().map(|one| one.text.clone()).collect());
    session.read(|shelf| shelf.fingerprint(&beside))
}

/// What a file that is handed out holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// Everything that is here.
    All,
    /// A part of it, whole enough to go on from.
    Part,
    /// A question, an invitation or less than there is, for somebody else; or one answer: nothing to go on from.
    OneQuestion,
}

/// Notes that a file was handed to the browser, and whether everything is in it.
pub fn saved(session: Session, name: &str, holds: Holds) {
    session.notice.set(Some(Notice::FileSaved { name: name.to_owned() }));
    if holds == Holds::OneQuestion {
        return;
    }
    let now = session.device().now();
    let complete = untrack(|| fingerprint(session)).filter(|_| holds == Holds::All);
    // Only the reminder of it is at stake; the file itself is already out.
    let _ = session.saver.keeper(|keeper| keeper.note_file(now, complete));
    session.files.last.set(Some(now));
    if complete.is_some() {
        session.files.last_complete.set(complete);
    }
}

/// Whether there is something here that is not in the last file with everything in it.
#[must_use]
pub fn changed_since(session: Session) -> bool {
    let here = fingerprint(session);
    here.is_some() && here != session.files.last_complete.get()
}

/// A file that somebody chose: its name, and its bytes or why there are none.
pub type ChosenFile = (String, Result<Vec<u8>, FileError>);

/// Reads files and holds them together against what is here. Changes nothing else. Those that are refused as a whole are
/// listed, and the others go on without them.
pub fn propose_all(session: Session, chosen: Vec<ChosenFile>) {
    propose_as(session, chosen, read);
}

/// How the bytes of a file become what is proposed: as they are, or as copies. Knows what is here, and the time.
pub(super) type Reading = fn(&[u8], &Shelf, Millis) -> Result<Incoming, FileError>;

/// How many files are read before the page gets a turn: more would hold up who waits.
const AT_ONCE: usize = 12;

/// What was read so far, and what is still to be.
struct Turns {
    chosen: std::vec::IntoIter<ChosenFile>,
    all: usize,
    read: Reading,
    refused: Vec<(String, FileError)>,
    together: Option<Incoming>,
    exported_at: Vec<String>,
    seen: Sorted<RecordKey>,
    again: Vec<String>,
}

/// Notes what a file holds, and says whether files before it hold all of that too.
fn noted_again(seen: &mut Sorted<RecordKey>, records: &[Kept]) -> bool {
    let mut again = !records.is_empty();
    for kept in records {
        again &= seen.put(kept.key(), ()).is_some();
    }
    again
}

/// The same, in another way of reading. Many files are read in turns.
pub(super) fn propose_as(session: Session, chosen: Vec<ChosenFile>, read: Reading) {
    let turns = Turns {
        all: chosen.len(),
        chosen: chosen.into_iter(),
        read,
        refused: Vec::new(),
        together: None,
        exported_at: Vec::new(),
        seen: Sorted::default(),
        again: Vec::new(),
    };
    // What waited for a decision is not what was just opened.
    session.files.proposal.set(None);
    session.files.refused.set(Vec::new());
    session.files.taken_over.set(false);
    next_turn(session, turns);
}

fn next_turn(session: Session, mut turns: Turns) {
    let now = session.now();
    for (name, bytes) in turns.chosen.by_ref().take(AT_ONCE) {
        match bytes.and_then(|bytes| session.peek(|here| (turns.read)(&bytes, here, now))) {
            Ok(incoming) => {
                turns.exported_at.push(incoming.exported_at.clone());
                if noted_again(&mut turns.seen, &incoming.records) {
                    turns.again.push(name);
                }
                turns.together = Some(match turns.together.take() {
                    Some(others) => others.with(incoming),
                    None => incoming,
                });
            }
            Err(error) => turns.refused.push((name, error)),
        }
    }
    let left = turns.chosen.len();
    if left > 0 {
        session.files.reading.set(Some((turns.all - left, turns.all)));
        session.device().after(0, Box::new(move || next_turn(session, turns)));
        return;
    }
    session.files.reading.set(None);
    all_read(session, turns);
}

fn all_read(session: Session, turns: Turns) {
    let Turns { refused, together, exported_at, again, .. } = turns;
    let proposal = together.map(|incoming| Proposal {
        exported_at,
        include: incoming.include,
        compared: session.peek(|here| compare(&incoming.records, &incoming.versions, here)),
        refused: incoming.refused,
        brought_back: incoming.brought_back,
        unreadable: incoming.unreadable,
        again,
        by_link: false,
    });
    // What was said of another file would stand above what is asked of this one.
    let of_a_file =
        |notice: &Option<Notice>| matches!(notice, Some(Notice::Imported | Notice::FileSaved { .. }));
    if session.notice.with_untracked(of_a_file) {
        session.notice.set(None);
    }
    session.files.proposal.set(proposal);
    session.files.refused.set(refused);
}

/// Reads one file and holds it against what is here. Changes nothing else.
///
/// # Errors
/// When the file as a whole is refused.
pub fn propose(session: Session, bytes: &[u8]) -> Result<(), FileError> {
    propose_all(session, vec![(String::new(), Ok(bytes.to_vec()))]);
    let refused = session.files.refused.try_update(Vec::pop).flatten();
    refused.map_or(Ok(()), |(_, error)| Err(error))
}

/// Holds what came in a link against what is here, like a file. Changes nothing else. Returns whether it can be ours.
pub fn propose_link(session: Session, records: &[Kept]) -> bool {
    let proposed = propose(session, text_of(session, records).as_bytes()).is_ok();
    session.files.proposal.update(|proposal| {
        if let Some(proposal) = proposal {
            proposal.by_link = true;
        }
    });
    proposed
}
