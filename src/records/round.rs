//! The twin of a round.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::{Day, EditionId, InstrumentId, InstrumentRef, LocationId, Round, RoundId};

use super::pipeline::RecordError;
use super::values::{NoteTwin, RegisterTwin, note, read_day, read_id, read_note, read_register, register};

/// One conversation at a location.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RoundTwin {
    /// Its id; never changes.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    id: String,
    /// The location's id.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    location: String,
    /// The instrument that the answers are given under.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    instrument: String,
    /// Its edition; never changes.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    edition: String,
    /// The day of the conversation, as `2026-11-24`.
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<RegisterTwin<Option<String>>>,
    /// A name that people gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<NoteTwin>,
    /// Removed on purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    removed: Option<RegisterTwin<bool>>,
    /// Fields of another version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Writes a round.
pub fn write(of: &Round, extra: Map<String, Value>) -> RoundTwin {
    RoundTwin {
        id: of.id.to_string(),
        location: of.location.to_string(),
        instrument: of.instrument.id.to_string(),
        edition: of.instrument.edition.to_string(),
        date: register(&of.date, |value| value.as_ref().map(Day::to_string)),
        label: note(&of.label),
        removed: register(&of.removed, |value| *value),
        extra,
    }
}

/// Reads a round and what this version does not know of it.
pub fn read(twin: RoundTwin) -> Result<(Round, Map<String, Value>), RecordError> {
    let round = Round {
        id: read_id(RoundId::parse(&twin.id))?,
        location: read_id(LocationId::parse(&twin.location))?,
        instrument: InstrumentRef {
            id: read_id(InstrumentId::parse(&twin.instrument))?,
            edition: read_id(EditionId::parse(&twin.edition))?,
        },
        date: read_register(twin.date, read_day)?,
        label: read_note(twin.label)?,
        removed: read_register(twin.removed, Ok)?,
    };
    Ok((round, twin.extra))
}
