//! Putting something on the agenda of a municipality: from the guide, and from where its bottlenecks are read.

use crate::domain::{ItemId, Rank, Stamp, Table};
use crate::records::{Agenda, AgendaItem, Listed as _};

use super::removing;
use super::session::Session;

/// What everything hangs on is there, or back.
pub fn ready(session: Session) {
    if session.peek(|shelf| shelf.agenda().is_none()) {
        session.change::<Agenda>(Agenda::ID, |of, stamp| of.removed.set(false, stamp));
    }
}

/// Puts something at the end of a table, unless it stands there already. What is known of it from before is there again.
pub fn put(session: Session, id: ItemId, table: Table, fill: impl FnOnce(&mut AgendaItem, Stamp)) {
    if session.peek(|shelf| shelf.agenda_item(id).is_some()) {
        return;
    }
    ready(session);
    let last = session.peek(|shelf| shelf.agenda_of(table).iter().filter_map(|item| *item.rank.get()).max());
    let rank = Rank::between(last, None);
    let stamp = session.stamp();
    let set = |item: &mut AgendaItem| {
        item.removed.set(false, stamp);
        item.table.set(Some(table), stamp);
        item.rank.set(rank, stamp);
        fill(item, stamp);
    };
    if session.peek(|shelf| shelf.find::<AgendaItem>(id).is_some()) {
        session.change::<AgendaItem>(id, |item, _| {
            // What is put on it anew is to be done.
            if !item.is_open() {
                item.pace.set(None, stamp);
            }
            set(item);
        });
        removing::came_back(session, AgendaItem::key_of(id));
    } else {
        let mut item = AgendaItem::new(id);
        set(&mut item);
        session.add(item);
    }
}
