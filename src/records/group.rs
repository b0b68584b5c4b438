//! Fields that belong together: what a record, or a part of one, does with all of them.

use serde_json::Value;

use super::field::{Field, Seen};
use super::fields::{Fields, Map, Unreadable};
use super::spec::{Leaves, Spec};

/// Reads every field that is there; those that nobody took stay in `from`.
pub fn read(specs: &[Spec], into: Vec<&mut dyn Field>, from: &mut Fields) -> Result<(), Unreadable> {
    for (spec, field) in specs.iter().zip(into) {
        if let Some(value) = from.optional(spec.name) {
            field.read(value, spec.name)?;
        }
    }
    Ok(())
}

/// Writes every field that was ever written.
pub fn write(specs: &[Spec], of: Vec<&dyn Field>, into: &mut Map) {
    for (spec, field) in specs.iter().zip(of) {
        if let Some(value) = field.write() {
            into.insert(spec.name.to_owned(), value);
        }
    }
}

/// Reads a group that lies inside a record: nothing in it may be unknown.
pub fn read_inside(
    specs: &[Spec],
    into: Vec<&mut dyn Field>,
    value: Value,
    name: &str,
) -> Result<(), Unreadable> {
    let mut fields = Fields::of(value, name)?;
    read(specs, into, &mut fields)?;
    fields.nothing_left()
}

/// Writes a group that lies inside a record; an empty one too, since its being there says something.
pub fn write_inside(specs: &[Spec], of: Vec<&dyn Field>) -> Value {
    let mut fields = Map::new();
    write(specs, of, &mut fields);
    Value::Object(fields)
}

/// Shows every stamp and every text.
pub fn see(of: Vec<&dyn Field>, see: &mut dyn FnMut(Seen<'_>)) {
    for field in of {
        field.see(see);
    }
}

/// Takes away what may not leave.
pub fn strip(specs: &[Spec], of: Vec<&mut dyn Field>, stays: &dyn Fn(Leaves) -> bool) {
    for (spec, field) in specs.iter().zip(of) {
        if stays(spec.leaves) {
            field.strip(stays);
        } else {
            field.clear();
        }
    }
}

/// The field with this name.
pub fn named<'a>(specs: &[Spec], of: Vec<&'a mut dyn Field>, name: &str) -> Option<&'a mut dyn Field> {
    specs.iter().zip(of).find(|(spec, _)| spec.name == name).map(|(_, field)| field)
}
