//! A round as JSON.

use crate::records::json::{Map, Value};

use crate::domain::{
    Day, EditionId, InstrumentId, InstrumentRef, LocationId, Register, Round, RoundId, Status, ThemeId,
};

use super::fields::{
    Fields, Unreadable, object, read_day, write_flag, write_flags, write_note, write_register,
};
use super::pipeline::RecordError;

const DRAFT: &str = "concept";
const AGREED: &str = "vastgesteld";

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
        ("present", write_note(&of.present)),
        ("today", write_flags(&of.today, ThemeId::as_str)),
        ("status", write_register(&of.status, |status| status_text(*status).into())),
        ("removed", write_flag(&of.removed)),
    ])
}

/// Reads a round.
pub fn read(fields: &mut Fields) -> Result<Round, Unreadable> {
    Ok(Round {
        id: fields.id("id", RoundId::parse)?,
        location: fields.id("location", LocationId::parse)?,
        instrument: InstrumentRef {
            id: fields.id("instrument", InstrumentId::parse)?,
            edition: fields.id("edition", EditionId::parse)?,
        },
        date: fields.choice("date", read_day)?,
        label: fields.note("label")?,
        present: fields.note("present")?,
        today: fields.flags("today", ThemeId::parse)?,
        status: read_status(fields)?,
        removed: fields.flag("removed")?,
    })
}

fn status_text(of: Status) -> &'static str {
    match of {
        Status::Draft => DRAFT,
        Status::Agreed => AGREED,
    }
}

fn read_status(fields: &mut Fields) -> Result<Register<Status>, Unreadable> {
    let status = fields.choice("status", |text| match text {
        DRAFT => Ok(Status::Draft),
        AGREED => Ok(Status::Agreed),
        other => Err(Unreadable::new(RecordError::Value { found: other.to_owned() })),
    })?;
    Ok(match status.stamp() {
        Some(at) => Register::written(status.get().unwrap_or_default(), at),
        None => Register::default(),
    })
}
