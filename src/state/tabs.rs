//! What other tabs of this app do.

use leptos::prelude::*;

use crate::records::{Kept, RecordKey, Shelf};
use crate::storage::{Elsewhere, Keeper};

use super::saving::{self, NotKept};
use super::session::Session;

/// How many keys are looked at again before the page may do something else.
const AT_ONCE: usize = 400;

/// For how long what other tabs write is gathered before it is shown, in milliseconds: less than a hand notices.
const TOGETHER: u32 = 50;

/// Takes note of a change that another tab made in storage.
pub fn changed_elsewhere(session: Session, key: Option<&str>, text: Option<String>) {
    let outcome = session.peek(|known| session.saver.keeper(|keeper| keeper.elsewhere(key, text, known)));
    match outcome.unwrap_or(Elsewhere::Nothing) {
        Elsewhere::Wrote(theirs) => take_over(session, *theirs),
        Elsewhere::TookAway(path) => let_go(session, &path),
        Elsewhere::Undoing(paths) => paths.iter().for_each(|path| let_go(session, path)),
        Elsewhere::Cleared => {
            session.saver.unmark(None);
            session.records.change(Shelf::clear);
            session.files.last.set(None);
            session.files.last_complete.set(None);
        }
        Elsewhere::SavedAll(complete) => session.files.last_complete.set(Some(complete)),
        Elsewhere::SavedFile(at) => session.files.last.set(Some(at)),
        Elsewhere::Unreadable => {
            if session.saver.keeper(|keeper| keeper.newer_here()) == Some(true) {
                session.saver.tell(session, Some(NotKept::NewerHere));
            }
        }
        Elsewhere::Nothing => {}
    }
    session.saver.show_aside();
}

/// Looks at the whole store again: this page was asleep and heard nothing of what other tabs did. A large store is
/// looked through in turns, so that the page goes on meanwhile.
pub fn look_again(session: Session) {
    let here = session.saver.keeper(|keeper| Keeper::keys_here(keeper)).unwrap_or_default();
    look_on(session, here, true);
}

fn look_on(session: Session, mut keys: Vec<String>, then_gone: bool) {
    let rest = keys.split_off(keys.len().min(AT_ONCE));
    for key in keys {
        if session.saver.keeper(|keeper| keeper.has_changed(&key)) == Some(true) {
            changed_elsewhere(session, Some(&key), None);
        }
    }
    if !rest.is_empty() {
        session.device().after(0, Box::new(move || look_on(session, rest, then_gone)));
    } else if then_gone {
        let seen = session.saver.keeper(|keeper| Keeper::keys_seen(keeper)).unwrap_or_default();
        look_on(session, seen, false);
    }
}

fn take_over(session: Session, theirs: Kept) {
    session.records.observe(&theirs);
    let key = theirs.key();
    let knew_more = session.records.hear(|shelf| {
        let theirs_alone = theirs.clone();
        shelf.merge_in(theirs);
        shelf.get(&key) != Some(&theirs_alone)
    });
    show_soon(session);
    if knew_more {
        // The other tab did not know everything that we do.
        session.saver.mark(key);
        saving::save(session);
    }
}

/// Lets the views follow. Another tab may write thousands of records in a row: they are taken over at once, and
/// shown together.
fn show_soon(session: Session) {
    if !session.records.waits_to_wake() {
        session.device().after(TOGETHER, Box::new(move || session.records.wake()));
    }
}

/// Another tab took a record away. What was not saved here yet is saved, not dropped.
fn let_go(session: Session, path: &str) {
    let Some(key) = RecordKey::parse(path).filter(|key| session.peek(|shelf| shelf.get(key).is_some()))
    else {
        return;
    };
    if session.saver.is_marked(&key) {
        saving::save(session);
    } else {
        session.records.hear(|shelf| shelf.take(&key));
        show_soon(session);
    }
}
