//! A round as JSON.

use crate::records::json::{Map, Value};

use crate::domain::{Day, EditionId, InstrumentId, InstrumentRef, LocationId, Round, RoundId};

use super::fields::{Fields, Unreadable, object, write_flag, write_note, write_register};
use super::pipeline::RecordError;

/// Writes a round.
pub fn write(of: &Round) -> Map {
    let day = |day: &Option<Day>| day.map_or(Value::Null, |day| day.to_string().into());
    object([
        ("id", Some(of.id.as_str().into())),
        ("location", Some(of.location.as_str().into())),
        ("instrument", Some(of.instrument.id.as_str().into())),
        ("edition", Some(of.instrument.edition.as_str().into())),
        ("date", write_register(&of.date, day)),
        ("label", write_note(&of.label)),
        ("removed", write_flag(&of.removed)),
    ])
}

/// Reads a round.
pub fn read(fields: &mut Fields) -> Result<Round, Unreadable> {
    let day = |text: &str| {
        Day::parse(text).map_err(|error| Unreadable::new(RecordError::Value { found: error.found }))
    };
    Ok(Round {
        id: fields.id("id", RoundId::parse)?,
        location: fields.id("location", LocationId::parse)?,
        instrument: InstrumentRef {
            id: fields.id("instrument", InstrumentId::parse)?,
            edition: fields.id("edition", EditionId::parse)?,
        },
        date: fields.choice("date", day)?,
        label: fields.note("label")?,
        removed: fields.flag("removed")?,
    })
}
