//! The report as a document to edit: the same facts and parts as on the page.

use crate::domain::Layer;
use crate::domain::{Claim, LevelId, RoundId, Standing};
use crate::exchange::{Block, Document};
use crate::kit::dutch;
use crate::records::Shelf;
use crate::state::Session;
use crate::tools::conversation::picture::{Row, rows};

use super::facts::{facts, in_a_line, title};
use super::opening::{Section, level, opening, plain};
use super::report_page::{ABOUT, GISTS, caution_lines, source_line};

/// The report of what this shelf holds.
#[must_use]
pub fn document(session: Session, shelf: &Shelf, id: RoundId, layer: Layer) -> Document {
    let (instrument, rows) = rows(shelf, id);
    let facts =
        facts(session, shelf, id, layer).into_iter().map(|(name, value)| vec![name.to_owned(), value]);
    let mut blocks =
        vec![Block::Title(title(shelf, id)), Block::Table { heads: Vec::new(), rows: facts.collect() }];
    blocks.extend(opening(shelf, id, &|at| session.local(at).day).into_iter().flat_map(part));
    let said: Vec<&Row> =
        rows.iter().filter(|row| !matches!(row.standing(), Standing::Untouched | Standing::Later)).collect();
    if !said.is_empty() {
        blocks.push(Block::Heading(1, "Thema voor thema".to_owned()));
        blocks.push(Block::Text(GISTS.to_owned()));
    }
    for row in said {
        let heading = row.number.map(|number| format!("{number}. ")).unwrap_or_default();
        blocks.push(Block::Heading(2, format!("{heading}{}", row.title())));
        for (word, at) in levels(row.standing()) {
            blocks.push(Block::Text(format!("{word}: {}", level(instrument, at))));
            let cell = row.theme.and_then(|theme| theme.cell(at));
            blocks.extend(cell.map(|cell| Block::Quoted(cell.gist.to_owned())));
        }
        if levels(row.standing()).is_empty() {
            let words = instrument.map_or_else(
                || dutch::standing_of_strangers(row.standing()),
                |known| dutch::standing(known, row.standing()),
            );
            blocks.push(Block::Text(dutch::capital(&words)));
        }
        let claims = row.theme.map(|theme| theme.cells.iter().flat_map(|cell| cell.claims));
        let ticked: Vec<&Claim> =
            claims.into_iter().flatten().filter(|claim| row.answer.recognises(claim.id)).collect();
        if !ticked.is_empty() {
            blocks.push(Block::Text("Dit herkennen jullie:".to_owned()));
            blocks.push(Block::List(ticked.into_iter().map(|claim| claim.text.to_owned()).collect()));
        }
        let texts = [("Waarom", plain(&row.answer.reason)), ("Notitie", plain(&row.answer.note))];
        let texts = texts.into_iter().filter(|(_, text)| !text.is_empty());
        blocks.extend(texts.map(|(of, text)| Block::Text(format!("{of}: {text}"))));
    }
    blocks.push(Block::Heading(1, "Bij dit verslag".to_owned()));
    blocks.push(Block::Text(ABOUT.to_owned()));
    blocks.extend(caution_lines(instrument).map(Block::Text));
    blocks.extend(source_line(&rows).map(Block::Text));
    Document { blocks, foot: in_a_line(shelf, id, layer) }
}

/// The levels that were said, each with what it is.
fn levels(standing: Standing) -> Vec<(&'static str, LevelId)> {
    match standing {
        Standing::Answered { now } => vec![("Nu", now)],
        Standing::Moving { now, ambition } => vec![("Nu", now), ("Straks", ambition)],
        Standing::OnPurpose { level } => vec![("Bewust zo", level)],
        Standing::Reached { level } => vec![("Nu, en daar wilden jullie heen", level)],
        Standing::Begun { ambition: Some(ambition) } => vec![("Straks", ambition)],
        Standing::Begun { ambition: None }
        | Standing::Untouched
        | Standing::Later
        | Standing::Differing
        | Standing::NotForUs => Vec::new(),
    }
}

fn part(of: Section) -> Vec<Block> {
    let Section { title, about, heads, rows } = of;
    let mut blocks = vec![Block::Heading(1, title.to_owned())];
    if !about.is_empty() {
        blocks.push(Block::Text(about.to_owned()));
    }
    blocks.push(if heads.is_empty() {
        Block::List(rows.into_iter().flatten().collect())
    } else {
        Block::Table { heads: heads.into_iter().map(str::to_owned).collect(), rows }
    });
    blocks
}
