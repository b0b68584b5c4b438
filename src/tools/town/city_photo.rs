//! The city photo: all that is looked at as a document to edit, with a part for each location. Named after the photo that
//! Den Bosch makes every two years (Handreiking); what stands in it is ours.

use crate::domain::Day;
use crate::exchange::{Block, Document};
use crate::kit::dutch;
use crate::records::{Shelf, Snapshot};

use super::asked::asked;
use super::route::{Look, Show};
use super::rows::{overview, spoken_of};
use super::spread::in_words;

/// The document of what is looked at, made on a day.
#[must_use]
pub fn city_photo(shelf: &Shelf, look: Look, day: Option<Day>) -> Document {
    // Whatever the cells on the page say, this says where locations stand.
    let of = &overview(shelf, Look { show: Show::Now, ..look });
    let snapshots: Vec<&Snapshot> =
        of.lines.iter().filter_map(|line| shelf.find::<Snapshot>(line.round)).collect();
    let mut towns: Vec<&str> = Vec::new();
    for town in snapshots.iter().map(|snapshot| snapshot.municipality()).filter(|town| !town.is_empty()) {
        if !towns.contains(&town) {
            towns.push(town);
        }
    }
    let day = day.map(dutch::day).unwrap_or_default();
    let mut blocks = vec![
        Block::Title("Alle locaties naast elkaar".to_owned()),
        Block::Table {
            heads: Vec::new(),
            rows: vec![
                vec!["Gemeente".to_owned(), if towns.is_empty() { "–".to_owned() } else { towns.join(", ") }],
                vec!["Gemaakt op".to_owned(), day.clone()],
                vec!["Locaties".to_owned(), format!("{} van de {}", snapshots.len(), of.locations)],
            ],
        },
        Block::Text("Op naam gezet. Dit is geen ranglijst: hoger is niet beter. Niet besproken is iets anders dan het eerste niveau.".to_owned()),
        Block::Heading(1, "Hoe verdeeld, per thema".to_owned()),
        Block::Table {
            heads: ["Thema", "Waar locaties nu staan"].map(str::to_owned).to_vec(),
            rows: of.columns.iter().enumerate().map(|(at, column)| vec![column.title(), in_words(&of.spread(at))]).collect(),
        },
    ];
    let questions = asked(&of.columns, &snapshots);
    if !questions.is_empty() {
        blocks.push(Block::Heading(1, "Wat locaties vragen".to_owned()));
        for one in questions {
            blocks.push(Block::Heading(2, one.about));
            blocks.push(Block::List(
                one.by.into_iter().map(|(_, name, text)| format!("{name}: {text}")).collect(),
            ));
        }
    }
    blocks.push(Block::Heading(1, "Per locatie".to_owned()));
    for snapshot in snapshots {
        blocks.extend(sheet(shelf, snapshot));
    }
    Document { blocks, foot: format!("Alle locaties naast elkaar · {day}") }
}

/// The part of one location.
fn sheet(shelf: &Shelf, of: &Snapshot) -> Vec<Block> {
    let when = of.day().map_or_else(|| "zonder datum".to_owned(), dutch::day);
    let status = if of.is_agreed() { "vastgesteld" } else { "concept" };
    let mut blocks =
        vec![Block::Heading(2, of.name()), Block::Text(format!("Gesprek van {when}, {status}."))];
    if let Some(instrument) = shelf.instrument(of.instrument) {
        let rows: Vec<Vec<String>> = spoken_of(instrument, of);
        if !rows.is_empty() {
            blocks.push(Block::Table { heads: ["Thema", "Wat ze zeggen"].map(str::to_owned).to_vec(), rows });
        }
    }
    blocks
}
