//! Two that are one, as JSON.

use crate::domain::{Join, LocationId, Pair, RoundId};
use crate::records::json::{Map, Value};

use super::fields::{Fields, Unreadable, object, write_flag};
use super::pipeline::RecordError;

/// What is joined, as the field `of` says.
const LOCATIONS: &str = "location";
const ROUNDS: &str = "round";

/// The kind and both ids of a pair as text, for a path and for the fields.
pub fn parts(of: Pair) -> (&'static str, &'static str, &'static str) {
    match of {
        Pair::Locations(one, other) => (LOCATIONS, one.as_str(), other.as_str()),
        Pair::Rounds(one, other) => (ROUNDS, one.as_str(), other.as_str()),
    }
}

/// Writes a join.
pub fn write(of: &Join) -> Map {
    let (kind, one, other) = parts(of.pair);
    let field = |text: &str| Some(Value::from(text));
    object([
        ("of", field(kind)),
        ("one", field(one)),
        ("other", field(other)),
        ("joined", write_flag(&of.joined)),
    ])
}

/// Reads a join. The ids must be two, the smaller one first.
pub fn read(fields: &mut Fields) -> Result<Join, Unreadable> {
    let pair = match fields.text("of")?.as_str() {
        LOCATIONS => {
            let (one, other) = (fields.id("one", LocationId::parse)?, fields.id("other", LocationId::parse)?);
            Pair::locations(one, other).filter(|_| one < other)
        }
        ROUNDS => {
            let (one, other) = (fields.id("one", RoundId::parse)?, fields.id("other", RoundId::parse)?);
            Pair::rounds(one, other).filter(|_| one < other)
        }
        _ => None,
    };
    let pair = pair.ok_or_else(|| Unreadable::new(RecordError::Shape { field: "of".to_owned() }))?;
    Ok(Join { pair, joined: fields.flag("joined")? })
}
