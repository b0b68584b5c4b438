//! Twins of registers and notes, and reading ids.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::domain::{Day, LevelId, Note, NoteValue, Register, SlugError, Stamp};

use super::pipeline::RecordError;

/// A value of which the last write wins.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct RegisterTwin<T> {
    /// The value.
    value: T,
    /// When and by whom it was written: `milliseconds.counter.writer`.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = STAMP)))]
    at: String,
}

/// A text with everything that is needed to merge it.
#[derive(Serialize, Deserialize, Default)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct NoteTwin {
    /// The texts that nothing replaced. More than one: somebody has to choose.
    values: Vec<NoteValueTwin>,
    /// Of replaced texts the stamp and the highest revision that was replaced.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    replaced: BTreeMap<String, u32>,
}

/// One text, typed in one go.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct NoteValueTwin {
    /// What was typed.
    text: String,
    /// When the go began, and by whom.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = STAMP)))]
    at: String,
    /// How often the go was saved since.
    revision: u32,
}

#[cfg(feature = "schema")]
const STAMP: &str = r"^(0|[1-9][0-9]{0,14})\.(0|[1-9][0-9]{0,9})\.[a-z0-9-]{1,64}$";

/// The pattern of every id.
#[cfg(feature = "schema")]
pub const ID: &str = "^[a-z0-9-]{1,64}$";

/// Writes a register; nothing when it was never written.
pub fn register<T: Clone + Ord + Default, U>(
    of: &Register<T>,
    convert: impl Fn(&T) -> U,
) -> Option<RegisterTwin<U>> {
    of.stamp().map(|at| RegisterTwin { value: convert(of.get()), at: at.to_string() })
}

/// Reads a register; never written when it is absent.
pub fn read_register<T: Clone + Ord + Default, U>(
    twin: Option<RegisterTwin<U>>,
    convert: impl Fn(U) -> Result<T, RecordError>,
) -> Result<Register<T>, RecordError> {
    twin.map_or_else(
        || Ok(Register::default()),
        |twin| Ok(Register::written(convert(twin.value)?, read_stamp(&twin.at)?)),
    )
}

/// Writes a note; nothing when it was never written.
pub fn note(of: &Note) -> Option<NoteTwin> {
    let written = !of.values().is_empty() || !of.replaced().is_empty();
    written.then(|| NoteTwin {
        values: of
            .values()
            .iter()
            .map(|value| NoteValueTwin {
                text: value.text.clone(),
                at: value.started.to_string(),
                revision: value.revision,
            })
            .collect(),
        replaced: of.replaced().iter().map(|(stamp, revision)| (stamp.to_string(), *revision)).collect(),
    })
}

/// Reads a note; empty when it is absent.
pub fn read_note(twin: Option<NoteTwin>) -> Result<Note, RecordError> {
    let twin = twin.unwrap_or_default();
    let values = twin.values.into_iter().map(|value| {
        Ok(NoteValue { started: read_stamp(&value.at)?, revision: value.revision, text: value.text })
    });
    let replaced = twin.replaced.iter().map(|(at, revision)| Ok((read_stamp(at)?, *revision)));
    Ok(Note::from_parts(values.collect::<Result<_, _>>()?, replaced.collect::<Result<_, _>>()?))
}

/// A level, or the choice of none.
pub fn read_level(value: Option<String>) -> Result<Option<LevelId>, RecordError> {
    value.map(|text| read_id(LevelId::parse(&text))).transpose()
}

/// A day, or the choice of none.
pub fn read_day(value: Option<String>) -> Result<Option<Day>, RecordError> {
    value
        .map(|text| Day::parse(&text).map_err(|error| RecordError::Value { found: error.found }))
        .transpose()
}

/// An id, with the text that was none in the error.
pub fn read_id<T>(parsed: Result<T, SlugError>) -> Result<T, RecordError> {
    parsed.map_err(|error| RecordError::Value { found: error.found })
}

fn read_stamp(text: &str) -> Result<Stamp, RecordError> {
    Stamp::parse(text).map_err(|error| RecordError::Value { found: error.found })
}
