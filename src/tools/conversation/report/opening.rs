//! What the report opens with: what was agreed to do, what they want to change and why, what stays on purpose and why, where
//! they differ still, what they ask, and what was not discussed. Said here once, for the page and for documents.

use super::around::around;
use crate::content;
use crate::domain::{Day, Instrument, LevelId, Millis, Note, RoundId, Sorted, Standing};
use crate::kit::dutch;
use crate::records::{Action, Answer, Shelf};
use crate::tools::conversation::actions::{by_when, ended_word, for_what};
use crate::tools::conversation::picture::{Row, rows};

/// What stands in a cell of which there is nothing to say.
const NOTHING: &str = "–";

/// A part of the opening, with a heading of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub title: &'static str,
    /// A sentence under it.
    pub about: &'static str,
    /// What the columns are called; nothing for a list.
    pub heads: Vec<&'static str>,
    /// A row each, as many cells as there are columns. In a list: one cell.
    pub rows: Vec<Vec<String>>,
}

/// Every part in which there is something. `day` gives the day of a moment, where the device is.
#[must_use]
pub fn opening(shelf: &Shelf, id: RoundId, day: &dyn Fn(Millis) -> Option<Day>) -> Vec<Section> {
    let (instrument, rows) = rows(shelf, id);
    let mut sections = vec![
        actions("Wat jullie gaan doen", "Zo staan ze er nu voor.", shelf, &shelf.actions_in(id)),
        actions("Afspraken van eerder", "Zo staan ze er nu voor.", shelf, &shelf.looked_back_at(id)),
        moving(instrument, &rows),
        staying(instrument, &rows),
        reached(instrument, &rows),
        standing_only(instrument, &rows),
        differing(instrument, &rows),
        not_for_us(instrument, &rows),
        asked(shelf, id, &rows),
        around(shelf, id, day),
        not_discussed(instrument, &rows),
    ];
    sections.retain(|section| !section.rows.is_empty());
    sections.into_iter().map(without_empty_columns).collect()
}

/// A column in which nothing stands says nothing.
fn without_empty_columns(mut of: Section) -> Section {
    let any =
        |at: usize| at == 0 || of.rows.iter().any(|row| row.get(at).is_some_and(|cell| cell != NOTHING));
    let stays: Vec<bool> = (0..of.heads.len()).map(any).collect();
    let keep = |at: &usize| stays.get(*at).copied().unwrap_or(true);
    of.heads = of.heads.into_iter().enumerate().filter(|(at, _)| keep(at)).map(|(_, head)| head).collect();
    let cells = |row: Vec<String>| {
        row.into_iter().enumerate().filter(|(at, _)| keep(at)).map(|(_, cell)| cell).collect()
    };
    of.rows = of.rows.into_iter().map(cells).collect();
    of
}

fn actions(title: &'static str, about: &'static str, shelf: &Shelf, all: &[&Action]) -> Section {
    let mut all = all.to_vec();
    all.sort_by_key(|action| (action.by.get().is_none(), *action.by.get(), action.id));
    let row = |action: &Action| {
        let came = plain(&action.came);
        let state = dutch::capital(ended_word(*action.ended.get()));
        vec![
            or_dash(plain(&action.what)),
            or_dash(plain(&action.who)),
            or_dash(by_when(action).unwrap_or_default()),
            or_dash(for_what(shelf, action)),
            if came.is_empty() { state } else { format!("{state}. {came}") },
        ]
    };
    let rows = all.into_iter().map(row).collect();
    Section { title, about, heads: vec!["Wat", "Wie", "Klaar", "Thema", "Stand"], rows }
}

fn moving(instrument: Option<&'static Instrument>, rows: &[Row]) -> Section {
    let row = |row: &Row| {
        let (now, ambition) = match row.standing() {
            Standing::Moving { now, ambition } => (level(instrument, now), ambition),
            Standing::Begun { ambition: Some(ambition) } => ("nog niet gekozen".to_owned(), ambition),
            _ => return None,
        };
        let why = or_dash(plain(&row.answer.reason));
        Some(vec![named(row), now, level(instrument, ambition), why, or_dash(policies(&row.answer))])
    };
    let rows: Vec<Vec<String>> = rows.iter().filter_map(row).collect();
    Section {
        title: if has_why(&rows, 3) {
            "Wat jullie willen veranderen, en waarom"
        } else {
            "Wat jullie willen veranderen"
        },
        about: "",
        heads: vec!["Thema", "Nu", "Straks", "Waarom", "Raakt aan"],
        rows,
    }
}

/// Whether any row says why, in this column.
fn has_why(rows: &[Vec<String>], column: usize) -> bool {
    rows.iter().any(|row| row.get(column).is_some_and(|cell| cell != NOTHING))
}

/// The policies that a theme touches.
fn policies(answer: &Answer) -> String {
    let parts = content::topics().iter().flat_map(|topic| topic.parts);
    let touched = parts.flat_map(|part| part.aspects).filter(|aspect| answer.touches(aspect.id));
    touched.filter_map(|aspect| aspect.title).collect::<Vec<_>>().join(", ")
}

fn staying(instrument: Option<&'static Instrument>, rows: &[Row]) -> Section {
    let row = |row: &Row| match row.standing() {
        Standing::OnPurpose { level: at } => {
            Some(vec![named(row), level(instrument, at), or_dash(plain(&row.answer.reason))])
        }
        _ => None,
    };
    let rows: Vec<Vec<String>> = rows.iter().filter_map(row).collect();
    Section {
        title: if has_why(&rows, 2) { "Wat bewust zo blijft, en waarom" } else { "Wat bewust zo blijft" },
        about: "",
        heads: vec!["Thema", "Nu en straks", "Waarom"],
        rows,
    }
}

