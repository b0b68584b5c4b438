//! Erasing from this device, without leaving a flag.

use crate::exchange::with_all_below;
use crate::records::{RecordKey, Shelf};

use leptos::prelude::*;

use super::notice::Notice;
use super::saving::Saving;
use super::session::Session;

/// Erases one record with all that hangs on it, and what it was joined with.
pub fn erase(session: Session, key: RecordKey) {
    session.device().alone(Box::new(move || {
        let found = session.peek(|shelf| with_all_below(shelf, key));
        // What refers goes before what it refers to.
        let keys: Vec<RecordKey> = found.keys().rev().copied().collect();
        erase_records(session, &keys);
    }));
}

fn erase_records(session: Session, keys: &[RecordKey]) {
    if session.saver.keeper(|keeper| keeper.take_away(keys)).is_some_and(|erased| erased.is_err()) {
        session.notice.set(Some(Notice::NotErased));
        return;
    }
    session.saver.unmark(Some(keys));
    session.records.change(|shelf| {
        for key in keys {
            shelf.take(key);
        }
    });
    session.notice.set(Some(Notice::OneErased));
}

/// Erases everything of this app on this device, also what was set aside.
pub fn erase_everything(session: Session) {
    session.device().alone(Box::new(move || {
        session.saver.unmark(None);
        session.typing.forget();
        if session.saver.keeper(crate::storage::Keeper::erase).is_some_and(|erased| erased.is_err()) {
            session.notice.set(Some(Notice::NotErased));
            return;
        }
        session.records.change(Shelf::clear);
        session.saver.show_aside();
        session.files.forget();
        if !session.saver.is_in_memory() {
            session.saver.set(Saving::NothingYet);
        }
        session.notice.set(Some(Notice::Erased));
    }));
}
