//! The overview as a list for a spreadsheet: a row a location, what it says now and aims for in a column each.

use crate::domain::{LevelId, Standing};
use crate::kit::dutch;
use crate::records::{Shelf, Snapshot};

use super::rows::{INTEREST, Overview};
use super::words;

/// What the first columns are called. After them come two for each theme.
const FIRST: [&str; 7] =
    ["Locatie", "Gemeente", "Nummer", "Datum", "Status", "Belangstelling", "Vragen aan de gemeente"];

/// The heads of the columns.
#[must_use]
pub fn heads(of: &Overview) -> Vec<String> {
    let themes = of.columns.iter().flat_map(|column| {
        let number = column.number.map(|number| format!("{number}. ")).unwrap_or_default();
        ["nu", "straks"].map(|which| format!("{number}{}: {which}", column.theme.title))
    });
    FIRST.iter().map(|head| (*head).to_owned()).chain(themes).collect()
}

/// A row for each location that is looked at, in the order of the overview. A level is its number; what they say besides a
/// level, or that they said nothing, is in words, so that nothing reads as a nought.
#[must_use]
pub fn rows(shelf: &Shelf, of: &Overview) -> Vec<Vec<String>> {
    let row = |snapshot: &Snapshot| {
        let asked = of
            .columns
            .iter()
            .map(|column| (column.word().to_owned(), snapshot.asks_for(column.id).to_owned()));
        let asked = asked.chain([("In het algemeen".to_owned(), snapshot.asks("general").to_owned())]);
        let asked: Vec<String> = asked
            .filter(|(_, text)| !text.is_empty())
            .map(|(about, text)| format!("{about}: {text}"))
            .collect();
        let mut cells = vec![
            snapshot.name(),
            snapshot.municipality().to_owned(),
            snapshot.municipal_id().to_owned(),
            snapshot.day().map(|day| day.to_string()).unwrap_or_default(),
            if snapshot.is_agreed() { "vastgesteld" } else { "concept" }.to_owned(),
            snapshot.chosen(INTEREST).map(words::interest).unwrap_or_default(),
            asked.join("; "),
        ];
        let instrument = shelf.instrument(snapshot.instrument);
        for column in &of.columns {
            let known = instrument.filter(|known| known.theme(column.id).is_some());
            let [now, wish] = known.map_or_else(
                || ["hoort niet bij hun versie", ""].map(str::to_owned),
                |known| {
                    let (standing, today) = snapshot.standing(known, column.id);
                    let number =
                        |level: LevelId| known.level(level).map_or(String::new(), |(at, _)| at.to_string());
                    match standing {
                        Standing::Answered { now } | Standing::Reached { level: now } => {
                            [number(now), String::new()]
                        }
                        Standing::OnPurpose { level } => [number(level), number(level)],
                        Standing::Moving { now, ambition } => [number(now), number(ambition)],
                        Standing::Begun { ambition: Some(ambition) } => [String::new(), number(ambition)],
                        Standing::Differing => ["verschilt nog".to_owned(), String::new()],
                        Standing::NotForUs => ["geldt niet".to_owned(), String::new()],
                        Standing::Untouched | Standing::Later | Standing::Begun { ambition: None } => {
                            [dutch::standing_in(known, standing, today), String::new()]
                        }
                    }
                },
            );
            cells.extend([now, wish]);
        }
        cells
    };
    of.lines.iter().filter_map(|line| shelf.find::<Snapshot>(line.round)).map(row).collect()
}
