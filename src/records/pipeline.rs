//! The one way in, for storage and files alike:
//! parse -> ours? -> newer than we know? -> migrate a copy -> validate -> domain.

use crate::records::json::{Map, Value};

use crate::domain::{Instrument, LevelId, Millis, Slug, Stamp};

use super::fields::{Fields, Unreadable, read_id};
use super::key::{ASSESSMENT, MIRROR};
use super::migrate::{MigrationError, migrate};
use super::{
    Kept, Other, OtherId, Record, SCHEMA, Shelf, answer, assessment, instrument, join, location, mirror,
    round,
};

/// Why a record could not be read. The record itself stays as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// The text is no JSON.
    NotJson,
    /// It is JSON, but not one of our records.
    NotOurs,
    /// A newer version wrote it.
    Newer {
        /// Its schema.
        schema: u64,
    },
    /// A migration could not handle it.
    Migration(MigrationError),
    /// A field is missing, or has another type than it should.
    Shape {
        /// The field.
        field: String,
    },
    /// A value is none that its field can have.
    Value {
        /// The value.
        found: String,
    },
    /// A stamp lies more than a day ahead: it would win from everything.
    Future {
        /// The stamp.
        stamp: Stamp,
    },
    /// An answer names a level that its own instrument does not have.
    UnknownLevel {
        /// The level.
        level: LevelId,
    },
    /// A definition says something else than the edition that is known under its name.
    AlteredEdition,
}

/// A record that was read from storage.
pub type Stored = Result<Kept, RecordError>;

/// Reads a record as it is stored: text that names its own schema.
///
/// # Errors
/// Every [`RecordError`] but those of [`sift`].
pub fn read_stored(text: &str, now: Millis) -> Stored {
    let json = Value::parse(text).map_err(|_| RecordError::NotJson)?;
    let Value::Object(mut fields) = json else { return Err(RecordError::NotOurs) };
    let schema =
        fields.take(&"schema".to_owned()).and_then(|value| value.as_u64()).ok_or(RecordError::NotOurs)?;
    read_record(fields, schema, now)
}

/// Reads a record of a known schema.
///
/// # Errors
/// Every [`RecordError`] but those of [`sift`].
pub fn read_record(fields: Map, schema: u64, now: Millis) -> Stored {
    if schema > SCHEMA {
        return Err(RecordError::Newer { schema });
    }
    let mut fields = migrate(fields, schema).map_err(RecordError::Migration)?;
    let Some(Value::String(kind)) = fields.take(&"kind".to_owned()) else { return Err(RecordError::NotOurs) };
    let kept = read_kind(&kind, Fields::new(fields)).map_err(|error| *error)?;
    match kept.stamps().into_iter().find(|stamp| stamp.is_from_the_future(now)) {
        Some(stamp) => Err(RecordError::Future { stamp }),
        None => Ok(kept),
    }
}

fn read_kind(kind: &str, mut fields: Fields) -> Result<Kept, Unreadable> {
    let record = match kind {
        "instrument" => Record::Instrument(Box::leak(Box::new(instrument::read(&mut fields)?))),
        "location" => Record::Location(location::read(&mut fields)?),
        "round" => Record::Round(round::read(&mut fields)?),
        "answer" => Record::Answer(answer::read(&mut fields)?),
        "join" => Record::Join(join::read(&mut fields)?),
        ASSESSMENT => Record::Assessment(Box::new(assessment::read(&mut fields)?)),
        MIRROR => Record::Mirror(mirror::read(&mut fields)?),
        other => {
            let id = OtherId { kind: read_id(Slug::parse, other)?, id: fields.id("id", Slug::parse)? };
            return Ok(Kept::from(Record::Other(Other { id, fields: fields.rest() })));
        }
    };
    Ok(Kept { record, extra: fields.rest() })
}

/// Holds records that were read apart against each other: an answer must name levels that its own
/// instrument has, and a definition must not rewrite an edition that is known here.
///
/// Themes, levels and editions that nobody here has a definition of are kept as they are.
/// `known` is what the device already has.
#[must_use]
pub fn sift(records: Vec<Kept>, known: &Shelf) -> (Vec<Kept>, Vec<(Kept, RecordError)>) {
    let mut all = known.clone();
    for kept in &records {
        all.merge_in(kept.clone());
    }
    let mut fitting = Vec::new();
    let mut misfits = Vec::new();
    for kept in records {
        match misfit(&kept, &all, known) {
            Some(error) => misfits.push((kept, error)),
            None => fitting.push(kept),
        }
    }
    (fitting, misfits)
}

fn misfit(kept: &Kept, all: &Shelf, known: &Shelf) -> Option<RecordError> {
    match &kept.record {
        Record::Answer(answer) => {
            let instrument = all.instrument(all.round(answer.key.round)?.instrument)?;
            let levels = [answer.now.get(), answer.ambition.get()].into_iter().flatten();
            let unknown = levels.copied().find(|level| instrument.level(*level).is_none());
            unknown.map(|level| RecordError::UnknownLevel { level })
        }
        Record::Instrument(definition) => {
            let published = known.instrument(definition.reference)?;
            let text = |of: &'static Instrument| Kept::from(Record::Instrument(of)).to_json();
            (text(published) != text(definition)).then_some(RecordError::AlteredEdition)
        }
        _ => None,
    }
}
