//! Stamps written anew: those of a clock that ran ahead, and that of a value that was altered where it stood.

use serde_json::Value;

use crate::domain::{Millis, Sorted, Stamp};

use super::Kept;
use super::fields::{Map, object};
use super::pipeline::read_record;

/// How far a clock ran ahead when it stamped what lies in the future now.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ahead {
    /// The moment beyond which nothing can have been written yet.
    edge: Millis,
    /// How far beyond now the latest lies, in milliseconds.
    by: u64,
}

impl Ahead {
    /// Nothing when `latest` does not lie in the future, and when `now` cannot be right itself.
    #[must_use]
    pub fn of(latest: Option<Stamp>, now: Millis) -> Option<Self> {
        let latest = latest.filter(|latest| now.can_be_right() && latest.is_from_the_future(now))?;
        Some(Self {
            edge: Millis(now.0.saturating_add(Stamp::MOST_AHEAD.0)),
            by: latest.at.0.saturating_sub(now.0),
        })
    }

    /// The record with what lies in the future brought back: still in the order in which it was written, and after what
    /// does not. Nothing when none of it does.
    #[must_use]
    pub fn bring_back(self, kept: &Kept) -> Option<Kept> {
        kept.latest().filter(|latest| self.is_beyond(*latest))?;
        let mut stamps: Sorted<Stamp, Stamp> =
            kept.stamps().into_iter().map(|stamp| (stamp, stamp)).collect();
        let mut last = (Millis(0), 0);
        // In the order of the old ones.
        for new in stamps.values_mut() {
            if self.is_beyond(*new) {
                let back = (Millis(new.at.0.saturating_sub(self.by)), new.counter);
                (new.at, new.counter) = back.max((last.0, last.1 + 1));
            }
            last = (new.at, new.counter);
        }
        let mut fields = Value::Object(kept.to_json());
        each(&mut fields, &mut |text| {
            let stamp = Stamp::parse(text).ok()?;
            Some(stamps.get(&stamp)?.to_string())
        });
        read_again(kept, fields)
    }

    fn is_beyond(self, stamp: Stamp) -> bool {
        stamp.at > self.edge
    }
}

/// A record of a file in which somebody altered values where they stand: the same moment of writing, and another value
/// than is known here. Those values as if they were written at `at`, so that they count. Nothing when there is none.
#[must_use]
pub fn altered(known: &Kept, came: &Kept, at: Stamp) -> Option<Kept> {
    let mut fields = Value::Object(came.to_json());
    let found = renew(&Value::Object(known.to_json()), &mut fields, &at.to_string());
    found.then(|| read_again(came, fields)).flatten()
}

/// Whether two writings of a record say the same, whenever it was written.
#[must_use]
pub fn says_the_same(one: &Kept, other: &Kept) -> bool {
    let bare = |kept: &Kept| {
        let mut fields = Value::Object(kept.to_json());
        without_times(&mut fields);
        fields
    };
    bare(one) == bare(other)
}

/// What was changed in a text of our own making is read as that text was.
fn read_again(kept: &Kept, fields: Value) -> Option<Kept> {
    match fields {
        Value::Object(fields) => read_record(fields, Some(kept.schema())).ok(),
        _ => None,
    }
}

fn without_times(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            for name in ["at", "replaced", "revision"] {
                fields.remove(name);
            }
            fields.iter_mut().for_each(|(_, value)| without_times(value));
        }
        Value::Array(items) => items.iter_mut().for_each(without_times),
        _ => {}
    }
}

/// Offers each text that names a moment of writing, to be replaced.
fn each(value: &mut Value, new: &mut dyn FnMut(&str) -> Option<String>) {
    match value {
        Value::Object(fields) => {
            if let Some(Value::String(at)) = fields.get_mut("at")
                && let Some(new) = new(at)
            {
                *at = new;
            }
            if let Some(Value::Object(replaced)) = fields.get_mut("replaced") {
                let old = std::mem::replace(replaced, Map::new());
                *replaced = object(old.into_iter().map(|(at, revision)| (new(&at).unwrap_or(at), revision)));
            }
            fields.iter_mut().for_each(|(_, value)| each(value, new));
        }
        Value::Array(items) => items.iter_mut().for_each(|item| each(item, new)),
        _ => {}
    }
}

/// Gives what has the same stamp and another value the stamp `at`; whether there was any.
fn renew(known: &Value, came: &mut Value, at: &str) -> bool {
    let (Value::Object(known), Value::Object(came)) = (known, came) else { return false };
    let stands = known.contains_key("value") && known.get("at") == came.get("at");
    if stands && known.get("value") != came.get("value") {
        came.insert("at".to_owned(), Value::String(at.to_owned()));
        return true;
    }
    let mut found = false;
    for (name, value) in came.iter_mut() {
        found |= known.get(name).is_some_and(|known| renew(known, value, at));
    }
    found
}
