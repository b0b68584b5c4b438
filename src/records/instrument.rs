//! An instrument as JSON: the definition that travels with answers.
//!
//! Links from claims to explained terms stay behind: they are no part of what people answered.

use crate::records::json::{Map, Value};

use crate::domain::{
    Cell, Claim, ClaimId, EditionId, Instrument, InstrumentId, InstrumentRef, Level, LevelId, SourceId,
    Theme, ThemeId,
};

use super::fields::{Fields, Unreadable, object, read_id};

/// Writes an instrument.
pub fn write(of: &Instrument) -> Map {
    object([
        ("id", Some(of.reference.id.as_str().into())),
        ("edition", Some(of.reference.edition.as_str().into())),
        ("title", Some(text(of.title))),
        ("levels", Some(list(of.levels, write_level))),
        ("themes", Some(list(of.themes, write_theme))),
    ])
}

fn write_level(of: &Level) -> Map {
    object([
        ("id", Some(of.id.as_str().into())),
        ("name", Some(text(of.name))),
        ("source_name", Some(text(of.source_name))),
        ("source_lang", Some(text(of.source_lang))),
        ("caution", of.caution.map(text)),
    ])
}

fn write_theme(of: &Theme) -> Map {
    object([
        ("id", Some(of.id.as_str().into())),
        ("title", Some(text(of.title))),
        ("alias", of.alias.map(text)),
        ("question", Some(text(of.question))),
        ("source", of.source.map(|source| source.as_str().into())),
        ("place", Some(text(of.place))),
        ("cells", Some(list(of.cells, write_cell))),
    ])
}

fn write_cell(of: &Cell) -> Map {
    object([
        ("level", Some(of.level.as_str().into())),
        ("gist", Some(text(of.gist))),
        ("claims", Some(list(of.claims, write_claim))),
    ])
}

fn write_claim(of: &Claim) -> Map {
    object([("id", Some(of.id.as_str().into())), ("text", Some(text(of.text)))])
}

fn text(of: &str) -> Value {
    of.into()
}

fn list<T>(of: &[T], write: fn(&T) -> Map) -> Value {
    Value::Array(of.iter().map(|one| Value::Object(write(one))).collect())
}

/// Reads an instrument.
pub fn read(fields: &mut Fields) -> Result<Instrument, Unreadable> {
    Ok(Instrument {
        reference: InstrumentRef {
            id: fields.id("id", InstrumentId::parse)?,
            edition: fields.id("edition", EditionId::parse)?,
        },
        title: keep(fields.text("title")?),
        levels: read_list(fields, "levels", read_level)?,
        themes: read_list(fields, "themes", read_theme)?,
    })
}

fn read_level(fields: &mut Fields) -> Result<Level, Unreadable> {
    Ok(Level {
        id: fields.id("id", LevelId::parse)?,
        name: keep(fields.text("name")?),
        source_name: keep(fields.text("source_name")?),
        source_lang: keep(fields.text("source_lang")?),
        caution: fields.optional_text("caution")?.map(keep),
    })
}

fn read_theme(fields: &mut Fields) -> Result<Theme, Unreadable> {
    let source = fields.optional_text("source")?;
    Ok(Theme {
        id: fields.id("id", ThemeId::parse)?,
        title: keep(fields.text("title")?),
        alias: fields.optional_text("alias")?.map(keep),
        question: keep(fields.text("question")?),
        cells: read_list(fields, "cells", read_cell)?,
        source: source.map(|text| read_id(SourceId::parse, &text)).transpose()?,
        place: keep(fields.text("place")?),
    })
}

fn read_cell(fields: &mut Fields) -> Result<Cell, Unreadable> {
    Ok(Cell {
        level: fields.id("level", LevelId::parse)?,
        gist: keep(fields.text("gist")?),
        claims: read_list(fields, "claims", read_claim)?,
    })
}

fn read_claim(fields: &mut Fields) -> Result<Claim, Unreadable> {
    Ok(Claim { id: fields.id("id", ClaimId::parse)?, text: keep(fields.text("text")?), terms: &[] })
}

fn read_list<T>(
    fields: &mut Fields,
    name: &str,
    read: fn(&mut Fields) -> Result<T, Unreadable>,
) -> Result<&'static [T], Unreadable> {
    let mut items = Vec::new();
    for mut item in fields.list(name)? {
        items.push(read(&mut item)?);
        item.nothing_left()?;
    }
    Ok(items.leak())
}

/// Keeps a text for as long as the page: a definition may be shown until the end.
fn keep(text: String) -> &'static str {
    text.leak()
}
