//! Bringing in what locations hand in: of each conversation in a file a copy, to look at beside those of other locations.

use crate::domain::{LocationId, Millis, Pair, Sorted};
use crate::exchange::{FileError, Incoming, read};
use crate::records::{Kept, Listed, NoSnapshot, Record, RecordError, Round, Shelf};

use super::files::{ChosenFile, propose_as};
use super::session::Session;

/// Reads files and proposes a copy of every conversation in them. What is no part of a conversation, such as copies that a
/// colleague has, comes as it is. Changes nothing else.
pub fn propose_copies(session: Session, chosen: Vec<ChosenFile>) {
    propose_as(session, chosen, copies);
}

/// What is proposed of one file.
///
/// # Errors
/// When the file as a whole is refused, or holds nothing to copy.
pub fn copies(bytes: &[u8], here: &Shelf, now: Millis) -> Result<Incoming, FileError> {
    let incoming = read(bytes, here, now)?;
    let mut shelf = Shelf::default();
    for kept in &incoming.records {
        shelf.put(kept.clone());
    }
    let include = incoming.include;
    let ids: Sorted<_> = shelf.all::<Round>().map(|round| (round.id, ())).collect();
    let (mut copied, mut refused) = (Vec::new(), incoming.refused);
    for id in ids.keys() {
        match shelf.snapshot(*id, &|leaves| include.has(leaves)) {
            Ok(snapshot) => copied.push(Kept::from(Record::from(snapshot))),
            // What was removed there, and what is made up, is no part of an overview.
            Err(NoSnapshot::NotHere | NoSnapshot::MadeUp) => {}
            Err(NoSnapshot::NoInstrument) => {
                let found = shelf.round(*id).map(|round| round.instrument.id.to_string()).unwrap_or_default();
                let round = shelf.get(&Round::key_of(*id)).cloned();
                refused.extend(round.map(|round| (round, RecordError::Value { found })));
            }
        }
    }
    // A location without a conversation stands on the list of a colleague.
    let talks = |id: LocationId| shelf.rounds_of(id).next().is_some();
    let loose = incoming.records.iter().filter(|kept| !is_of_a_conversation(kept, &talks));
    let records: Vec<Kept> = loose.cloned().chain(copied).collect();
    if refused.is_empty() && records.iter().all(|kept| matches!(kept.record, Record::Instrument(_))) {
        return Err(FileError::NothingToCopy);
    }
    Ok(Incoming { records, refused, versions: Sorted::default(), ..incoming })
}

/// Whether a record is a part of a conversation at a location: a copy holds what may be seen of it. `talks` says whether a
/// location has one in the file.
fn is_of_a_conversation(kept: &Kept, talks: &dyn Fn(LocationId) -> bool) -> bool {
    match &kept.record {
        Record::Location(location) => talks(location.id),
        // What joins a location of the list with another says something of the list.
        Record::Join(join) => match join.pair {
            Pair::Locations(one, other) => talks(one) && talks(other),
            Pair::Rounds(..) => true,
        },
        Record::Profile(_) | Record::Round(_) | Record::View(_) | Record::Answer(_) | Record::Action(_) => {
            true
        }
        Record::Instrument(_)
        | Record::Adaptation(_)
        | Record::Assessment(_)
        | Record::Mirror(_)
        | Record::Snapshot(_)
        | Record::Scope(_)
        | Record::Request(_)
        | Record::Agenda(_)
        | Record::AgendaItem(_)
        | Record::Meeting(_)
        | Record::PlanLine(_)
        | Record::Datum(_)
        | Record::Party(_)
        | Record::Passage(_)
        | Record::Other(_) => false,
    }
}
