//! Schema 0 kept a level as its number in the table; schema 1 keeps its name.
//!
//! A number moves when somebody adds a level; a name does not.

use crate::records::json::{Map, Value};

use super::{Migrated, MigrationError};

/// The levels as schema 0 counted them. This list is history and never changes.
const LEVELS: [&str; 5] = ["back-to-back", "face-to-face", "hand-in-hand", "cheek-to-cheek", "integraal"];

/// Replaces the numbers in `now` and `ambition` of an answer.
pub fn apply(mut fields: Map) -> Migrated {
    if fields.get(&"kind".to_owned()).and_then(Value::as_str) != Some("answer") {
        return Ok(fields);
    }
    for name in ["now", "ambition"].map(str::to_owned) {
        let Some(Value::Object(mut register)) = fields.take(&name) else { continue };
        if let Some(value) = register.take(&"value".to_owned()) {
            register.put("value".to_owned(), level_name(&value)?);
        }
        fields.put(name, register.into());
    }
    Ok(fields)
}

fn level_name(number: &Value) -> Result<Value, MigrationError> {
    if *number == Value::Null {
        return Ok(Value::Null);
    }
    let index = number.as_u64().and_then(|n| usize::try_from(n).ok()).and_then(|n| n.checked_sub(1));
    index
        .and_then(|index| LEVELS.get(index))
        .map(|name| (*name).into())
        .ok_or_else(|| MigrationError { found: number.to_string() })
}
