//! What people do in a conversation. Every act is stamped, shown at once and saved.

mod actions;
mod around;
mod setup;
mod views;

use crate::domain::{
    AnswerKey, ClaimId, Day, InstrumentRef, LevelId, LocationId, Outcome, Pair, PartnerId, PartnerKind,
    RoundId, Stamp, Standing, Status, ThemeId,
};
use crate::records::{Answer, Location, Partner, RecordKey, Round};
use crate::state::{Removed, Session, example, joining, removing};

pub use actions::{date_action, end_action, name_theme, new_action, remove_action};
pub use around::{say, touch};
pub use setup::{plan_none, prepare_time, seat, set_minutes, show_last_after, talk_again};
pub use views::{
    begin_own_view, change_seat, finish_view, hide_names, new_view, open_view, remove_view, views_of_seats,
};

/// Says where they stand now, or takes that back. Talking about it ends "later". What they aim for stays what it was:
/// nobody changes that but they themselves.
pub fn choose_now(session: Session, key: AnswerKey, level: Option<LevelId>) {
    choose(session, key, &|answer, stamp| {
        if level.is_some() && *answer.later.get() {
            answer.later.set(false, stamp);
        }
        // Who said that they mean to stay goes on meaning it when they correct where that is.
        if level.is_some() && said_to_stay(answer) {
            answer.ambition.set(level, stamp);
        }
        answer.now.set(level, stamp);
        lift_outcome(answer, stamp);
    });
}

/// Who chooses a level says something else than that they differ, or that it is not for them.
fn lift_outcome(answer: &mut Answer, stamp: Stamp) {
    if answer.outcome.get().is_some() {
        answer.outcome.set(None, stamp);
    }
}

/// Says of a theme something else than a level, or takes that back. Levels that were chosen stay.
pub fn conclude(session: Session, key: AnswerKey, outcome: Option<Outcome>) {
    choose(session, key, &|answer, stamp| {
        if outcome.is_some() && *answer.later.get() {
            answer.later.set(false, stamp);
        }
        answer.outcome.set(outcome, stamp);
    });
}

/// Whether they said in one go where they stand and that they mean to stay.
fn said_to_stay(answer: &Answer) -> bool {
    matches!(answer.standing(), Standing::OnPurpose { .. }) && answer.now.stamp() == answer.ambition.stamp()
}

/// Says that they mean to stay where they stand.
pub fn stay(session: Session, key: AnswerKey) {
    choose(session, key, &|answer, stamp| {
        let here = *answer.now.get();
        answer.now.set(here, stamp);
        answer.ambition.set(here, stamp);
        lift_outcome(answer, stamp);
    });
}

/// Says what they aim for, or takes that back. The same level as now means: on purpose so.
pub fn choose_ambition(session: Session, key: AnswerKey, level: Option<LevelId>) {
    choose(session, key, &|answer, stamp| {
        answer.ambition.set(level, stamp);
        if level.is_some() {
            lift_outcome(answer, stamp);
        }
    });
}

/// Of what joined rounds say of a theme, one stands: its levels and outcome, as one whole. Where they stand is written last
/// when it was, since coming where they aimed for is not staying on purpose.
pub fn decide(session: Session, key: AnswerKey, stands: &Answer) {
    let (now, ambition) = (*stands.now.get(), *stands.ambition.get());
    let came_last = stands.now.stamp() > stands.ambition.stamp();
    let outcome = *stands.outcome.get();
    choose(session, key, &|answer, stamp| {
        answer.now.set(now, stamp);
        answer.ambition.set(ambition, stamp);
        answer.outcome.set(outcome, stamp);
    });
    if came_last {
        choose(session, key, &|answer, stamp| answer.now.set(now, stamp));
    }
}

/// Ticks a claim or takes the tick away. Levels do not move.
pub fn tick(session: Session, key: AnswerKey, claim: ClaimId, ticked: bool) {
    change_answer(session, key, &|answer, stamp| answer.claims.slot(claim).set(ticked, stamp));
}

/// Sets a theme aside to talk about later, or takes that back.
pub fn set_later(session: Session, key: AnswerKey, later: bool) {
    change_answer(session, key, &|answer, stamp| answer.later.set(later, stamp));
}

/// Changes what was chosen, by who sees what was chosen until now.
fn choose(session: Session, key: AnswerKey, change: &dyn Fn(&mut Answer, Stamp)) {
    change_answer(session, key, &|answer, stamp| {
        answer.choose_over(stamp);
        change(answer, stamp);
    });
}

fn change_answer(session: Session, key: AnswerKey, change: &dyn Fn(&mut Answer, Stamp)) {
    if !is_locked(session, key.round) {
        session.change(key, change);
    }
}

/// Whether the partners agreed on a round, so that it is closed against changes by accident.
#[must_use]
pub fn is_locked(session: Session, round: RoundId) -> bool {
    session.peek(|shelf| shelf.is_closed(RecordKey::Round(round)))
}

/// Makes a location with a first round, and returns that round.
pub fn new_location(session: Session, name: &str, municipality: &str) -> Option<RoundId> {
    let id = session.new_id()?;
    let mut location = Location::new(id);
    location.name.write(name.trim(), session.stamp());
    if !municipality.trim().is_empty() {
        location.municipality.write(municipality.trim(), session.stamp());
    }
    session.add(location);
    new_round(session, id)
}

/// Begins a round today, with the edition of the instrument that goes on from the last one ([`Shelf::edition_for`]).
pub fn new_round(session: Session, location: LocationId) -> Option<RoundId> {
    new_round_with(session, location, session.peek(|shelf| shelf.edition_for(location)))
}

