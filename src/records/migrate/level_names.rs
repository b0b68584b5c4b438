//! Schema 0 kept the levels of an answer as their numbers in the table; schema 1 keeps their names.
//!
//! A number moves when somebody adds a level; a name does not.

use serde_json::Value;

use crate::records::fields::Map;

use super::{Migrated, Migration, MigrationError};

/// The levels as schema 0 counted them. This list is history and never changes.
const LEVELS: [&str; 5] = ["back-to-back", "face-to-face", "hand-in-hand", "cheek-to-cheek", "integraal"];

/// The step of answers from schema 0 to 1.
pub const LEVEL_NAMES: Migration = Migration { from: 0, name: "level-names", apply };

/// Replaces the numbers in `now` and `ambition`.
fn apply(mut fields: Map) -> Migrated {
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
