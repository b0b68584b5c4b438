//! A location as JSON.

use crate::records::json::Map;

use crate::domain::{Location, LocationId};

use super::fields::{Fields, Unreadable, object, write_flag, write_note};

/// Writes a location.
pub fn write(of: &Location) -> Map {
    object([
        ("id", Some(of.id.as_str().into())),
        ("name", write_note(&of.name)),
        ("municipality", write_note(&of.municipality)),
        ("removed", write_flag(&of.removed)),
    ])
}

/// Reads a location.
pub fn read(fields: &mut Fields) -> Result<Location, Unreadable> {
    Ok(Location {
        id: fields.id("id", LocationId::parse)?,
        name: fields.note("name")?,
        municipality: fields.note("municipality")?,
        removed: fields.flag("removed")?,
    })
}
