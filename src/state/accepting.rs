//! Taking over what was proposed.

use leptos::prelude::*;

use crate::domain::{Merge, Sorted};
use crate::exchange::Change;
use crate::records::{Chosen, RecordKey, Versions, altered};

use super::files::Proposal;
use super::notice::Notice;
use super::saving;
use super::session::Session;
use super::undoing::Undo;

/// What was decided about a proposed file.
#[derive(Debug, Default)]
pub struct Decided {
    /// Whether what was removed here is put back.
    pub put_back: bool,
    /// Where versions did not know each other, which one stands. What is not named stays as it is here.
    pub chosen: Sorted<RecordKey, Chosen>,
}

/// Takes over the proposed file. Checks first that there is room for all of it; returns whether it was taken over.
pub fn accept(session: Session, decided: &Decided) -> bool {
    let Some(changes) =
        session.files.proposal.with_untracked(|proposal| Some(changes(session, proposal.as_ref()?, decided)))
    else {
        return false;
    };
    let room = session.saver.keeper(|keeper| keeper.check_room(changes.iter().map(|undo| &undo.after)));
    if room.is_some_and(|room| room.is_err()) {
        session.notice.set(Some(Notice::NoRoom));
        return false;
    }
    for undo in &changes {
        session.saver.mark(undo.key);
        session.records.observe(&undo.after);
    }
    session.records.change(|shelf| {
        for undo in &changes {
            shelf.put(undo.after.clone());
        }
    });
    session.files.undo.replace(changes);
    session.files.proposal.set(None);
    session.files.taken_over.set(true);
    session.notice.set(Some(Notice::Imported));
    saving::save(session);
    true
}

fn changes(session: Session, proposal: &Proposal, decided: &Decided) -> Vec<Undo> {
    let wanted = proposal.compared.iter().filter(|one| !matches!(one.change, Change::Same | Change::Older));
    wanted
        .map(|one| {
            let before = session.peek(|shelf| shelf.get(&one.key).cloned());
            let mut after = match before.clone() {
                Some(ours) => {
                    let came = altered(&ours, &one.kept, session.stamp()).unwrap_or_else(|| one.kept.clone());
                    ours.merge(came)
                }
                None => one.kept.clone(),
            };
            if one.change != Change::Altered {
                let versions = Versions { ours: before.as_ref(), came: &one.came, rivals: &one.rivals };
                let chosen = decided.chosen.get(&one.key).copied().unwrap_or_default();
                after = versions.settle(after, chosen, &mut || session.stamp());
            }
            if decided.put_back && one.change == Change::RemovedHere {
                let stamp = session.stamp();
                if let Some(flag) = after.record.removed_flag(None) {
                    flag.set(false, stamp);
                }
            }
            Undo { key: one.key, before, after }
        })
        .collect()
}
