//! What a file would change here, before it does.

use crate::domain::{Merge, Note};
use crate::records::{Kept, Record, RecordKey, Shelf};

/// What taking over one record would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is not here yet.
    New,
    /// It would change what is here.
    Changed,
    /// It would change nothing: the same, or what is here is later.
    Same,
    /// Two texts that did not know each other: both stay, and somebody chooses.
    Conflict,
    /// It was removed here on purpose; the file still has it.
    RemovedHere,
    /// It was removed where the file comes from; taking that over removes it here too.
    RemovedThere,
}

/// One record of a file, held against what is here.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Which record.
    pub key: RecordKey,
    /// As the file has it.
    pub kept: Kept,
    /// What taking it over would do.
    pub change: Change,
}

/// Holds the records of a file against what is here. Changes nothing.
#[must_use]
pub fn compare(incoming: &[Kept], here: &Shelf) -> Vec<Compared> {
    incoming
        .iter()
        .map(|kept| Compared { key: kept.key(), kept: kept.clone(), change: change(kept, here) })
        .collect()
}

fn change(kept: &Kept, here: &Shelf) -> Change {
    if let Record::Instrument(definition) = &kept.record
        && here.instrument(definition.reference).is_some()
    {
        // An edition that is known here already; one that says something else was refused before this.
        return Change::Same;
    }
    let Some(ours) = here.get(&kept.key()) else { return Change::New };
    let merged = ours.clone().merge(kept.clone());
    if is_removed(&merged) && !is_removed(kept) {
        Change::RemovedHere
    } else if is_removed(&merged) && !is_removed(ours) {
        Change::RemovedThere
    } else if merged == *ours {
        Change::Same
    } else if needs_choice(&merged) && !needs_choice(ours) {
        Change::Conflict
    } else {
        Change::Changed
    }
}

fn is_removed(kept: &Kept) -> bool {
    match &kept.record {
        Record::Location(location) => *location.removed.get(),
        Record::Round(round) => *round.removed.get(),
        Record::Assessment(of) => *of.removed.get(),
        Record::Mirror(of) => *of.removed.get(),
        _ => false,
    }
}

fn needs_choice(kept: &Kept) -> bool {
    match &kept.record {
        Record::Location(of) => {
            let partners = of.partners.values().flat_map(|partner| [&partner.name, &partner.number]);
            let own = [&of.name, &of.municipality, &of.municipal_id];
            partners.chain(own).any(Note::needs_choice)
        }
        Record::Round(of) => of.label.needs_choice() || of.present.needs_choice(),
        Record::Answer(of) => of.note.needs_choice(),
        Record::Assessment(of) => of.texts().any(Note::needs_choice),
        Record::Mirror(of) => of.owner.needs_choice() || of.note.needs_choice(),
        Record::Instrument(_) | Record::Join(_) | Record::Other(_) => false,
    }
}
