//! The overview for other programs: a workbook, a list, and lines for whoever counts over many municipalities. What each
//! column holds stands in [`COLUMNS`], which goes along.

use serde_json::Value;

use crate::domain::{InstrumentRef, LevelId, Standing};
use crate::exchange::{Cell, Sheet};
use crate::kit::dutch;
use crate::records::{Map, Place, Shelf, Snapshot, is_comparable};

use super::route::Look;
use super::rows::{Column, INTEREST, Overview, places_of};
use super::words;

/// The columns of the list of locations before those of the themes, each with what it holds.
pub const COLUMNS: [(&str, &str); 12] = [
    ("Locatie", "De naam. Op de lijst van de gemeente, of anders zoals de locatie die zelf schreef."),
    ("Gemeente", "De gemeente waarin de locatie ligt."),
    ("Wijk of kern", "Het deel van de gemeente."),
    ("Nummer", "Het nummer dat de gemeente aan de locatie gaf."),
    ("Organisaties", "De organisaties die er samenwerken."),
    ("Datum", "De dag van het gesprek."),
    ("Status", "Vastgesteld door de partners, of nog een concept."),
    ("Instrument", "Het instrument en de uitgave waarmee het gesprek werd gevoerd."),
    ("Belangstelling", "Of de locatie een IKC wil worden, zoals ze dat zelf koos."),
    ("Wat nodig is", "Wat de locatie daarvoor nodig heeft."),
    ("Huisvesting", "Wat de locatie aan het gebouw wil veranderen."),
    ("Vragen", "Wat de locatie aan de gemeente vraagt, met het thema erbij."),
];

/// The two columns of each theme.
const OF_THEME: [(&str, &str); 2] = [
    (
        "nu",
        "Het nummer van het niveau waar de locatie staat, van 1 tot 5. Of in woorden wat ze in plaats daarvan zegt.",
    ),
    (
        "straks",
        "Het nummer van het niveau waar de locatie straks wil staan. Gelijk aan nu: bewust zo. Leeg: geen niveau voor straks gekozen.",
    ),
];

/// The heads of the list of locations.
#[must_use]
pub fn heads(of: &Overview) -> Vec<String> {
    let themes =
        of.columns.iter().flat_map(|column| OF_THEME.map(|(which, _)| format!("{}: {which}", title(column))));
    COLUMNS.iter().map(|(head, _)| (*head).to_owned()).chain(themes).collect()
}

fn title(column: &Column) -> String {
    let number = column.number.map(|number| format!("{number}. ")).unwrap_or_default();
    format!("{number}{}", column.theme.title)
}

/// A row for each location that is looked at, in the order of the overview. A level is its number; what they say besides a
/// level, or that they said nothing, is in words, so that nothing reads as a nought.
#[must_use]
pub fn rows(shelf: &Shelf, of: &Overview) -> Vec<Vec<Cell>> {
    looked_at(shelf, of).into_iter().map(|(place, snapshot)| row(shelf, of, &place, snapshot)).collect()
}

/// What is looked at, in the order of the lines.
fn looked_at<'a>(shelf: &'a Shelf, of: &Overview) -> Vec<(Place<'a>, &'a Snapshot)> {
    let places = shelf.places();
    let found = of.lines.iter().filter_map(|line| {
        let place = places.iter().find(|place| place.id == line.id)?.clone();
        Some((place, shelf.find::<Snapshot>(line.round)?))
    });
    found.collect()
}

fn row(shelf: &Shelf, of: &Overview, place: &Place<'_>, snapshot: &Snapshot) -> Vec<Cell> {
    let asked =
        of.columns.iter().map(|column| (column.word().to_owned(), snapshot.asks_for(column.id).to_owned()));
    let asked = asked.chain([("In het algemeen".to_owned(), snapshot.asks("general").to_owned())]);
    let asked: Vec<String> =
        asked.filter(|(_, text)| !text.is_empty()).map(|(about, text)| format!("{about}: {text}")).collect();
    let organisations: Vec<&str> = place.organisations().keys().copied().collect();
    let own_number = match place.listed.map(|location| location.municipal_id.text().trim()) {
        Some(number) if !number.is_empty() => number,
        _ => snapshot.municipal_id(),
    };
    let interest = snapshot.chosen(INTEREST).map(words::interest).unwrap_or_default();
    let instrument = shelf.instrument(snapshot.instrument);
    let mut cells = vec![
        Cell::Text(place.name()),
        Cell::text(place.municipality()),
        Cell::text(place.area()),
        Cell::text(own_number),
        Cell::text(&organisations.join("; ")),
        snapshot.day().map_or(Cell::Empty, Cell::Day),
        Cell::text(if snapshot.is_agreed() { "vastgesteld" } else { "concept" }),
        Cell::text(&instrument.map(dutch::edition).unwrap_or_default()),
        Cell::text(&interest),
        Cell::text(snapshot.asks("needed")),
        Cell::text(snapshot.asks("housing")),
        Cell::text(&asked.join("; ")),
    ];
    for column in &of.columns {
        cells.extend(said_of(shelf, snapshot, column));
    }
    cells
}