/// Begins a round today, with an edition of the instrument. What is no theme of the last round is none of this one either,
/// until they choose otherwise. One of today that nobody did anything in yet is that round already; with another edition it
/// makes way, when nothing is lost with it.
pub fn new_round_with(session: Session, location: LocationId, with: InstrumentRef) -> Option<RoundId> {
    let today = session.today().day;
    let (same, bare) = session.peek(|shelf| {
        let untouched = |round: &&Round| *round.date.get() == today && shelf.is_untouched(round);
        let same = |round: &&Round| untouched(round) && round.instrument == with;
        let bare = |round: &&Round| untouched(round) && shelf.is_bare(round);
        let id = |round: &Round| round.id;
        (shelf.rounds_of(location).find(same).map(id), shelf.rounds_of(location).find(bare).map(id))
    });
    if same.is_some() {
        return same;
    }
    if let Some(bare) = bare {
        session.change::<Round>(bare, |round, stamp| round.removed.set(true, stamp));
    }
    let id = session.new_id()?;
    let mut round = Round::new(id, location, with);
    round.date.set(today, session.stamp());
    let last = session.peek(|shelf| shelf.last_round(location).map(|last| last.today.clone()));
    for (theme, today) in last.unwrap_or_default() {
        if !today.get() {
            round.today.slot(theme).set(false, session.stamp());
        }
    }
    session.add(round);
    Some(id)
}

/// Adds a partner of a kind to a location, and returns it.
pub fn new_partner(session: Session, location: LocationId, kind: PartnerKind) -> Option<PartnerId> {
    let id = session.new_id()?;
    change_partner_kind(session, location, id, kind);
    Some(id)
}

/// Says what kind of organisation a partner is.
pub fn change_partner_kind(session: Session, location: LocationId, partner: PartnerId, kind: PartnerKind) {
    session.change::<Location>(location, |location, stamp| {
        location.partners.slot(partner).kind.set(Some(kind), stamp);
    });
}

/// Removes a location, with a way back.
pub fn remove_location(session: Session, id: LocationId) {
    removing::remove(session, Removed::whole(RecordKey::Location(id)));
}

/// Removes a round, with a way back; not one that was agreed on.
pub fn remove_round(session: Session, id: RoundId) {
    if !is_locked(session, id) {
        removing::remove(session, Removed::whole(RecordKey::Round(id)));
    }
}

/// Removes a partner from a location, with a way back.
pub fn remove_partner(session: Session, location: LocationId, partner: PartnerId) {
    let record = RecordKey::Location(location);
    removing::remove(session, Removed::part(record, "partners", partner.slug(), Partner::CALLED));
}

/// Changes the day of a round.
pub fn date_round(session: Session, id: RoundId, day: Day) {
    change_draft(session, id, |round, stamp| round.date.set(Some(day), stamp));
}

/// Says whether a theme is talked about today.
pub fn plan_theme(session: Session, id: RoundId, theme: ThemeId, today: bool) {
    change_draft(session, id, |round, stamp| round.today.slot(theme).set(today, stamp));
}

/// The partners agree on the outcome.
pub fn agree(session: Session, id: RoundId) {
    session.change::<Round>(id, |round, stamp| round.status.set(Status::Agreed, stamp));
}

/// The partners open the outcome again. The day on which they agreed on it is remembered.
pub fn reopen(session: Session, id: RoundId) {
    session.change::<Round>(id, |round, stamp| {
        let agreed = round.status.stamp().filter(|_| round.is_agreed());
        if let Some(day) = agreed.and_then(|agreed| session.local(agreed.at).day) {
            round.agreed_before.slot(day).set(true, stamp);
        }
        round.status.set(Status::Draft, stamp);
    });
}

fn change_draft(session: Session, id: RoundId, change: impl FnOnce(&mut Round, Stamp)) {
    if !is_locked(session, id) {
        session.change(id, change);
    }
}

/// Joins two locations that turned out to be the same, with a way back.
pub fn join_locations(session: Session, one: LocationId, other: LocationId) {
    if let Some(pair) = Pair::locations(one, other) {
        joining::join(session, pair);
    }
}

/// Joins two rounds that turned out to be the same conversation, with a way back. Only drafts of one
/// location and one edition can be joined: an outcome that was agreed on does not change.
pub fn join_rounds(session: Session, one: RoundId, other: RoundId) {
    let may = session.peek(|shelf| shelf.joinable_rounds(one).iter().any(|round| round.id == other));
    if let (true, Some(pair)) = (may, Pair::rounds(one, other)) {
        joining::join(session, pair);
    }
}

/// Takes one join back; not once the outcome of what was joined was agreed on.
pub fn undo_join(session: Session, pair: Pair) {
    joining::undo(session, pair);
}

/// Takes everything apart that was joined with this location.
pub fn part_location(session: Session, id: LocationId) {
    joining::part(session, RecordKey::Location(id));
}

/// Takes everything apart that was joined with this round; not once its outcome was agreed on.
pub fn part_round(session: Session, id: RoundId) {
    joining::part(session, RecordKey::Round(id));
}

/// Puts the example location on this device, or back on it, and returns it.
pub fn show_example(session: Session, file: Option<&str>) -> Option<LocationId> {
    let shown = example::show(session, file, |key| match key {
        RecordKey::Location(id) => Some(id),
        _ => None,
    });
    shown.filter(|id| session.peek(|shelf| shelf.open_location(*id).is_some()))
}
