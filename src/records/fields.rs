//! Reading and writing the fields of a record by hand.
//!
//! Derived readers would say the same in fewer lines, but weigh more than the instrument's texts:
//! without them, and with sorted lists for trees, the Wasm went from 250 to 207 kB brotli.

use crate::records::json::{Map, Value};

use crate::domain::{Day, Note, NoteValue, Register, SlugError, Sorted, Stamp};

use super::pipeline::RecordError;

/// Why fields could not be read; boxed, so that handing it on weighs little.
pub type Unreadable = Box<RecordError>;

/// Fields that are still to be read.
pub struct Fields(Map);

impl Fields {
    /// The fields of a JSON object.
    pub fn new(map: Map) -> Self {
        Self(map)
    }

    fn of(value: Value, name: &str) -> Result<Self, Unreadable> {
        match value {
            Value::Object(map) => Ok(Self(map)),
            _ => Err(shape(name)),
        }
    }

    /// What was not read: the fields of another version.
    pub fn rest(self) -> Map {
        self.0
    }

    /// Refuses fields that nobody read: inside a record nothing may be dropped in silence.
    pub fn nothing_left(self) -> Result<(), Unreadable> {
        self.0.keys().next().map_or(Ok(()), |name| Err(shape(name)))
    }

    /// A field that may be absent.
    pub fn optional(&mut self, name: &str) -> Option<Value> {
        self.0.take(&name.to_owned())
    }

    /// A text.
    pub fn text(&mut self, name: &str) -> Result<String, Unreadable> {
        text(self.optional(name), name)
    }

    /// A text that may be absent.
    pub fn optional_text(&mut self, name: &str) -> Result<Option<String>, Unreadable> {
        self.optional(name).map(|value| text(Some(value), name)).transpose()
    }

    /// An id.
    pub fn id<T>(&mut self, name: &str, parse: fn(&str) -> Result<T, SlugError>) -> Result<T, Unreadable> {
        read_id(parse, &self.text(name)?)
    }

    /// A list of objects.
    pub fn list(&mut self, name: &str) -> Result<Vec<Self>, Unreadable> {
        match self.optional(name) {
            Some(Value::Array(items)) => items.into_iter().map(|item| Self::of(item, name)).collect(),
            _ => Err(shape(name)),
        }
    }

    /// An object as pairs; empty when it is absent.
    pub fn pairs(&mut self, name: &str) -> Result<Vec<(String, Value)>, Unreadable> {
        match self.optional(name) {
            None => Ok(Vec::new()),
            Some(value) => Ok(Self::of(value, name)?.0.into_iter().collect()),
        }
    }

    /// An object of objects, by name; empty when it is absent.
    pub fn objects(&mut self, name: &str) -> Result<Vec<(String, Self)>, Unreadable> {
        self.pairs(name)?.into_iter().map(|(key, value)| Ok((key, Self::of(value, name)?))).collect()
    }

    /// A mark that is fixed at birth: true, or absent.
    pub fn mark(&mut self, name: &str) -> Result<bool, Unreadable> {
        match self.optional(name) {
            None => Ok(false),
            Some(Value::Bool(mark)) => Ok(mark),
            Some(_) => Err(shape(name)),
        }
    }

    /// Flags by id; empty when the field is absent.
    pub fn flags<K: Ord>(
        &mut self,
        name: &str,
        parse: fn(&str) -> Result<K, SlugError>,
    ) -> Result<Sorted<K, Register<bool>>, Unreadable> {
        let mut flags = Sorted::default();
        for (id, flag) in self.pairs(name)? {
            flags.put(read_id(parse, &id)?, read_flag(flag, name)?);
        }
        Ok(flags)
    }

    /// A flag with its stamp; never written when it is absent.
    pub fn flag(&mut self, name: &str) -> Result<Register<bool>, Unreadable> {
        self.optional(name).map_or_else(|| Ok(Register::default()), |value| read_flag(value, name))
    }

    /// A choice with its stamp, or the choice of none; never written when it is absent.
    pub fn choice<T: Clone + Ord>(
        &mut self,
        name: &str,
        read: impl FnOnce(&str) -> Result<T, Unreadable>,
    ) -> Result<Register<Option<T>>, Unreadable> {
        let Some(value) = self.optional(name) else { return Ok(Register::default()) };
        let (value, at) = register(value, name)?;
        let value = match value {
            Value::Null => None,
            Value::String(text) => Some(read(&text)?),
            _ => return Err(shape(name)),
        };
        Ok(Register::written(value, at))
    }

