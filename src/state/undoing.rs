//! Taking an import back.

use leptos::prelude::*;

use crate::exchange::compare;
use crate::records::{Kept, RecordKey};
use crate::storage::SaveError;

use super::notice::Notice;
use super::saving::NotKept;
use super::session::Session;

/// One record as it was before an import, and as the import left it.
pub(super) struct Undo {
    pub(super) key: RecordKey,
    pub(super) before: Option<Kept>,
    pub(super) after: Kept,
}

/// Takes the last import back, while no other tab is writing, until something is changed here. What another tab edited
/// since stays as it is, and so does what it hangs on.
pub fn undo_import(session: Session) {
    session.device().alone(Box::new(move || undo_now(session)));
}

fn undo_now(session: Session) {
    let undo = session.files.undo.take();
    if undo.is_empty() {
        return;
    }
    let keys: Vec<RecordKey> = undo.iter().map(|one| one.key).collect();
    let mut trouble = session.saver.keeper(|keeper| keeper.announce_undo(&keys)).and_then(Result::err);
    let mut edited_since = 0;
    // What refers comes before what it refers to.
    for one in undo.into_iter().rev() {
        match undo_one(session, one) {
            Ok(true) => {}
            Ok(false) => edited_since += 1,
            Err(error) => trouble = Some(error),
        }
    }
    session.saver.tell(session, trouble.map(NotKept::from));
    // A file that waits for a decision is held against what is here now.
    session.files.proposal.update(|proposal| {
        if let Some(proposal) = proposal {
            let records: Vec<Kept> = proposal.compared.iter().map(|one| one.kept.clone()).collect();
            let versions = proposal.compared.iter().map(|one| (one.key, one.came.clone())).collect();
            proposal.compared = session.peek(|shelf| compare(&records, &versions, shelf));
        }
    });
    session.notice.set(Some(Notice::ImportUndone { edited_since }));
}

/// Puts one record back as it was; false when it was edited since or something new hangs on it.
fn undo_one(session: Session, one: Undo) -> Result<bool, SaveError> {
    let free = session.peek(|shelf| {
        let untouched = shelf.get(&one.key) == Some(&one.after);
        untouched && (one.before.is_some() || shelf.below(&one.key).next().is_none())
    });
    if !free {
        return Ok(false);
    }
    let put_back =
        session.saver.keeper(|keeper| keeper.put_back(one.key, one.before.as_ref())).unwrap_or(Ok(true))?;
    if put_back {
        session.saver.unmark(Some(&[one.key]));
        session.records.change(|shelf| match one.before {
            Some(before) => shelf.put(before),
            None => {
                shelf.take(&one.key);
            }
        });
    }
    Ok(put_back)
}
