//! A location as JSON.

use crate::records::json::{Map, Value};

use crate::domain::{Location, LocationId};

use super::fields::{Fields, Unreadable, object, write_flag, write_note};
use super::partner;

/// Writes a location.
pub fn write(of: &Location) -> Map {
    object([
        ("id", Some(of.id.as_str().into())),
        ("example", of.example.then_some(Value::Bool(true))),
        ("name", write_note(&of.name)),
        ("municipality", write_note(&of.municipality)),
        ("municipal_id", write_note(&of.municipal_id)),
        ("partners", partner::write(&of.partners)),
        ("removed", write_flag(&of.removed)),
    ])
}

/// Reads a location.
pub fn read(fields: &mut Fields) -> Result<Location, Unreadable> {
    Ok(Location {
        id: fields.id("id", LocationId::parse)?,
        example: fields.mark("example")?,
        name: fields.note("name")?,
        municipality: fields.note("municipality")?,
        municipal_id: fields.note("municipal_id")?,
        partners: partner::read(fields)?,
        removed: fields.flag("removed")?,
    })
}
