//! One sheet for council and college: derived from all that was filled in, once, so that the page and the document say the same.

use super::known::{known, names_in};
use crate::content::council::{self, Known};
use crate::domain::{Day, Note};
use crate::exchange::{Block, Document};
use crate::kit::dutch;
use crate::records::Shelf;

/// The sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OnePager {
    /// Its title.
    pub title: String,
    /// Its day.
    pub day: String,
    /// Headings, each with its lines. Only those of which something is known.
    pub parts: Vec<(&'static str, Vec<String>)>,
    /// Names of locations in what people wrote themselves.
    pub names: Vec<String>,
    /// Whether texts on it stand side by side, so that somebody has to choose.
    pub needs_choice: bool,
    /// What stands at its foot: where it comes from, and what it leaves out.
    pub foot: &'static str,
}

/// What stands at the foot of every sheet.
const FOOT: &str = "Gemaakt met de Kindcentrumwijzer. De vragen zijn van de makers daarvan. De app zet er geen naam van een locatie in, en geen rangorde. Een aantal locaties staat er alleen als het niet zegt wie het zijn.";

/// The sheet, made on a day.
#[must_use]
pub fn one_pager(shelf: &Shelf, today: Option<Day>) -> OnePager {
    let name = shelf.agenda().map(|of| of.name.all_words()).unwrap_or_default();
    let title = match name.as_str() {
        "" => "School en opvang samen: voor raad en college".to_owned(),
        name => format!("School en opvang samen in {name}: voor raad en college"),
    };
    let asked = shelf.agenda().map(|of| of.asks_council.all_words()).unwrap_or_default();
    let of = |known_of: Known| known(shelf, known_of, today);
    let on_agenda: Vec<String> = of(Known::Agenda).into_iter().chain(of(Known::Housing)).collect();
    let parts = [
        ("Wat we vragen", if asked.is_empty() { Vec::new() } else { vec![asked] }),
        ("Waarom de gemeente dit wil", of(Known::Reasons)),
        ("De rol van de gemeente", of(Known::Role)),
        ("Wat op de agenda staat", on_agenda),
        ("Wat in de weg staat", of(Known::Bottlenecks)),
        ("Wat locaties lieten zien", of(Known::Locations)),
        ("Vragen die een raadslid kan stellen", questions()),
    ];
    let parts: Vec<(&str, Vec<String>)> = parts.into_iter().filter(|(_, lines)| !lines.is_empty()).collect();
    let lines: Vec<String> = parts.iter().flat_map(|(_, lines)| lines.clone()).collect();
    let notes = shelf.agenda().map(|of| {
        let doing = of.bottlenecks.values().map(|here| &here.doing);
        doing.chain([&of.name, &of.asks_council]).any(Note::needs_choice)
    });
    OnePager {
        names: names_in(shelf, &lines),
        needs_choice: notes.unwrap_or_default(),
        title,
        day: today.map(dutch::day).unwrap_or_default(),
        parts,
        foot: FOOT,
    }
}

/// The first question of each of the six.
fn questions() -> Vec<String> {
    council::means().iter().filter_map(|of| of.questions.first()).map(|text| (*text).to_owned()).collect()
}

impl OnePager {
    /// Whether anybody filled anything in that stands on it.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.parts.len() == 1
    }

    /// The sheet as a document.
    #[must_use]
    pub fn document(&self) -> Document {
        let mut blocks = vec![Block::Title(self.title.clone())];
        if !self.day.is_empty() {
            blocks.push(Block::Text(self.day.clone()));
        }
        for (heading, lines) in &self.parts {
            blocks.push(Block::Heading(1, (*heading).to_owned()));
            blocks.push(Block::List(lines.clone()));
        }
        blocks.push(Block::Quoted(self.foot.to_owned()));
        Document { blocks, foot: self.title.clone() }
    }
}
