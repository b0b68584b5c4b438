//! A mirror of competences as JSON.

use crate::domain::{ChoiceId, CompetenceId, Mirror, MirrorId, Sorted};
use crate::records::json::{Map, Value};

use super::fields::{Fields, Unreadable, object, read_id, write_flag, write_note, write_register};

/// Writes a mirror.
pub fn write(of: &Mirror) -> Map {
    let mut marks = Map::default();
    for (id, mark) in of.marks.iter() {
        let written = write_register(mark, |mark| mark.map_or(Value::Null, |mark| mark.as_str().into()));
        if let Some(written) = written {
            marks.put(id.to_string(), written);
        }
    }
    object([
        ("id", Some(of.id.as_str().into())),
        ("owner", write_note(&of.owner)),
        ("marks", (!marks.is_empty()).then_some(Value::Object(marks))),
        ("note", write_note(&of.note)),
        ("removed", write_flag(&of.removed)),
    ])
}

/// Reads a mirror.
pub fn read(fields: &mut Fields) -> Result<Mirror, Unreadable> {
    let mut marks = Sorted::default();
    let id = fields.id("id", MirrorId::parse)?;
    for (name, value) in fields.pairs("marks")? {
        let mut one = Fields::new(Map::from_iter([(name.clone(), value)]));
        let mark = one.choice(&name, |text| read_id(ChoiceId::parse, text))?;
        marks.put(read_id(CompetenceId::parse, &name)?, mark);
    }
    Ok(Mirror {
        id,
        owner: fields.note("owner")?,
        marks,
        note: fields.note("note")?,
        removed: fields.flag("removed")?,
    })
}
