//! Records and fields that this version does not know: kept, passed on, and joined by their shape, so that an old
//! tab never puts an older value back.

use std::cmp::Ordering;

use serde_json::Value;

use crate::domain::{Merge, Note, Stamp};

use super::field::Field;
use super::fields::Map;
use super::key::OtherId;

/// A record of an unknown kind. All its fields but those that name it stand in [`Kept::extra`](super::Kept::extra).
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// What names it.
    pub id: OtherId,
    /// The schema that it came with.
    pub schema: u64,
}

impl Other {
    /// Writes what names it.
    pub fn head(&self, into: &mut Map) {
        into.insert("id".to_owned(), Value::String(self.id.id.as_str().to_owned()));
    }
}

impl Merge for Other {
    fn merge(self, other: Self) -> Self {
        Self { id: self.id, schema: self.schema.max(other.schema) }
    }
}

/// Joins two sets of fields, name by name.
pub fn merge_unknown(mut ours: Map, theirs: Map) -> Map {
    for (name, value) in theirs {
        match ours.get_mut(&name) {
            Some(known) => *known = merge_value(known.take(), value),
            None => {
                ours.insert(name, value);
            }
        }
    }
    ours
}

/// By shape: a text merges as a text; a plain object merges field by field; of anything else, what
/// carries the latest stamp stays, and without stamps the greater text.
fn merge_value(ours: Value, theirs: Value) -> Value {
    if let (Some(one), Some(two)) = (as_note(&ours), as_note(&theirs)) {
        return one.merge(two).write().unwrap_or(Value::Null);
    }
    match (ours, theirs) {
        (Value::Object(ours), Value::Object(theirs)) if is_plain(&ours) && is_plain(&theirs) => {
            Value::Object(merge_unknown(ours, theirs))
        }
        (ours, theirs) => match order(&ours, &theirs) {
            Ordering::Less => theirs,
            _ => ours,
        },
    }
}

fn as_note(value: &Value) -> Option<Note> {
    value.as_object()?.get("values")?;
    let mut note = Note::default();
    note.read(value.clone(), "").ok().map(|()| note)
}

/// No register and no text: those merge as a whole.
fn is_plain(fields: &Map) -> bool {
    !["at", "value", "values", "replaced"].iter().any(|name| fields.contains_key(*name))
}

fn order(ours: &Value, theirs: &Value) -> Ordering {
    latest(ours).cmp(&latest(theirs)).then_with(|| ours.to_string().cmp(&theirs.to_string()))
}

/// The latest stamp anywhere in a value.
fn latest(value: &Value) -> Option<Stamp> {
    match value {
        Value::Object(fields) => {
            let own = fields.get("at").and_then(Value::as_str).and_then(|at| Stamp::parse(at).ok());
            fields.values().map(latest).fold(own, Ord::max)
        }
        Value::Array(items) => items.iter().map(latest).fold(None, Ord::max),
        _ => None,
    }
}
