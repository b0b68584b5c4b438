//! The fields of a JSON object, taken one by one: what nobody took is what this version does not know.

use serde_json::{Map as Object, Value};

use crate::domain::{Slug, Stamp, Word};

use super::pipeline::RecordError;

/// The fields of an object, in the order of their names.
pub type Map = Object<String, Value>;

/// Why fields could not be read; boxed, so that handing it on weighs little.
pub type Unreadable = Box<RecordError>;

/// An object of these fields. One by one: building a map from a list brings a sort of its own into the Wasm for each
/// kind of list (18 kB of code for five of them).
pub fn object(fields: impl IntoIterator<Item = (String, Value)>) -> Map {
    let mut map = Map::new();
    for (name, value) in fields {
        map.insert(name, value);
    }
    map
}

/// Fields that are still to be read. A list, since taking from a map costs more code than looking through a few names.
pub struct Fields(Vec<(String, Value)>);

impl Fields {
    /// The fields of a JSON object.
    pub fn new(map: Map) -> Self {
        let mut fields = Vec::with_capacity(map.len());
        for field in map {
            fields.push(field);
        }
        Self(fields)
    }

    /// The fields of a value that must be an object.
    ///
    /// # Errors
    /// When it is none.
    pub fn of(value: Value, name: &str) -> Result<Self, Unreadable> {
        match value {
            Value::Object(map) => Ok(Self::new(map)),
            _ => Err(shape(name)),
        }
    }

    /// What was not read: the fields of another version.
    pub fn rest(self) -> Map {
        object(self.0)
    }

    /// Refuses fields that nobody read: inside a record nothing may be dropped in silence.
    ///
    /// # Errors
    /// When there is one.
    pub fn nothing_left(self) -> Result<(), Unreadable> {
        self.0.first().map_or(Ok(()), |(name, _)| Err(shape(name)))
    }

    /// A field that may be absent.
    pub fn optional(&mut self, name: &str) -> Option<Value> {
        let at = self.0.iter().position(|(known, _)| known == name)?;
        Some(self.0.swap_remove(at).1)
    }

    /// All that is left, as names with values.
    pub fn pairs(self) -> Vec<(String, Value)> {
        self.0
    }

    /// A text.
    ///
    /// # Errors
    /// When it is missing, or no text.
    pub fn text(&mut self, name: &str) -> Result<String, Unreadable> {
        text(self.optional(name), name)
    }

    /// A text that may be absent.
    ///
    /// # Errors
    /// When it is there, and no text.
    pub fn optional_text(&mut self, name: &str) -> Result<Option<String>, Unreadable> {
        self.optional(name).map(|value| text(Some(value), name)).transpose()
    }

    /// A word of some kind.
    ///
    /// # Errors
    /// When it is missing, or none of the words of its kind.
    pub fn word<T: Word>(&mut self, name: &str) -> Result<T, Unreadable> {
        read_word(&self.text(name)?)
    }

    /// Any id.
    ///
    /// # Errors
    /// When it is missing, or no id.
    pub fn slug(&mut self, name: &str) -> Result<Slug, Unreadable> {
        read_slug(&self.text(name)?)
    }

    /// A list of objects.
    ///
    /// # Errors
    /// When it is missing, no list, or has something else in it.
    pub fn list(&mut self, name: &str) -> Result<Vec<Self>, Unreadable> {
        match self.optional(name) {
            Some(Value::Array(items)) => items.into_iter().map(|item| Self::of(item, name)).collect(),
            _ => Err(shape(name)),
        }
    }

    /// A stamp.
    ///
    /// # Errors
    /// When it is missing, or no stamp.
    pub fn stamp(&mut self, name: &str) -> Result<Stamp, Unreadable> {
        read_stamp(&self.text(name)?)
    }
}

/// A word, with the text that was none in the error.
pub fn read_word<T: Word>(text: &str) -> Result<T, Unreadable> {
    T::from_word(text).ok_or_else(|| value(text))
}

/// A stamp, with the text that was none in the error.
pub fn read_stamp(text: &str) -> Result<Stamp, Unreadable> {
    Stamp::parse(text).map_err(|error| value(&error.found))
}

/// A whole number that counts revisions.
pub fn count(value: Option<&Value>, name: &str) -> Result<u32, Unreadable> {
    let number = value.and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| shape(name))
}

/// A field that is missing or has another type than it should.
#[expect(clippy::unnecessary_box_returns, reason = "every reader hands on the boxed error")]
pub fn shape(name: &str) -> Unreadable {
    Unreadable::new(RecordError::Shape { field: name.to_owned() })
}

/// A value that its field cannot have.
#[expect(clippy::unnecessary_box_returns, reason = "every reader hands on the boxed error")]
fn value(found: &str) -> Unreadable {
    Unreadable::new(RecordError::Value { found: found.to_owned() })
}

fn text(value: Option<Value>, name: &str) -> Result<String, Unreadable> {
    match value {
        Some(Value::String(text)) => Ok(text),
        _ => Err(shape(name)),
    }
}

/// Any id, with the text that was none in the error.
pub fn read_slug(text: &str) -> Result<Slug, Unreadable> {
    Slug::parse(text).map_err(|error| value(&error.found))
}