fn reached(instrument: Option<&'static Instrument>, rows: &[Row]) -> Section {
    let row = |row: &Row| match row.standing() {
        Standing::Reached { level: at } => Some(vec![named(row), level(instrument, at)]),
        _ => None,
    };
    Section {
        title: "Waar jullie staan waar jullie heen wilden",
        about: "",
        heads: vec!["Thema", "Nu"],
        rows: rows.iter().filter_map(row).collect(),
    }
}

fn standing_only(instrument: Option<&'static Instrument>, rows: &[Row]) -> Section {
    let row = |row: &Row| match row.standing() {
        Standing::Answered { now } => Some(vec![named(row), level(instrument, now)]),
        _ => None,
    };
    Section {
        title: "Waar jullie alleen zeiden hoe het nu is",
        about: "",
        heads: vec!["Thema", "Nu"],
        rows: rows.iter().filter_map(row).collect(),
    }
}

/// Levels that were chosen before they said something else instead: they stay, and the file has them.
fn chosen_before(instrument: Option<&'static Instrument>, row: &Row) -> String {
    let of = |word: &str, at: &Option<LevelId>| at.map(|at| format!("{word} {}", level(instrument, at)));
    let chosen = [of("nu", row.answer.now.get()), of("straks", row.answer.ambition.get())];
    or_dash(chosen.into_iter().flatten().collect::<Vec<_>>().join(", "))
}

fn differing(instrument: Option<&'static Instrument>, rows: &[Row]) -> Section {
    let row = |row: &Row| {
        (row.standing() == Standing::Differing).then(|| {
            let said = or_dash(row.said.join("; "));
            vec![named(row), said, chosen_before(instrument, row), or_dash(plain(&row.answer.reason))]
        })
    };
    Section {
        title: "Waarover jullie nog verschillen",
        about: "",
        heads: vec!["Thema", "Wie zegt wat", "Eerder gekozen", "Waarom"],
        rows: rows.iter().filter_map(row).collect(),
    }
}

fn not_for_us(instrument: Option<&'static Instrument>, rows: &[Row]) -> Section {
    let row = |row: &Row| {
        (row.standing() == Standing::NotForUs)
            .then(|| vec![named(row), chosen_before(instrument, row), or_dash(plain(&row.answer.reason))])
    };
    Section {
        title: "Wat niet voor jullie geldt",
        about: "",
        heads: vec!["Thema", "Eerder gekozen", "Waarom"],
        rows: rows.iter().filter_map(row).collect(),
    }
}

fn asked(shelf: &Shelf, id: RoundId, rows: &[Row]) -> Section {
    let general = shelf.round(id).map(|round| plain(&round.help)).unwrap_or_default();
    let general = (!general.is_empty()).then(|| vec!["In het algemeen".to_owned(), general]);
    let row = |row: &Row| {
        let words = plain(&row.answer.help);
        (!words.is_empty()).then(|| vec![named(row), words])
    };
    Section {
        title: "Wat jullie aan de gemeente vragen",
        about: "",
        heads: vec!["Thema", "Vraag"],
        rows: general.into_iter().chain(rows.iter().filter_map(row)).collect(),
    }
}

/// What was not discussed: themes of which the same is to be said stand together, those with a reason by themselves.
fn not_discussed(instrument: Option<&'static Instrument>, rows: &[Row]) -> Section {
    let mut together: Vec<(String, Vec<String>)> = Vec::new();
    let mut alone = Vec::new();
    for row in rows {
        let open = matches!(
            row.standing(),
            Standing::Untouched | Standing::Later | Standing::Begun { ambition: None }
        );
        if !open {
            continue;
        }
        let words = instrument.map_or_else(
            || dutch::standing_of_strangers(row.standing()),
            |known| dutch::standing_in(known, row.standing(), row.today),
        );
        let why = plain(&row.answer.reason);
        if !why.is_empty() {
            alone.push(vec![format!("{}: {words}. {why}", named(row))]);
            continue;
        }
        match together.iter_mut().find(|(known, _)| *known == words) {
            Some((_, titles)) => titles.push(named(row)),
            None => together.push((words, vec![named(row)])),
        }
    }
    let line = |(words, titles): (String, Vec<String>)| {
        vec![format!("{}: {}", dutch::capital(&words), titles.join("; "))]
    };
    Section {
        title: "Wat jullie niet bespraken",
        about: "Niet besproken is iets anders dan het eerste niveau.",
        heads: Vec::new(),
        rows: alone.into_iter().chain(together.into_iter().map(line)).collect(),
    }
}

/// A theme with its number.
fn named(row: &Row) -> String {
    match row.number {
        Some(number) => format!("{number}. {}", row.short_title()),
        None => row.short_title(),
    }
}

/// A level with its number.
pub fn level(instrument: Option<&'static Instrument>, id: LevelId) -> String {
    match instrument.and_then(|known| known.level(id)) {
        Some((number, known)) => format!("{number} ‘{}’", known.name),
        None => id.to_string(),
    }
}

/// All that a text says: where two stand side by side, both.
pub fn plain(note: &Note) -> String {
    let texts = note.values().map(|value| value.text.trim().to_owned()).filter(|text| !text.is_empty());
    let texts: Sorted<String> = texts.map(|text| (text, ())).collect();
    texts.into_iter().map(|(text, ())| text).collect::<Vec<_>>().join(" / ")
}

/// A cell is never empty: who hears the table knows that nothing was said.
pub fn or_dash(text: String) -> String {
    if text.is_empty() { NOTHING.to_owned() } else { text }
}
