//! Joining fields that this version does not know, so that an old tab never puts an older value back.

use std::cmp::Ordering;

use crate::domain::{Merge, Stamp};

use super::fields::{Fields, write_note};
use super::json::{Map, Value};

/// Joins two sets of fields, name by name.
pub fn merge_unknown(mut ours: Map, theirs: Map) -> Map {
    for (name, value) in theirs {
        let merged = match ours.take(&name) {
            Some(known) => merge_value(known, value),
            None => value,
        };
        ours.put(name, merged);
    }
    ours
}

/// By shape: a text merges as a text; a plain object merges field by field; of anything else, what
/// carries the latest stamp stays, and without stamps the greater text.
fn merge_value(ours: Value, theirs: Value) -> Value {
    if let (Some(one), Some(two)) = (as_note(&ours), as_note(&theirs)) {
        return write_note(&one.merge(two)).unwrap_or(Value::Null);
    }
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) if is_plain(&ours) && is_plain(&theirs) => {
            merge_unknown(ours, theirs).into()
        }
        (ours, theirs) => match order(&ours, &theirs) {
            Ordering::Less => theirs,
            _ => ours,
        },
    }
}

fn as_note(value: &Value) -> Option<crate::domain::Note> {
    let Value::Object(fields) = value else { return None };
    fields.has(&"values".to_owned()).then_some(())?;
    let holder = Map::from_iter([("note".to_owned(), value.clone())]);
    Fields::new(holder).note("note").ok()
}

/// No register and no text: those merge as a whole.
fn is_plain(fields: &Map) -> bool {
    !["at", "value", "values", "replaced"].iter().any(|name| fields.has(&(*name).to_owned()))
}

fn order(ours: &Value, theirs: &Value) -> Ordering {
    latest(ours).cmp(&latest(theirs)).then_with(|| ours.to_string().cmp(&theirs.to_string()))
}

/// The latest stamp anywhere in a value.
fn latest(value: &Value) -> Option<Stamp> {
    match value {
        Value::Object(fields) => {
            let own =
                fields.get(&"at".to_owned()).and_then(Value::as_str).and_then(|at| Stamp::parse(at).ok());
            fields.values().map(latest).fold(own, Ord::max)
        }
        Value::Array(items) => items.iter().map(latest).fold(None, Ord::max),
        _ => None,
    }
}
