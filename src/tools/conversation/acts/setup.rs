//! Setting a conversation up: who is there, how long, and what about.

use crate::domain::{Day, LocationId, Minutes, PartnerKind, RoundId, Seat, ThemeId};
use crate::records::{Location, Round};
use crate::state::Session;

use super::{change_draft, is_locked, new_partner};

/// Says whether somebody sits at the table as this. A partner of the location who sits there is one of its partners; one
/// that was only put there by this goes with it.
pub fn seat(session: Session, id: RoundId, seat: Seat, sits: bool) {
    if is_locked(session, id) {
        return;
    }
    change_draft(session, id, |round, stamp| round.seats.slot(seat).set(sits, stamp));
    let location = session.peek(|shelf| shelf.round(id).map(|round| round.location));
    if let (Some(location), Some(kind)) = (location, seat.partner()) {
        if sits { seat_partner(session, location, kind) } else { leave_partner(session, location, kind) }
    }
}

fn seat_partner(session: Session, id: LocationId, kind: PartnerKind) {
    let is_there = session.peek(|shelf| {
        let known = shelf.location(id).is_some();
        !known || shelf.partners_of(id).any(|(_, _, partner)| *partner.kind.get() == Some(kind))
    });
    if !is_there {
        new_partner(session, id, kind);
    }
}

fn leave_partner(session: Session, id: LocationId, kind: PartnerKind) {
    let bare = session.peek(|shelf| {
        let of_kind = shelf.partners_of(id).filter(|(_, _, partner)| *partner.kind.get() == Some(kind));
        let bare = of_kind.filter(|(_, _, partner)| partner.is_bare());
        bare.map(|(holder, partner, _)| (holder, partner)).next()
    });
    if let Some((holder, partner)) = bare {
        session.change::<Location>(holder, |location, stamp| {
            location.partners.slot(partner).removed.set(true, stamp);
        });
    }
}

/// Says how long the conversation may take, or takes that back.
pub fn set_minutes(session: Session, id: RoundId, minutes: Option<Minutes>) {
    change_draft(session, id, |round, stamp| round.minutes.set(minutes, stamp));
}

/// Says about how long a theme may take, or takes that back.
pub fn prepare_time(session: Session, id: RoundId, theme: ThemeId, time: Option<Minutes>) {
    change_draft(session, id, |round, stamp| round.prepared.slot(theme).minutes.set(time, stamp));
}

/// Takes every theme out of today, or puts all of them in: to choose from there.
pub fn plan_none(session: Session, id: RoundId, today: bool) {
    let themes = session.peek(|shelf| {
        let instrument = shelf.round(id).and_then(|round| shelf.instrument(round.instrument));
        instrument.map(|known| known.themes).unwrap_or_default()
    });
    change_draft(session, id, |round, stamp| {
        for theme in themes {
            round.today.slot(theme.id).set(today, stamp);
        }
    });
}

/// Says whether what was said the last time is shown at a theme only after an own choice.
pub fn show_last_after(session: Session, id: RoundId, after: bool) {
    change_draft(session, id, |round, stamp| round.last_after.set(after, stamp));
}

/// Chooses the day on which they talk again, or takes that back. Also of a conversation that was agreed on: that is when the
/// day is found.
pub fn talk_again(session: Session, id: RoundId, day: Option<Day>) {
    session.change::<Round>(id, |round, stamp| round.next.set(day, stamp));
}
