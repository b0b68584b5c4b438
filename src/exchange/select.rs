//! What goes into a file.

use crate::domain::{InstrumentRef, LocationId, Note, RoundId, Sorted};
use crate::records::json::Map;
use crate::records::{Kept, Record, Shelf};

/// Which records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// Everything, also what says that things were removed.
    Everything,
    /// One location with its rounds.
    Location(LocationId),
    /// One round with its location.
    Round(RoundId),
}

/// Which texts that people typed go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Include {
    /// Notes at the themes.
    pub notes: bool,
    /// Names of locations, municipalities and rounds.
    pub names: bool,
}

impl Include {
    /// Everything that was typed.
    pub const ALL: Self = Self { notes: true, names: true };
}

/// The chosen records, with the definition of every instrument that they were answered under.
#[must_use]
pub fn select(shelf: &Shelf, selection: &Selection, include: Include) -> Vec<Kept> {
    let chosen: Vec<Kept> = shelf
        .iter()
        .map(|(_, kept)| kept)
        .filter(|kept| belongs(shelf, kept, selection))
        .filter(|kept| include == Include::ALL || !matches!(kept.record, Record::Other(_)))
        .filter_map(|kept| without_removed(shelf, kept.clone()))
        .map(|kept| strip(kept, include))
        .collect();
    let mut all: Vec<Kept> = definitions(&chosen, shelf);
    all.extend(chosen);
    all
}

fn belongs(shelf: &Shelf, kept: &Kept, selection: &Selection) -> bool {
    let round_in = |id: RoundId| match selection {
        Selection::Everything => true,
        Selection::Location(location) => shelf.round(id).is_some_and(|round| round.location == *location),
        Selection::Round(round) => *round == id,
    };
    match &kept.record {
        // Definitions follow the rounds that need them; `Everything` takes all of them along.
        Record::Instrument(_) | Record::Other(_) => *selection == Selection::Everything,
        Record::Location(location) => match selection {
            Selection::Everything => true,
            Selection::Location(id) => location.id == *id,
            Selection::Round(id) => shelf.round(*id).is_some_and(|round| round.location == location.id),
        },
        Record::Round(round) => round_in(round.id),
        Record::Answer(answer) => round_in(answer.key.round),
    }
}

/// Of what was removed only the flag travels, so that it is removed elsewhere too; its texts do not.
fn without_removed(shelf: &Shelf, mut kept: Kept) -> Option<Kept> {
    match &mut kept.record {
        Record::Location(location) if *location.removed.get() => {
            location.name = Note::default();
            location.municipality = Note::default();
            kept.extra = Map::default();
        }
        Record::Round(round) if shelf.open_round(round.id).is_none() => {
            round.label = Note::default();
            kept.extra = Map::default();
        }
        Record::Answer(answer) if shelf.round(answer.key.round).is_some() => {
            shelf.open_round(answer.key.round)?;
        }
        _ => {}
    }
    Some(kept)
}

fn definitions(chosen: &[Kept], shelf: &Shelf) -> Vec<Kept> {
    let needed: Sorted<InstrumentRef> = chosen
        .iter()
        .filter_map(|kept| match &kept.record {
            Record::Round(round) => Some(round.instrument),
            _ => None,
        })
        .filter(|reference| !chosen.iter().any(|kept| defines(kept, *reference)))
        .map(|reference| (reference, ()))
        .collect();
    let found = needed.keys().filter_map(|reference| shelf.instrument(*reference));
    found.map(|instrument| Kept::from(Record::Instrument(instrument))).collect()
}

fn defines(kept: &Kept, reference: InstrumentRef) -> bool {
    matches!(&kept.record, Record::Instrument(instrument) if instrument.reference == reference)
}

fn strip(mut kept: Kept, include: Include) -> Kept {
    match &mut kept.record {
        Record::Location(location) if !include.names => {
            location.name = Note::default();
            location.municipality = Note::default();
        }
        Record::Round(round) if !include.names => round.label = Note::default(),
        Record::Answer(answer) if !include.notes => answer.note = Note::default(),
        _ => {}
    }
    if !(include.notes && include.names) {
        // Nobody knows what fields of another version hold; without names or notes they stay home.
        kept.extra = Map::default();
    }
    kept
}
