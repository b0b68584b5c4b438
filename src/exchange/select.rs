//! What goes into a file.

use crate::domain::{
    Assessment, AssessmentId, DecisionPart, InstrumentRef, Location, LocationId, Mirror, Note, Pair, Partner,
    QuestionId, Reply, Round, RoundId, Sorted,
};
use crate::records::json::Map;
use crate::records::{Kept, Record, Shelf};

/// Which records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Selection {
    /// Everything, also what says that things were removed.
    Everything {
        /// Examples too.
        examples: bool,
        /// Mirrors of competences too. They are personal, so they go along only when somebody says so.
        mirrors: bool,
    },
    /// One location with its rounds.
    Location(LocationId),
    /// One round with its location.
    Round(RoundId),
    /// One role assessment.
    Assessment(AssessmentId),
    /// One question of a role assessment, with its answer if there is one, for somebody else to answer.
    Question(AssessmentId, QuestionId),
}

impl Selection {
    /// Everything but examples and mirrors.
    pub const ALL: Self = Self::Everything { examples: false, mirrors: false };
}

/// Which texts that people typed go along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Include {
    /// Notes at the themes; what was said with an answer and with a decision.
    pub notes: bool,
    /// Names of locations, municipalities, partners, rounds and assessments, and who sat at the table.
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
        .map(|kept| only_asked(kept, selection))
        .collect();
    let mut all: Vec<Kept> = definitions(&chosen, shelf);
    all.extend(chosen);
    all
}

fn belongs(shelf: &Shelf, kept: &Kept, selection: &Selection) -> bool {
    match &kept.record {
        // Definitions follow the rounds that need them; `Everything` takes all of them along.
        Record::Instrument(_) | Record::Other(_) => matches!(selection, Selection::Everything { .. }),
        Record::Location(location) => location_belongs(shelf, location.id, selection),
        Record::Round(round) => round_belongs(shelf, round.id, selection),
        Record::Answer(answer) => round_belongs(shelf, answer.key.round, selection),
        Record::Assessment(of) => match selection {
            Selection::Everything { examples, .. } => *examples || !of.example,
            Selection::Assessment(id) | Selection::Question(id, _) => of.id == *id,
            _ => false,
        },
        Record::Mirror(_) => matches!(selection, Selection::Everything { mirrors: true, .. }),
        Record::Join(join) => match join.pair {
            Pair::Locations(one, other) => {
                [one, other].into_iter().any(|id| location_belongs(shelf, id, selection))
            }
            Pair::Rounds(one, other) => {
                [one, other].into_iter().any(|id| round_belongs(shelf, id, selection))
            }
        },
    }
}

fn location_belongs(shelf: &Shelf, id: LocationId, selection: &Selection) -> bool {
    let id = shelf.same_location(id);
    match selection {
        Selection::Everything { examples, .. } => {
            *examples || !shelf.location(id).is_some_and(|location| location.example)
        }
        Selection::Location(chosen) => shelf.same_location(*chosen) == id,
        Selection::Round(chosen) => {
            shelf.round(*chosen).is_some_and(|round| shelf.same_location(round.location) == id)
        }
        Selection::Assessment(_) | Selection::Question(..) => false,
    }
}

fn round_belongs(shelf: &Shelf, id: RoundId, selection: &Selection) -> bool {
    match selection {
        Selection::Round(chosen) => shelf.same_round(*chosen) == shelf.same_round(id),
        Selection::Assessment(_) | Selection::Question(..) => false,
        // Answers whose round never came along belong to everything, and to nothing else.
        _ => match shelf.round(id) {
            Some(round) => location_belongs(shelf, round.location, selection),
            None => matches!(selection, Selection::Everything { .. }),
        },
    }
}

/// Of what was removed only the flag travels, so that it is removed elsewhere too; its texts do not.
fn without_removed(shelf: &Shelf, mut kept: Kept) -> Option<Kept> {
    match &mut kept.record {
        Record::Location(location) if *location.removed.get() => {
            nameless(location);
            location.partners = Sorted::default();
            kept.extra = Map::default();
        }
        Record::Round(round) if shelf.open_round(round.id).is_none() => {
            unlabelled(round);
            kept.extra = Map::default();
        }
        Record::Assessment(of) if *of.removed.get() => {
            **of = Assessment { removed: of.removed.clone(), example: of.example, ..bare(of) };
            kept.extra = Map::default();
        }
        Record::Mirror(of) if *of.removed.get() => {
            *of = Mirror { removed: of.removed.clone(), ..Mirror::new(of.id) };
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
        Record::Location(location) if !include.names => nameless(location),
        Record::Round(round) if !include.names => unlabelled(round),
        Record::Answer(answer) if !include.notes => answer.note = Note::default(),
        Record::Assessment(of) => without(of, include),
        Record::Mirror(of) => {
            if !include.names {
                of.owner = Note::default();
            }
            if !include.notes {
                of.note = Note::default();
            }
        }
        _ => {}
    }
    if !(include.notes && include.names) {
        // Nobody knows what fields of another version hold; without names or notes they stay home.
        kept.extra = Map::default();
    }
    kept
}

/// An assessment of which nothing is known but which one it is.
fn bare(of: &Assessment) -> Assessment {
    Assessment::new(of.id, of.edition)
}

fn without(of: &mut Assessment, include: Include) {
    if !include.names {
        of.title = Note::default();
        of.municipality = Note::default();
        of.filled_by = Note::default();
    }
    if !include.notes {
        of.why = Note::default();
        let replies = std::mem::take(&mut of.replies).into_iter();
        of.replies = replies.map(|(id, reply)| (id, Reply { note: Note::default(), ..reply })).collect();
        let parts = std::mem::take(&mut of.parts).into_iter();
        of.parts = parts.map(|(id, part)| (id, DecisionPart { subject: Note::default(), ..part })).collect();
    }
}

/// When one question goes out, nothing else of its assessment does but what it is called.
fn only_asked(mut kept: Kept, selection: &Selection) -> Kept {
    if let (Record::Assessment(of), Selection::Question(_, question)) = (&mut kept.record, selection) {
        let reply = of.replies.take(question);
        let replies = reply.map(|reply| (*question, reply)).into_iter().collect();
        **of = Assessment { title: of.title.clone(), replies, ..bare(of) };
        kept.extra = Map::default();
    }
    kept
}

/// Takes away every name and number by which a location is known; of its partners the kind stays.
fn nameless(location: &mut Location) {
    location.name = Note::default();
    location.municipality = Note::default();
    location.municipal_id = Note::default();
    let partners = std::mem::take(&mut location.partners).into_iter();
    location.partners = partners
        .map(|(id, partner)| (id, Partner { name: Note::default(), number: Note::default(), ..partner }))
        .collect();
}

fn unlabelled(round: &mut Round) {
    round.label = Note::default();
    round.present = Note::default();
}
