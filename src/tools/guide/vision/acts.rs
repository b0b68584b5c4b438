//! What people do with passages.

use crate::domain::{Day, Held, PassageId, PassageSort, Rank, Table};
use crate::records::{About, Listed as _, Passage};
use crate::state::{Removed, Session, agenda, removing};

/// Makes a passage at the end of a list.
pub fn add(session: Session, sort: PassageSort, what: &str) -> Option<PassageId> {
    agenda::ready(session);
    let id = session.new_id()?;
    let last = session.peek(|shelf| shelf.passages(sort).iter().filter_map(|of| *of.rank.get()).max());
    let stamp = session.stamp();
    let mut of = Passage::new(id);
    of.sort.set(Some(sort), stamp);
    of.rank.set(Rank::between(last, None), stamp);
    if !what.is_empty() {
        of.what.write(what, stamp);
    }
    session.add(of);
    Some(id)
}

/// Removes a passage, with a way back.
pub fn remove(session: Session, id: PassageId) {
    removing::remove(session, Removed::whole(Passage::key_of(id)));
}

/// Puts a passage one place up or down in its list. Both get a place of their own again.
pub fn move_by(session: Session, sort: PassageSort, id: PassageId, up: bool) {
    let mut order: Vec<PassageId> =
        session.peek(|shelf| shelf.passages(sort).into_iter().map(|of| of.id).collect());
    let Some(at) = order.iter().position(|other| *other == id) else { return };
    let to = if up { at.checked_sub(1) } else { Some(at + 1).filter(|to| *to < order.len()) };
    let Some(to) = to else { return };
    order.swap(at, to);
    let rank = |at: Option<usize>| {
        let id = at.and_then(|at| order.get(at))?;
        session.peek(|shelf| shelf.passage(*id).and_then(|of| *of.rank.get()))
    };
    let (before, after) = (rank(to.checked_sub(1)), rank(Some(to + 1)));
    if let Some(found) = Rank::between(before, after) {
        session.change::<Passage>(id, |of, stamp| of.rank.set(Some(found), stamp));
        return;
    }
    let mut last = None;
    for id in order {
        last = Rank::between(last, None);
        session.change::<Passage>(id, |of, stamp| of.rank.set(last, stamp));
    }
}

/// Chooses the day of a passage, or takes it back.
pub fn day(session: Session, id: PassageId, day: Option<Day>) {
    session.change::<Passage>(id, |of, stamp| of.day.set(day, stamp));
}

/// Says whether something that makes cooperation succeed is so, or takes that back.
pub fn held(session: Session, id: PassageId, held: Option<Held>) {
    session.change::<Passage>(id, |of, stamp| of.held.set(held, stamp));
}

/// Puts a passage on the agenda. Its words, its day and who takes part stay with the passage: the agenda shows those.
pub fn to_agenda(session: Session, id: PassageId) {
    if let Some(item) = About::passage(id) {
        agenda::put(session, item, Table::Whole, |_, _| {});
    }
}
