//! What pages before this one did last, and the browser may not have brought to disk before it was killed.

use crate::records::sift;
use crate::storage::{Journal, Noted};

use super::saving;
use super::session::Session;

/// From now on the journal is told what happens in the store. What stands in it is taken over, as if another tab had
/// done it.
pub fn begin(session: Session, journal: Box<dyn Journal>, noted: Noted) {
    let lost = session.saver.keeper(|keeper| keeper.begin_journal(journal, noted)).unwrap_or_default();
    session.records.change(|shelf| {
        for key in &lost.gone {
            shelf.take(key);
        }
    });
    let (fitting, _) = session.peek(|shelf| sift(lost.records, shelf));
    let mut any = false;
    for kept in fitting {
        let key = kept.key();
        session.records.observe(&kept);
        let more = session.records.change(|shelf| {
            let before = shelf.get(&key).cloned();
            shelf.merge_in(kept);
            shelf.get(&key) != before.as_ref()
        });
        if more {
            session.saver.mark(key);
            any = true;
        }
    }
    if any {
        saving::save(session);
    }
}