/// What a conversation says of a theme, now and aimed for.
fn said_of(shelf: &Shelf, snapshot: &Snapshot, column: &Column) -> [Cell; 2] {
    let instrument = shelf.instrument(snapshot.instrument);
    let Some((known, theme)) = instrument.and_then(|known| Some((known, known.theme(column.id)?.1))) else {
        return [Cell::text("hoort niet bij hun versie"), Cell::Empty];
    };
    if !is_comparable(theme, column.theme) {
        return [Cell::text("niet vergelijkbaar: andere tekst"), Cell::Empty];
    }
    let (standing, today) = snapshot.standing(known, column.id);
    let number = |level: LevelId| known.level(level).map_or(Cell::Empty, |(at, _)| Cell::Number(at));
    match standing {
        Standing::Answered { now } | Standing::Reached { level: now } => [number(now), Cell::Empty],
        Standing::OnPurpose { level } => [number(level), number(level)],
        Standing::Moving { now, ambition } => [number(now), number(ambition)],
        Standing::Begun { ambition: Some(ambition) } => [Cell::Empty, number(ambition)],
        Standing::Differing => [Cell::text("verschilt nog"), Cell::Empty],
        Standing::NotForUs => [Cell::text("geldt niet"), Cell::Empty],
        Standing::Untouched | Standing::Later | Standing::Begun { ambition: None } => {
            [Cell::text(&words::standing(known, standing, today)), Cell::Empty]
        }
    }
}

/// The workbook: the locations, how often each level stands per theme, and what the columns hold.
#[must_use]
pub fn sheets(shelf: &Shelf, of: &Overview) -> Vec<Sheet> {
    let levels = of.columns.iter().map(|column| column.theme.cells.len()).max().unwrap_or_default();
    let spread_heads = std::iter::once("Thema".to_owned())
        .chain((1..=levels).map(|level| format!("niveau {level}")))
        .chain(["zonder niveau, of niet vergelijkbaar".to_owned()]);
    let spread = of.columns.iter().enumerate().map(|(at, column)| {
        let counts = of.spread(at);
        let rest = of.lines.len().saturating_sub(counts.iter().sum());
        let counts = (0..levels).map(|level| counts.get(level).copied().map_or(Cell::Empty, Cell::Number));
        std::iter::once(Cell::Text(title(column))).chain(counts).chain([Cell::Number(rest)]).collect()
    });
    let explained = COLUMNS.iter().copied().chain(OF_THEME.map(|(which, holds)| (which, holds)));
    vec![
        Sheet { name: "Locaties", heads: heads(of), rows: rows(shelf, of) },
        Sheet { name: "Verdeling", heads: spread_heads.collect(), rows: spread.collect() },
        Sheet {
            name: "Uitleg",
            heads: ["Kolom", "Wat erin staat"].map(str::to_owned).to_vec(),
            rows: explained.map(|(head, holds)| vec![Cell::text(head), Cell::text(holds)]).collect(),
        },
    ]
}

/// Every conversation of the locations that are looked at, of all years: one JSON object a line for each theme that its edition has: to count with over
/// many municipalities. The fields stand in the README.
#[must_use]
pub fn lines(shelf: &Shelf, look: Look) -> String {
    let mut out = String::new();
    for place in places_of(shelf, look) {
        for snapshot in &place.handed_in {
            for line in lines_of(shelf, &place, snapshot) {
                out.push_str(&Value::Object(line).to_string());
                out.push('\n');
            }
        }
    }
    out
}

fn lines_of(shelf: &Shelf, place: &Place<'_>, of: &Snapshot) -> Vec<Map> {
    let Some(instrument) = shelf.instrument(of.instrument) else { return Vec::new() };
    let InstrumentRef { id, edition } = of.instrument;
    let text = |text: &str| if text.is_empty() { Value::Null } else { Value::String(text.to_owned()) };
    let number = |level: Option<LevelId>| {
        let at = level.and_then(|level| instrument.level(level)).map(|(at, _)| at);
        at.map_or(Value::Null, |at| Value::from(at as u64))
    };
    let line = |(at, theme): (usize, &'static crate::domain::Theme)| {
        let (standing, today) = of.standing(instrument, theme.id);
        let (now, ambition, state) = plain(standing, today);
        let organisations = place.organisations();
        let fields = [
            ("location", text(place.id.as_str())),
            ("name", text(&place.name())),
            ("municipality", text(place.municipality())),
            ("area", text(place.area())),
            ("organisations", Value::Array(organisations.keys().map(|name| text(name)).collect())),
            ("round", text(of.id.as_str())),
            ("day", of.day().map_or(Value::Null, |day| text(&day.to_string()))),
            ("year", of.day().map_or(Value::Null, |day| Value::from(u64::from(day.year())))),
            ("agreed", Value::Bool(of.is_agreed())),
            ("instrument", text(id.as_str())),
            ("edition", text(edition.as_str())),
            ("interest", of.chosen(INTEREST).map_or(Value::Null, |interest| text(interest.as_str()))),
            ("theme", text(theme.id.as_str())),
            ("theme_number", Value::from(at as u64)),
            ("state", text(state)),
            ("now", number(now)),
            ("ambition", number(ambition)),
            ("written_at", of.copy.stamp().map_or(Value::Null, |stamp| Value::from(stamp.at.0))),
            ("asks", Value::Bool(!of.asks_for(theme.id).is_empty())),
        ];
        crate::records::object(fields.into_iter().map(|(name, value)| (name.to_owned(), value)))
    };
    (1..).zip(instrument.themes).map(line).collect()
}

/// A standing as its levels and a word for the rest.
fn plain(standing: Standing, today: bool) -> (Option<LevelId>, Option<LevelId>, &'static str) {
    match standing {
        Standing::Answered { now } => (Some(now), None, "answered"),
        Standing::OnPurpose { level } => (Some(level), Some(level), "on_purpose"),
        Standing::Reached { level } => (Some(level), Some(level), "reached"),
        Standing::Moving { now, ambition } => (Some(now), Some(ambition), "moving"),
        Standing::Begun { ambition } => (None, ambition, "begun"),
        Standing::Differing => (None, None, "differing"),
        Standing::NotForUs => (None, None, "not_for_us"),
        Standing::Later => (None, None, "later"),
        Standing::Untouched if today => (None, None, "untouched"),
        Standing::Untouched => (None, None, "not_today"),
    }
}
