//! One stored thing, with the fields of other versions that it carries.

use crate::records::json::{Map, Value};

use crate::domain::{Answer, Assessment, Instrument, Join, Location, Merge, Mirror, Round, Stamp};

use super::key::{ASSESSMENT, MIRROR, OtherId, RecordKey};
use super::unknown::merge_unknown;
use super::{SCHEMA, answer, assessment, instrument, join, location, mirror, round};

/// One stored thing.
#[derive(Clone, Debug, PartialEq)]
pub enum Record {
    /// The definition of an instrument.
    Instrument(&'static Instrument),
    /// A location.
    Location(Location),
    /// A round.
    Round(Round),
    /// An answer.
    Answer(Answer),
    /// Two that are one.
    Join(Join),
    /// A role assessment; boxed, since it is much larger than the others.
    Assessment(Box<Assessment>),
    /// A mirror of competences.
    Mirror(Mirror),
    /// Something of a kind that this version does not know: kept and passed on.
    Other(Other),
}

/// A record of an unknown kind, as it came.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// What names it.
    pub id: OtherId,
    /// Its fields, without kind and id.
    pub fields: Map,
}

/// A record with the fields that this version does not know.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What this version understands.
    pub record: Record,
    /// What it does not; written back as it came.
    pub extra: Map,
}

impl From<Record> for Kept {
    fn from(record: Record) -> Self {
        Self { record, extra: Map::default() }
    }
}

impl Kept {
    /// What names it.
    #[must_use]
    pub fn key(&self) -> RecordKey {
        match &self.record {
            Record::Instrument(of) => RecordKey::Instrument(of.reference),
            Record::Location(of) => RecordKey::Location(of.id),
            Record::Round(of) => RecordKey::Round(of.id),
            Record::Answer(of) => RecordKey::Answer(of.key),
            Record::Join(of) => RecordKey::Join(of.pair),
            Record::Assessment(of) => RecordKey::Assessment(of.id),
            Record::Mirror(of) => RecordKey::Mirror(of.id),
            Record::Other(of) => RecordKey::Other(of.id),
        }
    }

    /// As JSON for a file, which names its schema once.
    #[must_use]
    pub fn to_json(&self) -> Map {
        let (kind, mut fields) = match &self.record {
            Record::Instrument(of) => ("instrument", instrument::write(of)),
            Record::Location(of) => ("location", location::write(of)),
            Record::Round(of) => ("round", round::write(of)),
            Record::Answer(of) => ("answer", answer::write(of)),
            Record::Join(of) => ("join", join::write(of)),
            Record::Assessment(of) => (ASSESSMENT, assessment::write(of)),
            Record::Mirror(of) => (MIRROR, mirror::write(of)),
            Record::Other(of) => {
                let mut fields = of.fields.clone();
                fields.put("id".to_owned(), of.id.id.as_str().into());
                (of.id.kind.as_str(), fields)
            }
        };
        for (name, value) in self.extra.iter() {
            fields.put(name.clone(), value.clone());
        }
        fields.put("kind".to_owned(), kind.into());
        fields
    }

    /// As text for storage, where every record names its own schema.
    #[must_use]
    pub fn to_stored(&self) -> String {
        let mut fields = self.to_json();
        fields.put("schema".to_owned(), SCHEMA.into());
        Value::Object(fields).to_string()
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        match &self.record {
            Record::Location(of) => of.stamps(),
            Record::Round(of) => of.stamps(),
            Record::Answer(of) => of.stamps(),
            Record::Join(of) => of.stamps(),
            Record::Assessment(of) => of.stamps(),
            Record::Mirror(of) => of.stamps(),
            Record::Instrument(_) | Record::Other(_) => Vec::new(),
        }
    }
}

impl Merge for Kept {
    /// Joins two writings of one record. Definitions never change; should two differ, the smaller text
    /// is kept, on every device.
    fn merge(self, other: Self) -> Self {
        let record = match (self.record, other.record) {
            (Record::Location(ours), Record::Location(theirs)) => Record::Location(ours.merge(theirs)),
            (Record::Round(ours), Record::Round(theirs)) => Record::Round(ours.merge(theirs)),
            (Record::Answer(ours), Record::Answer(theirs)) => Record::Answer(ours.merge(theirs)),
            (Record::Join(ours), Record::Join(theirs)) => Record::Join(ours.merge(theirs)),
            (Record::Assessment(ours), Record::Assessment(theirs)) => {
                Record::Assessment(Box::new(ours.merge(*theirs)))
            }
            (Record::Mirror(ours), Record::Mirror(theirs)) => Record::Mirror(ours.merge(theirs)),
            (Record::Other(ours), Record::Other(theirs)) => {
                Record::Other(Other { id: ours.id, fields: merge_unknown(ours.fields, theirs.fields) })
            }
            (ours, theirs) => smaller(ours, theirs),
        };
        Self { record, extra: merge_unknown(self.extra, other.extra) }
    }
}

fn smaller(ours: Record, theirs: Record) -> Record {
    let text = |record: &Record| Value::Object(Kept::from(record.clone()).to_json()).to_string();
    if text(&ours) <= text(&theirs) { ours } else { theirs }
}
