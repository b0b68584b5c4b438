//! What people do in the guide. Every act is stamped, shown at once and saved.

use crate::domain::{
    CheckId, Day, IntentionId, ItemId, ItemSort, LocationId, MeasureId, MeetingId, Pace, Rank, ReasonId,
    Table, ThemeId,
};
use crate::records::{About, Agenda, AgendaItem, Listed as _, Meeting, RecordKey, Shelf};
use crate::state::{Removed, Session, agenda, removing};

/// Says whether a reason weighs for the municipality.
pub fn weigh(session: Session, reason: ReasonId, on: bool) {
    agenda::ready(session);
    session.change::<Agenda>(Agenda::ID, |of, stamp| of.weighs.slot(reason).set(on, stamp));
}

/// Says whether something that the guide asks to look at is so.
pub fn check(session: Session, check: CheckId, on: bool) {
    agenda::ready(session);
    session.change::<Agenda>(Agenda::ID, |of, stamp| of.checked.slot(check).set(on, stamp));
}

/// Puts a measure on the agenda, or takes it off, with a way back.
pub fn pick(session: Session, measure: MeasureId, on: bool) {
    let Some(id) = About::measure(measure) else { return };
    if on {
        agenda::put(session, id, Table::Whole, |_, _| {});
    } else {
        remove(session, id);
    }
}

/// Makes room at a policy intention for what they make of it.
pub fn open_intention(session: Session, intention: IntentionId) -> Option<ItemId> {
    let id = About::intention(intention)?;
    agenda::put(session, id, Table::Whole, |_, _| {});
    Some(id)
}

/// Puts what a location asked on the agenda.
pub fn take_asked(
    session: Session,
    location: LocationId,
    theme: Option<ThemeId>,
    words: &str,
) -> Option<ItemId> {
    let id = About::asked(location, theme)?;
    agenda::put(session, id, Table::Whole, |item, stamp| {
        item.location.set(Some(location), stamp);
        item.theme.set(theme, stamp);
        if item.what.text() != words {
            item.what.write(words, stamp);
        }
    });
    Some(id)
}

/// Puts a point of their own on the agenda of a table.
pub fn add_point(session: Session, sort: ItemSort, table: Table, words: &str) -> Option<ItemId> {
    let id = session.new_id()?;
    agenda::put(session, id, table, |item, stamp| {
        item.sort.set(Some(sort), stamp);
        item.what.write(words.trim(), stamp);
    });
    Some(id)
}

/// Takes something off the agenda, with a way back.
pub fn remove(session: Session, id: ItemId) {
    removing::remove(session, Removed::whole(AgendaItem::key_of(id)));
}

/// Chooses by when, or takes that back.
pub fn date(session: Session, id: ItemId, day: Option<Day>) {
    session.change::<AgendaItem>(id, |item, stamp| item.by.set(day, stamp));
}

/// Says how far it is.
pub fn pace(session: Session, id: ItemId, pace: Option<Pace>) {
    session.change::<AgendaItem>(id, |item, stamp| item.pace.set(pace, stamp));
}

/// Moves something to the end of another table.
pub fn to_table(session: Session, id: ItemId, table: Table) {
    let last = session.peek(|shelf| shelf.agenda_of(table).iter().filter_map(|item| *item.rank.get()).max());
    session.change::<AgendaItem>(id, |item, stamp| {
        item.table.set(Some(table), stamp);
        item.rank.set(Rank::between(last, None), stamp);
    });
}

/// Puts something at a place among those that can be moved with it, counted from 0. Only what has to be is written.
pub fn move_to(session: Session, among: &[ItemId], id: ItemId, to: usize) {
    let mut order: Vec<ItemId> = among.iter().copied().filter(|other| *other != id).collect();
    let to = to.min(order.len());
    order.insert(to, id);
    if order == among {
        return;
    }
    let rank_at = |shelf: &Shelf, at: Option<usize>| {
        at.and_then(|at| order.get(at)).map(|id| shelf.agenda_item(*id).and_then(|item| *item.rank.get()))
    };
    // A neighbour without a place of its own leaves none beside it.
    let found = session.peek(|shelf| {
        let before = rank_at(shelf, to.checked_sub(1)).map(|rank| rank.ok_or(())).transpose().ok()?;
        let after = rank_at(shelf, Some(to + 1)).map(|rank| rank.ok_or(())).transpose().ok()?;
        Rank::between(before, after)
    });
    let ranks: Vec<(ItemId, Option<Rank>)> = if found.is_some() {
        vec![(id, found)]
    } else {
        let mut last = None;
        let next = |id: ItemId| {
            last = Rank::between(last, None);
            (id, last)
        };
        order.into_iter().map(next).collect()
    };
    for (id, rank) in ranks {
        session.change::<AgendaItem>(id, |item, stamp| item.rank.set(rank, stamp));
    }
}

/// Makes a meeting of a table, today.
pub fn new_meeting(session: Session, table: Table) -> Option<MeetingId> {
    agenda::ready(session);
    let id = session.new_id()?;
    let mut meeting = Meeting::new(id);
    let stamp = session.stamp();
    meeting.table.set(Some(table), stamp);
    meeting.date.set(session.today().day, stamp);
    session.add(meeting);
    Some(id)
}

/// Chooses the day of a meeting, or takes it back.
pub fn date_meeting(session: Session, id: MeetingId, day: Option<Day>) {
    session.change::<Meeting>(id, |meeting, stamp| meeting.date.set(day, stamp));
}

/// Says whether something moves on to a next meeting.
pub fn moves_on(session: Session, id: MeetingId, item: ItemId, on: bool) {
    session.change::<Meeting>(id, |meeting, stamp| meeting.treated.slot(item).moves.set(on, stamp));
}

/// Says at a meeting how far something is; from then on it is that far.
pub fn pace_at(session: Session, id: MeetingId, item: ItemId, to: Option<Pace>) {
    session.change::<Meeting>(id, |meeting, stamp| meeting.treated.slot(item).pace.set(to, stamp));
    pace(session, item, to);
}

/// Takes the agenda of a meeting down as it is, so that it stays what it was whatever becomes of its points.
pub fn take_down(session: Session, id: MeetingId, agenda: &[ItemId]) {
    session.change::<Meeting>(id, |meeting, stamp| {
        let mut last = None;
        for item in agenda {
            last = Rank::between(last, None);
            meeting.treated.slot(*item).place.set(last, stamp);
        }
    });
}

/// Removes a meeting, with a way back. The points stay.
pub fn remove_meeting(session: Session, id: MeetingId) {
    removing::remove(session, Removed::whole(RecordKey::Meeting(id)));
}
