//! What people do with the field. By key, by finger, by mouse and from the list it is all the same act.

use crate::domain::{Attitude, Degree, PartyId, Register, Sector, Tie, YesNo};
use crate::records::{Listed as _, Party};
use crate::state::{Removed, Session, agenda, removing};

/// Puts a party in the field. One of the list to begin with has the id of that list, so that two who add it have one; a
/// second one of it has an id of its own. What was known of one that was removed is there again.
pub fn add(
    session: Session,
    starter: Option<PartyId>,
    name: &str,
    sector: Option<Sector>,
) -> Option<PartyId> {
    agenda::ready(session);
    let free = starter.filter(|id| session.peek(|shelf| shelf.party(*id).is_none()));
    let again = free.filter(|id| session.peek(|shelf| shelf.find::<Party>(*id).is_some()));
    if let Some(id) = again {
        session.change::<Party>(id, |of, stamp| of.removed.set(false, stamp));
        removing::came_back(session, Party::key_of(id));
        return Some(id);
    }
    let id = match free {
        Some(id) => id,
        None => session.new_id()?,
    };
    let stamp = session.stamp();
    let mut of = Party::new(id);
    of.name.write(name.trim(), stamp);
    of.sector.set(sector, stamp);
    session.add(of);
    Some(id)
}

/// Takes a party out of the field, with a way back.
pub fn remove(session: Session, id: PartyId) {
    removing::remove(session, Removed::whole(Party::key_of(id)));
}

/// Puts a party at a place in the picture.
pub fn place(session: Session, id: PartyId, interest: Degree, influence: Degree) {
    session.change::<Party>(id, |of, stamp| {
        // What stays as it is, is not written anew: another device may have changed it.
        for (register, to) in [(&mut of.interest, interest), (&mut of.influence, influence)] {
            if *register.get() != Some(to) {
                register.set(Some(to), stamp);
            }
        }
    });
}

/// Says how much interest a party has, or takes that back.
pub fn interest(session: Session, id: PartyId, to: Option<Degree>) {
    choose(session, id, |of| &mut of.interest, to);
}

/// Says how much a party can bring about, or takes that back.
pub fn influence(session: Session, id: PartyId, to: Option<Degree>) {
    choose(session, id, |of| &mut of.influence, to);
}

/// Moves a party by steps; one that has no place yet begins in the middle.
pub fn step(session: Session, id: PartyId, across: isize, up: isize) {
    let from = session.peek(|shelf| shelf.party(id).map(|of| (*of.interest.get(), *of.influence.get())));
    let Some((interest, influence)) = from else { return };
    let moved = |of: Option<Degree>, steps| of.map_or(Degree::Three, |of| of.moved(steps));
    place(session, id, moved(interest, across), moved(influence, up));
}

/// Says of which sector a party is.
pub fn sector(session: Session, id: PartyId, to: Option<Sector>) {
    choose(session, id, |of| &mut of.sector, to);
}

/// Says how a party looks at the municipality, or takes that back.
pub fn attitude(session: Session, id: PartyId, to: Option<Attitude>) {
    choose(session, id, |of| &mut of.attitude, to);
}

/// Says whether a party wants to get going itself, or takes that back.
pub fn energy(session: Session, id: PartyId, to: Option<YesNo>) {
    choose(session, id, |of| &mut of.energy, to);
}

/// Says whether a party needs the municipality, or takes that back.
pub fn needs(session: Session, id: PartyId, to: Option<YesNo>) {
    choose(session, id, |of| &mut of.needs, to);
}

/// Says how two parties get on, or takes that back.
pub fn tie(session: Session, one: PartyId, other: PartyId, to: Option<Tie>) {
    let (with, of) = Party::pair(one, other);
    session.change::<Party>(with, |party, stamp| party.relations.slot(of).tie.set(to, stamp));
}

fn choose<T: Clone + Ord>(
    session: Session,
    id: PartyId,
    get: fn(&mut Party) -> &mut Register<Option<T>>,
    to: Option<T>,
) {
    session.change::<Party>(id, |of, stamp| get(of).set(to, stamp));
}
