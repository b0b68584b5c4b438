//! The definition of an instrument in one edition: the texts that people answered under. It travels with answers.
//!
//! It is no set of fields that change but one thing that never does, so it is read and written as a whole. Links from
//! claims to explained terms stay behind: they are no part of what people answered.

use serde_json::Value;

use crate::domain::{Adapted, Cell, Claim, Instrument, InstrumentRef, Level, Merge, SourceId, Theme};
use crate::records::RecordKey;
use crate::records::field::Field;
use crate::records::fields::{Fields, Map, Unreadable, read_word};
use crate::records::key::Key;
use crate::records::kind::{Body, Kind, Rules};
use crate::records::pipeline::{Among, RecordError};
use crate::records::spec::{Called, Info, Leaves, Shown};

impl Body for &'static Instrument {
    fn info(&self) -> &'static Info {
        Self::INFO
    }

    fn head(&self, into: &mut Map) {
        self.reference.write(into);
        into.insert("title".to_owned(), text(self.title));
        into.insert("levels".to_owned(), list(self.levels, write_level));
        into.insert("themes".to_owned(), list(self.themes, write_theme));
        if let Some(adapted) = &self.adapted {
            into.insert("adapted".to_owned(), Value::Object(write_adapted(adapted)));
        }
    }

    fn fields(&self) -> Vec<&dyn Field> {
        Vec::new()
    }

    fn fields_mut(&mut self) -> Vec<&mut dyn Field> {
        Vec::new()
    }

    fn hangs_on(&self) -> Vec<RecordKey> {
        Vec::new()
    }

    fn rules(&self) -> &dyn Rules {
        self
    }
}

impl Kind for &'static Instrument {
    type Key = InstrumentRef;

    const INFO: &'static Info = &Info {
        kind: "instrument",
        schema: 1,
        migrations: &[],
        called: Called { the: "het", one: "instrument", many: "instrumenten" },
        personal: None,
        shown: Shown::Never,
        along: Leaves::Always,
        specs: &[],
        #[cfg(not(target_arch = "wasm32"))]
        about: "The definition of an instrument in one edition: the texts that people answered under.",
    };

    fn id(&self) -> InstrumentRef {
        self.reference
    }

    fn read(fields: &mut Fields) -> Result<Self, Unreadable> {
        let read = Instrument {
            reference: InstrumentRef::read(fields)?,
            title: keep(fields.text("title")?),
            levels: read_list(fields, "levels", read_level)?,
            themes: read_list(fields, "themes", read_theme)?,
            adapted: fields.optional("adapted").map(read_adapted).transpose()?,
        };
        Ok(Box::leak(Box::new(read)))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn sample(turn: u8) -> Self {
        let title = keep(format!("Instrument {turn}"));
        let reference = <InstrumentRef as Key>::sample();
        Box::leak(Box::new(Instrument { reference, title, levels: &[], themes: &[], adapted: None }))
    }
}

impl Merge for &'static Instrument {
    /// Definitions never change; should two differ, the smaller text is kept, on every device.
    fn merge(self, other: Self) -> Self {
        if written(self) <= written(other) { self } else { other }
    }
}

impl Rules for &'static Instrument {
    fn title(&self) -> String {
        self.title.to_owned()
    }

    fn line(&self) -> String {
        match self.adapted {
            Some(own) => format!("Eigen versie van het instrument: {}, van {}", own.name, own.owner),
            None => self.title(),
        }
    }

    fn misfit(&self, among: &Among<'_>) -> Option<RecordError> {
        let published = among.known_instrument(self.reference)?;
        (written(published) != written(self)).then_some(RecordError::AlteredEdition)
    }
}

fn written(of: &'static Instrument) -> String {
    let mut fields = Map::new();
    of.head(&mut fields);
    Value::Object(fields).to_string()
}

/// An object of what is there.
fn object<const N: usize>(fields: [(&'static str, Option<Value>); N]) -> Map {
    let mut map = Map::new();
    for (name, value) in fields {
        if let Some(value) = value {
            map.insert(name.to_owned(), value);
        }
    }
    map
}

fn write_adapted(of: &Adapted) -> Map {
    object([
        ("name", Some(text(of.name))),
        ("owner", Some(text(of.owner))),
        ("of", Some(of.of.as_str().into())),
        ("on", Some(Value::String(of.on.to_string()))),
        ("from", Some(of.from.as_str().into())),
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
        ("short_title", of.short_title.map(text)),
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
    Value::String(of.to_owned())
}

fn list<T>(of: &[T], write: fn(&T) -> Map) -> Value {
    Value::Array(of.iter().map(|one| Value::Object(write(one))).collect())
}

fn read_adapted(value: Value) -> Result<Adapted, Unreadable> {
    let mut fields = Fields::of(value, "adapted")?;
    let read = Adapted {
        name: keep(fields.text("name")?),
        owner: keep(fields.text("owner")?),
        of: fields.word("of")?,
        on: fields.word("on")?,
        from: fields.word("from")?,
    };
    fields.nothing_left()?;
    Ok(read)
}

fn read_level(fields: &mut Fields) -> Result<Level, Unreadable> {
    Ok(Level {
        id: fields.word("id")?,
        name: keep(fields.text("name")?),
        source_name: keep(fields.text("source_name")?),
        source_lang: keep(fields.text("source_lang")?),
        caution: fields.optional_text("caution")?.map(keep),
    })
}

fn read_theme(fields: &mut Fields) -> Result<Theme, Unreadable> {
    let source = fields.optional_text("source")?;
    Ok(Theme {
        id: fields.word("id")?,
        title: keep(fields.text("title")?),
        short_title: fields.optional_text("short_title")?.map(keep),
        alias: fields.optional_text("alias")?.map(keep),
        question: keep(fields.text("question")?),
        cells: read_list(fields, "cells", read_cell)?,
        source: source.map(|text| read_word::<SourceId>(&text)).transpose()?,
        place: keep(fields.text("place")?),
    })
}

fn read_cell(fields: &mut Fields) -> Result<Cell, Unreadable> {
    Ok(Cell {
        level: fields.word("level")?,
        gist: keep(fields.text("gist")?),
        claims: read_list(fields, "claims", read_claim)?,
    })
}

fn read_claim(fields: &mut Fields) -> Result<Claim, Unreadable> {
    Ok(Claim { id: fields.word("id")?, text: keep(fields.text("text")?), terms: &[] })
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
