//! The one way in, for storage and files alike:
//! parse -> ours? -> newer than we know? -> migrate a copy -> validate -> domain.

use serde_json::Value;

use crate::domain::{Instrument, InstrumentRef, LevelId, Sorted};

use super::fields::{Fields, Map};
use super::key::OtherId;
use super::migrate::{MigrationError, migrate};
use super::registered::{KINDS, Listed, Record};
use super::unknown::Other;
use super::{Kept, RecordKey, Shelf};

/// Why a record could not be read. The record itself stays as it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RecordError {
    /// The text is no JSON, or nested deeper than [`MAX_DEPTH`].
    NotJson,
    /// It is JSON, but not one of our records.
    NotOurs,
    /// A newer version wrote it: its kind has a schema that this version does not know.
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

/// Why a text is no JSON that we read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum JsonError {
    /// It breaks off or goes wrong.
    Syntax {
        /// The line where reading stopped, from 1.
        line: usize,
    },
    /// It is nested deeper than [`MAX_DEPTH`].
    TooDeep,
}

/// How deep a text may be nested; our own need nine. The library's own limit is twice as deep, and it does not
/// tell that apart from a broken text.
pub const MAX_DEPTH: usize = 64;

/// Reads a text as JSON.
///
/// # Errors
/// When it is none, or nested too deep.
pub fn read_json(text: &str) -> Result<Value, JsonError> {
    if is_too_deep(text) {
        return Err(JsonError::TooDeep);
    }
    serde_json::from_str(text).map_err(|error| JsonError::Syntax { line: error.line() })
}

fn is_too_deep(text: &str) -> bool {
    let (mut depth, mut quoted, mut escaped) = (0_usize, false, false);
    for byte in text.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b'[' | b'{' if !quoted => depth += 1,
            b']' | b'}' if !quoted => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > MAX_DEPTH {
            return true;
        }
    }
    false
}

/// Reads a record as it is stored: text that names its own schema.
///
/// # Errors
/// Every [`RecordError`] but those of [`sift`].
pub fn read_stored(text: &str) -> Stored {
    let Value::Object(fields) = read_json(text).map_err(|_| RecordError::NotJson)? else {
        return Err(RecordError::NotOurs);
    };
    read_record(fields, None)
}

/// Reads a record; one that names its own schema knows better than who holds it.
///
/// # Errors
/// Every [`RecordError`] but those of [`sift`].
pub fn read_record(fields: Map, schema: Option<u64>) -> Stored {
    let mut fields = Fields::new(fields);
    let schema = fields.optional("schema").map_or(schema, |own| own.as_u64()).ok_or(RecordError::NotOurs)?;
    let Some(Value::String(kind)) = fields.optional("kind") else { return Err(RecordError::NotOurs) };
    if let Some(info) = KINDS.iter().find(|info| info.kind == kind) {
        if schema > info.schema {
            return Err(RecordError::Newer { schema });
        }
        if info.migrations.iter().any(|step| step.from >= schema) {
            let migrated = migrate(info.migrations, fields.rest(), schema).map_err(RecordError::Migration)?;
            fields = Fields::new(migrated);
        }
    }
    let record = match Record::read(&kind, &mut fields).map_err(|error| *error)? {
        Some(known) => known,
        None => other(&kind, schema, &mut fields)?,
    };
    Ok(Kept { record, extra: fields.rest() })
}

fn other(kind: &str, schema: u64, fields: &mut Fields) -> Result<Record, RecordError> {
    let kind = super::fields::read_slug(kind).map_err(|error| *error)?;
    let id = fields.slug("id").map_err(|error| *error)?;
    Ok(Record::Other(Other { id: OtherId { kind, id }, schema }))
}

/// What a record is held against: what came with it, and what the device already has.
pub struct Among<'a> {
    came: Sorted<RecordKey, &'a Kept>,
    known: &'a Shelf,
}

impl Among<'_> {
    /// The record with this id.
    #[must_use]
    pub fn find<T: Listed>(&self, id: T::Key) -> Option<&T> {
        let key = T::key_of(id);
        let kept = self.came.get(&key).copied().or_else(|| self.known.get(&key))?;
        T::of(&kept.record)
    }

    /// The instrument with this name, when anybody here has its definition.
    #[must_use]
    pub fn instrument(&self, of: InstrumentRef) -> Option<&'static Instrument> {
        self.known_instrument(of).or_else(|| self.find::<&'static Instrument>(of).copied())
    }

    /// The instrument with this name, as it was known before.
    #[must_use]
    pub fn known_instrument(&self, of: InstrumentRef) -> Option<&'static Instrument> {
        self.known.instrument(of)
    }
}

/// Holds records that were read apart against each other: an answer must name levels that its own
/// instrument has, and a definition must not rewrite an edition that is known here.
///
/// Themes, levels and editions that nobody here has a definition of are kept as they are.
/// `known` is what the device already has.
#[must_use]
pub fn sift(records: Vec<Kept>, known: &Shelf) -> (Vec<Kept>, Vec<(Kept, RecordError)>) {
    let among = Among { came: records.iter().map(|kept| (kept.key(), kept)).collect(), known };
    let errors: Vec<Option<RecordError>> =
        records.iter().map(|kept| kept.record.body().and_then(|body| body.rules().misfit(&among))).collect();
    let (mut fitting, mut misfits) = (Vec::new(), Vec::new());
    for (kept, error) in records.into_iter().zip(errors) {
        match error {
            Some(error) => misfits.push((kept, error)),
            None => fitting.push(kept),
        }
    }
    (fitting, misfits)
}
