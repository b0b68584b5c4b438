//! An answer as JSON. What is absent was never written; a theme without `now` was not discussed.

use crate::records::json::{Map, Value};

use crate::domain::{Answer, AnswerKey, ClaimId, LevelId, Owner, Register, RoundId, ThemeId, ViewId};

use super::fields::Unreadable;
use super::fields::{Fields, object, read_id, write_flag, write_flags, write_note, write_register};
use super::key::{AGREEMENT, owner_text};

/// Writes an answer.
pub fn write(of: &Answer) -> Map {
    object([
        ("round", Some(of.key.round.as_str().into())),
        ("owner", Some(owner_text(of.key.owner).into())),
        ("theme", Some(of.key.theme.as_str().into())),
        ("now", write_level(&of.now)),
        ("ambition", write_level(&of.ambition)),
        ("claims", write_flags(&of.claims, ClaimId::as_str)),
        ("note", write_note(&of.note)),
        ("later", write_flag(&of.later)),
    ])
}

fn write_level(of: &Register<Option<LevelId>>) -> Option<Value> {
    write_register(of, |level| level.map_or(Value::Null, |level| level.as_str().into()))
}

/// Reads an answer.
pub fn read(fields: &mut Fields) -> Result<Answer, Unreadable> {
    let owner = match fields.text("owner")?.as_str() {
        AGREEMENT => Owner::Agreement,
        other => Owner::View(read_id(ViewId::parse, other)?),
    };
    let key = AnswerKey {
        round: fields.id("round", RoundId::parse)?,
        owner,
        theme: fields.id("theme", ThemeId::parse)?,
    };
    Ok(Answer {
        key,
        now: fields.choice("now", |text| read_id(LevelId::parse, text))?,
        ambition: fields.choice("ambition", |text| read_id(LevelId::parse, text))?,
        claims: fields.flags("claims", ClaimId::parse)?,
        note: fields.note("note")?,
        later: fields.flag("later")?,
    })
}
