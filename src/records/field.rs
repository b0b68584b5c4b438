//! What a record can be made of: values that know how they are read, written, merged, stripped and stamped.
//!
//! Everything here is written once and works on `dyn Field`, so that a kind of record costs the Wasm little
//! more than the list of its fields.

use std::any::Any;
use std::fmt::Debug;

use serde_json::Value;

use crate::domain::{Note, NoteValue, Register, Slug, Sorted, Stamp, Word};

use super::fields::{Fields, Map, Unreadable, count, object, read_stamp, read_word, shape};
use super::spec::Leaves;
#[cfg(not(target_arch = "wasm32"))]
use super::spec::Shape;

/// Something in a field that matters outside it.
#[derive(Clone, Copy)]
pub enum Seen<'a> {
    /// A moment of writing.
    Stamp(Stamp),
    /// A text that somebody typed.
    Text(&'a Note),
}

/// A field of a record. It begins as its default: never written.
pub trait Field: Any + Debug {
    /// Takes over what stands in a file or in storage.
    ///
    /// # Errors
    /// When it has another shape, or a value that it cannot have. `name` is for the error.
    fn read(&mut self, value: Value, name: &str) -> Result<(), Unreadable>;

    /// As it stands in a file or in storage; nothing when it was never written.
    fn write(&self) -> Option<Value>;

