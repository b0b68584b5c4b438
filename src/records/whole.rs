//! A field that is written all at once and replaced all at once: what was taken over from somebody as it stood.
//!
//! It keeps one stamp for all of it, where fields of their own would weigh more in stamps than in what they say.

use serde_json::Value;

use crate::domain::{Merge, Stamp};

use super::field::{Field, Seen};
use super::fields::{Fields, Map, Unreadable, object, shape};
use super::spec::Leaves;
#[cfg(not(target_arch = "wasm32"))]
use super::spec::Shape;

/// Parts of plain JSON under one stamp, each with what it leaves in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whole {
    written: Option<Stamp>,
    parts: Map,
}

/// The name of the part that always goes along.
const ALWAYS: &str = "said";

fn name_of(leaves: Leaves) -> &'static str {
    leaves.as_str().unwrap_or(ALWAYS)
}

impl Whole {
    /// What was said at a moment.
    #[must_use]
    pub fn written(at: Stamp, parts: impl IntoIterator<Item = (Leaves, Map)>) -> Self {
        let mut whole = Self { written: Some(at), parts: Map::new() };
        for (leaves, part) in parts {
            whole.parts.insert(name_of(leaves).to_owned(), Value::Object(part));
        }
        whole
    }

    /// The moment that it is of; nothing when it was never written.
    #[must_use]
    pub fn stamp(&self) -> Option<Stamp> {
        self.written
    }

    /// The part that leaves so; nothing when it was left out.
    #[must_use]
    pub fn part(&self, leaves: Leaves) -> Option<&Map> {
        self.parts.get(name_of(leaves)).and_then(Value::as_object)
    }
}

impl Merge for Whole {
    /// The later one. Of one moment it may be here and there with parts left out: together they have each part that one of
    /// them has.
    fn merge(self, other: Self) -> Self {
        let (mut later, earlier) = if self.written >= other.written { (self, other) } else { (other, self) };
        if later.written == earlier.written {
            for (name, theirs) in earlier.parts {
                let (ours, text) = (later.parts.get(&name).map(Value::to_string), theirs.to_string());
                if ours.is_none_or(|ours| ours < text) {
                    later.parts.insert(name, theirs);
                }
            }
        }
        later
    }
}

impl Field for Whole {
    fn read(&mut self, value: Value, name: &str) -> Result<(), Unreadable> {
        let mut fields = Fields::of(value, name)?;
        let at = fields.stamp("at")?;
        let mut parts = Map::new();
        for leaves in Leaves::ALL {
            let known = name_of(leaves);
            match fields.optional(known) {
                None => {}
                Some(part @ Value::Object(_)) => {
                    parts.insert(known.to_owned(), part);
                }
                Some(_) => return Err(shape(name)),
            }
        }
        fields.nothing_left()?;
        *self = Self { written: Some(at), parts };
        Ok(())
    }

    fn write(&self) -> Option<Value> {
        let mut fields = self.parts.clone();
        fields.insert("at".to_owned(), Value::String(self.written?.to_string()));
        Some(Value::Object(fields))
    }

    fn see(&self, see: &mut dyn FnMut(Seen<'_>)) {
        if let Some(at) = self.written {
            see(Seen::Stamp(at));
        }
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn strip(&mut self, stays: &dyn Fn(Leaves) -> bool) {
        let parts = std::mem::take(&mut self.parts);
        let goes =
            |name: &str| Leaves::ALL.into_iter().any(|leaves| name_of(leaves) == name && !stays(leaves));
        self.parts = object(parts.into_iter().filter(|(name, _)| !goes(name)));
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape(&self) -> Shape {
        Shape::Whole
    }
}
