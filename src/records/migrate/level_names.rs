//! Schema 0 kept a level as its number in the table; schema 1 keeps its name.
//!
//! A number moves when somebody adds a level; a name does not.

use serde_json::{Map, Value};

use super::{Migrated, MigrationError};

/// The levels as schema 0 counted them. This list is history and never changes.
const LEVELS: [&str; 5] = ["back-to-back", "face-to-face", "hand-in-hand", "cheek-to-cheek", "integraal"];

/// Replaces the numbers in `now` and `ambition` of an answer.
pub fn apply(mut fields: Map<String, Value>) -> Migrated {
    if fields.get("kind").and_then(Value::as_str) != Some("answer") {
        return Ok(fields);
    }
    for name in ["now", "ambition"] {
        if let Some(value) = fields.get_mut(name).and_then(|register| register.get_mut("value")) {
            *value = level_name(value)?;
        }
    }
    Ok(fields)
}

fn level_name(number: &Value) -> Result<Value, MigrationError> {
    if number.is_null() {
        return Ok(Value::Null);
    }
    let index = number.as_u64().and_then(|n| usize::try_from(n).ok()).and_then(|n| n.checked_sub(1));
    index
        .and_then(|index| LEVELS.get(index))
        .map(|name| (*name).into())
        .ok_or_else(|| MigrationError { found: number.to_string() })
}