    /// Shows every stamp and every text in it.
    fn see(&self, see: &mut dyn FnMut(Seen<'_>));

    /// Makes it as if it was never written.
    fn clear(&mut self);

    /// Of what lies inside, takes away what may not leave. A plain field is stripped as a whole, by who holds it.
    fn strip(&mut self, _stays: &dyn Fn(Leaves) -> bool) {}

    /// The field with this name inside; only a group has any.
    fn part(&mut self, _name: &str) -> Option<&mut dyn Field> {
        None
    }

    /// The field with this name of the part with this id; only a map of groups has any.
    fn part_of(&mut self, _id: Slug, _name: &str) -> Option<&mut dyn Field> {
        None
    }

    /// How it stands in a file, for the JSON Schema and for tests.
    #[cfg(not(target_arch = "wasm32"))]
    fn shape(&self) -> Shape;
}

impl Field for bool {
    fn read(&mut self, value: Value, name: &str) -> Result<(), Unreadable> {
        *self = value.as_bool().ok_or_else(|| shape(name))?;
        Ok(())
    }

    fn write(&self) -> Option<Value> {
        self.then_some(Value::Bool(true))
    }

    fn see(&self, _see: &mut dyn FnMut(Seen<'_>)) {}

    fn clear(&mut self) {
        *self = false;
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape(&self) -> Shape {
        Shape::Mark
    }
}

/// What can stand in a register, as one value of JSON.
pub trait Settled: Clone + Ord + Default + Debug + 'static {
    /// As it stands in a file.
    fn settle(&self) -> Value;
    /// Reads it.
    ///
    /// # Errors
    /// When it is of another type, or none of the words that it can be.
    fn unsettle(value: Value, name: &str) -> Result<Self, Unreadable>;
    /// How it stands in a file.
    #[cfg(not(target_arch = "wasm32"))]
    fn form() -> Shape;
}

impl Settled for bool {
    fn settle(&self) -> Value {
        Value::Bool(*self)
    }

    fn unsettle(value: Value, name: &str) -> Result<Self, Unreadable> {
        value.as_bool().ok_or_else(|| shape(name))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn form() -> Shape {
        Shape::Flag
    }
}

impl<T: Word + Debug> Settled for Option<T> {
    fn settle(&self) -> Value {
        self.as_ref().map_or(Value::Null, |value| Value::String(value.word()))
    }

    fn unsettle(value: Value, name: &str) -> Result<Self, Unreadable> {
        text_or_null(value, name)?.map(|text| read_word(&text)).transpose()
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn form() -> Shape {
        Shape::Choice(T::FORM)
    }
}

impl Settled for crate::domain::Status {
    fn settle(&self) -> Value {
        Value::String(self.word())
    }

    fn unsettle(value: Value, name: &str) -> Result<Self, Unreadable> {
        match value {
            Value::String(text) => read_word(&text),
            _ => Err(shape(name)),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn form() -> Shape {
        Shape::Word(Self::FORM)
    }
}

impl<T: Settled> Field for Register<T> {
    fn read(&mut self, value: Value, name: &str) -> Result<(), Unreadable> {
        let (value, at) = value_and_stamp(value, name)?;
        *self = Self::written(T::unsettle(value, name)?, at);
        Ok(())
    }

    fn write(&self) -> Option<Value> {
        let at = self.stamp()?;
        Some(stamped(self.get().settle(), at))
    }

    fn see(&self, see: &mut dyn FnMut(Seen<'_>)) {
        if let Some(at) = self.stamp() {
            see(Seen::Stamp(at));
        }
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape(&self) -> Shape {
        T::form()
    }
}

/// The parts of a register. Compiled once for whatever stands in it.
#[inline(never)]
fn value_and_stamp(value: Value, name: &str) -> Result<(Value, Stamp), Unreadable> {
    let mut fields = Fields::of(value, name)?;
    let value = fields.optional("value").ok_or_else(|| shape(name))?;
    let at = fields.stamp("at")?;
    fields.nothing_left()?;
    Ok((value, at))
}

#[inline(never)]
fn text_or_null(value: Value, name: &str) -> Result<Option<String>, Unreadable> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) => Ok(Some(text)),
        _ => Err(shape(name)),
    }
}

#[inline(never)]
fn stamped(value: Value, at: Stamp) -> Value {
    let mut fields = Map::new();
    fields.insert("at".to_owned(), Value::String(at.to_string()));
    fields.insert("value".to_owned(), value);
    Value::Object(fields)
}

impl Field for Note {
    fn read(&mut self, value: Value, name: &str) -> Result<(), Unreadable> {
        let mut fields = Fields::of(value, name)?;
        let mut values = Vec::new();
        for mut value in fields.list("values")? {
            values.push(NoteValue {
                started: value.stamp("at")?,
                revision: count(value.optional("revision").as_ref(), name)?,
                text: value.text("text")?,
            });
            value.nothing_left()?;
        }
        let mut replaced = Sorted::default();
        if let Some(known) = fields.optional("replaced") {
            for (at, revision) in Fields::of(known, name)?.pairs() {
                replaced.put(read_stamp(&at)?, count(Some(&revision), name)?);
            }
        }
        fields.nothing_left()?;
        *self = Self::from_parts(values, replaced);
        Ok(())
    }

    fn write(&self) -> Option<Value> {
        let values: Vec<Value> = self
            .values()
            .map(|value| {
                let mut fields = Map::new();
                fields.insert("at".to_owned(), Value::String(value.started.to_string()));
                fields.insert("revision".to_owned(), value.revision.into());
                fields.insert("text".to_owned(), Value::String(value.text.clone()));
                Value::Object(fields)
            })
            .collect();
        let replaced = self.replaced();
        if values.is_empty() && replaced.is_empty() {
            return None;
        }
        let mut fields = Map::new();
        fields.insert("values".to_owned(), Value::Array(values));
        if !replaced.is_empty() {
            let stamps = replaced.iter().map(|(stamp, revision)| (stamp.to_string(), (*revision).into()));
            fields.insert("replaced".to_owned(), Value::Object(object(stamps)));
        }
        Some(Value::Object(fields))
    }

    fn see(&self, see: &mut dyn FnMut(Seen<'_>)) {
        for stamp in self.replaced().keys() {
            see(Seen::Stamp(*stamp));
        }
        for value in self.values() {
            see(Seen::Stamp(value.started));
        }
        see(Seen::Text(self));
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape(&self) -> Shape {
        Shape::Text
    }
}

/// Hands over what stands in a map, one by one. Compiled once for whatever it is.
#[inline(never)]
fn each(
    value: Value,
    name: &str,
    take: &mut dyn FnMut(&str, Value) -> Result<(), Unreadable>,
) -> Result<(), Unreadable> {
    for (id, value) in Fields::of(value, name)?.pairs() {
        take(&id, value)?;
    }
    Ok(())
}

impl<K: Word + Debug, V: Field + Default> Field for Sorted<K, V> {
    fn read(&mut self, value: Value, name: &str) -> Result<(), Unreadable> {
        each(value, name, &mut |id, value| {
            let mut one = V::default();
            one.read(value, name)?;
            self.put(read_word(id)?, one);
            Ok(())
        })
    }

    fn write(&self) -> Option<Value> {
        let mut all = Map::new();
        for (id, one) in self.iter() {
            if let Some(value) = one.write() {
                all.insert(id.word(), value);
            }
        }
        (!all.is_empty()).then_some(Value::Object(all))
    }

    fn see(&self, see: &mut dyn FnMut(Seen<'_>)) {
        for one in self.values() {
            one.see(see);
        }
    }

    fn clear(&mut self) {
        *self = Self::default();
    }

    fn strip(&mut self, stays: &dyn Fn(Leaves) -> bool) {
        for one in self.values_mut() {
            one.strip(stays);
        }
    }

    fn part_of(&mut self, id: Slug, name: &str) -> Option<&mut dyn Field> {
        self.slot(K::from_word(id.as_str())?).part(name)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn shape(&self) -> Shape {
        Shape::Map(K::FORM, Box::new(V::default().shape()))
    }
}
