//! The examples: each a file beside the app that comes in like any other file.

use leptos::prelude::*;

use crate::records::RecordKey;

use super::files::{Decided, accept, propose};
use super::notice::Notice;
use super::session::Session;

/// Puts an example on this device, or back on it, and returns the record that it is about.
pub fn show<T>(session: Session, file: Option<&str>, wanted: fn(RecordKey) -> Option<T>) -> Option<T> {
    let read = file.is_some_and(|text| propose(session, text.as_bytes()).is_ok());
    let found = session.files.proposal.with_untracked(|proposal| {
        let records = proposal.as_ref().filter(|_| read).map(|proposal| &proposal.compared);
        records.into_iter().flatten().find_map(|one| wanted(one.key))
    });
    if found.is_none() {
        session.notice.set(Some(Notice::NoExample));
        return None;
    }
    accept(session, &Decided { put_back: true, ..Decided::default() });
    // Nobody opened a file, so there is nothing to say about one; that there is no room is said.
    if session.notice.with_untracked(|notice| *notice == Some(Notice::Imported)) {
        session.notice.set(None);
    }
    found
}
