//! Own views: beginning one, being done with it, and what is shown of who gave it.

use crate::domain::{RoundId, Seat, ViewId};
use crate::records::{RecordKey, Round, View};
use crate::state::{Removed, Session, removing};

use super::is_locked;

/// Begins an own view in a round that is here.
pub fn new_view(session: Session, round: RoundId, seat: Option<Seat>) -> Option<ViewId> {
    if is_locked(session, round) {
        return None;
    }
    let instrument = session.peek(|shelf| shelf.round(round).map(|round| round.instrument))?;
    let mut view = View::new(session.new_id()?, round, instrument);
    if seat.is_some() {
        view.seat.set(seat, session.stamp());
    }
    let id = view.id;
    session.add(view);
    Some(id)
}

/// Begins an own view for everybody who sits at the table and has none yet.
pub fn views_of_seats(session: Session, round: RoundId) {
    let missing = session.peek(|shelf| {
        let has = |seat: &Seat| shelf.views_of(round).iter().any(|view| *view.seat.get() == Some(*seat));
        let seated = shelf.round(round).map(Round::seated).unwrap_or_default();
        seated.into_iter().filter(|seat| !has(seat)).collect::<Vec<Seat>>()
    });
    for seat in missing {
        new_view(session, round, Some(seat));
    }
}

/// Puts a view on the shelf that an invitation asks for.
pub fn begin_own_view(session: Session, invited: View) {
    session.add(invited);
}

/// Says as what somebody gives a view.
pub fn change_seat(session: Session, id: ViewId, seat: Seat) {
    change_view(session, id, |view, stamp| view.seat.set(Some(seat), stamp));
}

/// Whoever gives a view is done with it.
pub fn finish_view(session: Session, id: ViewId) {
    change_view(session, id, |view, stamp| view.done.set(true, stamp));
}

/// Whoever gives a view goes on with it.
pub fn open_view(session: Session, id: ViewId) {
    change_view(session, id, |view, stamp| view.done.set(false, stamp));
}

/// Removes a view, with a way back.
pub fn remove_view(session: Session, id: ViewId) {
    if !session.peek(|shelf| shelf.is_closed(RecordKey::View(id))) {
        removing::remove(session, Removed::whole(RecordKey::View(id)));
    }
}

/// Says whether it is shown who gave which view.
pub fn hide_names(session: Session, round: RoundId, hidden: bool) {
    if !is_locked(session, round) {
        session.change::<Round>(round, |round, stamp| round.unnamed.set(hidden, stamp));
    }
}

fn change_view(session: Session, id: ViewId, change: impl FnOnce(&mut View, crate::domain::Stamp)) {
    if !session.peek(|shelf| shelf.is_closed(RecordKey::View(id))) {
        session.change::<View>(id, change);
    }
}
