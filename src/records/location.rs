//! The twin of a location.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::domain::{Location, LocationId};

use super::pipeline::RecordError;
use super::values::{NoteTwin, RegisterTwin, note, read_id, read_note, read_register, register};

/// A place where school and childcare work together.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LocationTwin {
    /// Its id; never changes.
    #[cfg_attr(feature = "schema", schemars(regex(pattern = super::values::ID)))]
    id: String,
    /// What people call it.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<NoteTwin>,
    /// The municipality it lies in.
    #[serde(skip_serializing_if = "Option::is_none")]
    municipality: Option<NoteTwin>,
    /// Removed on purpose.
    #[serde(skip_serializing_if = "Option::is_none")]
    removed: Option<RegisterTwin<bool>>,
    /// Fields of another version.
    #[serde(flatten)]
    pub extra: Map<String, Value>,
}

/// Writes a location.
pub fn write(of: &Location, extra: Map<String, Value>) -> LocationTwin {
    LocationTwin {
        id: of.id.to_string(),
        name: note(&of.name),
        municipality: note(&of.municipality),
        removed: register(&of.removed, |value| *value),
        extra,
    }
}

/// Reads a location and what this version does not know of it.
pub fn read(twin: LocationTwin) -> Result<(Location, Map<String, Value>), RecordError> {
    let location = Location {
        id: read_id(LocationId::parse(&twin.id))?,
        name: read_note(twin.name)?,
        municipality: read_note(twin.municipality)?,
        removed: read_register(twin.removed, Ok)?,
    };
    Ok((location, twin.extra))
}