    /// A text with everything that is needed to merge it; empty when it is absent.
    pub fn note(&mut self, name: &str) -> Result<Note, Unreadable> {
        let Some(value) = self.optional(name) else { return Ok(Note::default()) };
        let mut fields = Self::of(value, name)?;
        let mut values = Vec::new();
        for mut value in fields.list("values")? {
            values.push(NoteValue {
                started: read_stamp(&value.text("at")?)?,
                revision: count(value.optional("revision"), name)?,
                text: value.text("text")?,
            });
            value.nothing_left()?;
        }
        let mut replaced = Sorted::default();
        for (at, revision) in fields.pairs("replaced")? {
            replaced.put(read_stamp(&at)?, count(Some(revision), name)?);
        }
        fields.nothing_left()?;
        Ok(Note::from_parts(values, replaced))
    }
}

/// A flag with its stamp.
fn read_flag(value: Value, name: &str) -> Result<Register<bool>, Unreadable> {
    match register(value, name)? {
        (Value::Bool(value), at) => Ok(Register::written(value, at)),
        _ => Err(shape(name)),
    }
}

/// A day, with the text that was none in the error.
pub fn read_day(text: &str) -> Result<Day, Unreadable> {
    Day::parse(text).map_err(|error| Unreadable::new(RecordError::Value { found: error.found }))
}

/// An id, with the text that was none in the error.
pub fn read_id<T>(parse: fn(&str) -> Result<T, SlugError>, text: &str) -> Result<T, Unreadable> {
    parse(text).map_err(|error| Unreadable::new(RecordError::Value { found: error.found }))
}

/// Writes an object from what is there.
pub fn object(fields: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Map {
    let mut map = Map::default();
    for (name, value) in fields {
        if let Some(value) = value {
            map.put(name.to_owned(), value);
        }
    }
    map
}

/// Writes a value with its stamp; nothing when it was never written.
pub fn write_register<T: Clone + Ord + Default>(
    of: &Register<T>,
    value: impl FnOnce(&T) -> Value,
) -> Option<Value> {
    let at = of.stamp()?.to_string();
    Some(object([("value", Some(value(of.get()))), ("at", Some(at.into()))]).into())
}

/// Writes a flag with its stamp.
pub fn write_flag(of: &Register<bool>) -> Option<Value> {
    write_register(of, |value| (*value).into())
}

/// Writes flags by id; nothing when none was ever written.
pub fn write_flags<K: Ord + Copy>(
    of: &Sorted<K, Register<bool>>,
    name: fn(K) -> &'static str,
) -> Option<Value> {
    let mut flags = Map::default();
    for (id, flag) in of.iter() {
        if let Some(flag) = write_flag(flag) {
            flags.put(name(*id).to_owned(), flag);
        }
    }
    (!flags.is_empty()).then_some(Value::Object(flags))
}

/// Writes a note; nothing when it was never written.
pub fn write_note(of: &Note) -> Option<Value> {
    let values: Vec<Value> = of
        .values()
        .map(|value| {
            object([
                ("text", Some(value.text.as_str().into())),
                ("at", Some(value.started.to_string().into())),
                ("revision", Some(value.revision.into())),
            ])
            .into()
        })
        .collect();
    let mut replaced = Map::default();
    for (stamp, revision) in of.replaced().iter() {
        replaced.put(stamp.to_string(), (*revision).into());
    }
    let written = !values.is_empty() || !replaced.is_empty();
    let replaced = (!replaced.is_empty()).then_some(Value::Object(replaced));
    written.then(|| object([("values", Some(Value::Array(values))), ("replaced", replaced)]).into())
}

fn register(value: Value, name: &str) -> Result<(Value, Stamp), Unreadable> {
    let mut fields = Fields::of(value, name)?;
    let value = fields.optional("value").ok_or_else(|| shape(name))?;
    let at = read_stamp(&fields.text("at")?)?;
    fields.nothing_left()?;
    Ok((value, at))
}

fn text(value: Option<Value>, name: &str) -> Result<String, Unreadable> {
    match value {
        Some(Value::String(text)) => Ok(text),
        _ => Err(shape(name)),
    }
}

fn count(value: Option<Value>, name: &str) -> Result<u32, Unreadable> {
    let number = value.as_ref().and_then(Value::as_u64).and_then(|number| u32::try_from(number).ok());
    number.ok_or_else(|| shape(name))
}

fn read_stamp(text: &str) -> Result<Stamp, Unreadable> {
    Stamp::parse(text).map_err(|error| Unreadable::new(RecordError::Value { found: error.found }))
}

#[expect(clippy::unnecessary_box_returns, reason = "every reader hands on the boxed error")]
fn shape(name: &str) -> Unreadable {
    Unreadable::new(RecordError::Shape { field: name.to_owned() })
}
