//! The chapters of the dossier: what stands in each, and which records go along with it in a file.

use crate::content::analysis;
use crate::domain::Day;
use crate::exchange::{Block, Document};
use crate::kit::dutch;
use crate::records::{
    About, Agenda, AgendaItem, Datum, Listed, Meeting, Party, Passage, PassagePlace, PlanLine, RecordKey,
    Scope, Shelf, Snapshot,
};
use crate::tools::guide::agenda::take_out;
use crate::tools::guide::analysis::{DATA_HEADS, group_lines};
use crate::tools::guide::field::field_blocks;
use crate::tools::guide::plan::{PLAN_HEADS, plan_rows};
use crate::tools::guide::vision::{process_blocks, safeguarding_blocks, vision_blocks};

/// A chapter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chapter {
    /// The data of the analysis.
    Analysis,
    /// The stakeholder field. It is private: never there unless they say so.
    Field,
    /// The role of the municipality.
    Role,
    /// The vision.
    Vision,
    /// The agreements, and how they are kept.
    Safeguarding,
    /// How the process goes.
    Process,
    /// The agenda, with the plan.
    Agenda,
    /// What locations handed in.
    Overview,
}

impl Chapter {
    /// Every one, in the order of the dossier.
    pub const ALL: [Self; 8] = [
        Self::Analysis,
        Self::Field,
        Self::Role,
        Self::Vision,
        Self::Safeguarding,
        Self::Process,
        Self::Agenda,
        Self::Overview,
    ];

    /// Whether it is there unless they say otherwise: neither what is private, nor what names locations.
    #[must_use]
    pub fn is_usual(self) -> bool {
        self != Self::Field && self != Self::Overview
    }

    /// What it is called.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Analysis => "Analyse",
            Self::Field => "Krachtenveld",
            Self::Role => "De rol van de gemeente",
            Self::Vision => "Visie",
            Self::Safeguarding => "Borging",
            Self::Process => "Proces",
            Self::Agenda => "Agenda",
            Self::Overview => "Overzicht van locaties",
        }
    }
}

/// What other tools put into it, on a day; nothing when there is nothing.
#[derive(Clone, Copy)]
pub struct FromOthers {
    /// The role that was chosen, and why.
    pub role: fn(&Shelf, Option<Day>) -> Vec<Block>,
    /// What locations handed in.
    pub overview: fn(&Shelf, Option<Day>) -> Vec<Block>,
}

/// Those chapters of which there is anything.
#[must_use]
pub fn chapters(shelf: &Shelf, from: FromOthers, today: Option<Day>) -> Vec<(Chapter, Vec<Block>)> {
    let all = Chapter::ALL.into_iter().map(|of| (of, blocks(shelf, of, from, today)));
    all.filter(|(_, blocks)| !blocks.is_empty()).collect()
}

fn blocks(shelf: &Shelf, of: Chapter, from: FromOthers, today: Option<Day>) -> Vec<Block> {
    match of {
        Chapter::Analysis => data_blocks(shelf),
        Chapter::Field => field_blocks(shelf),
        Chapter::Role => (from.role)(shelf, today),
        Chapter::Vision => vision_blocks(shelf),
        Chapter::Safeguarding => safeguarding_blocks(shelf),
        Chapter::Process => process_blocks(shelf),
        Chapter::Agenda => agenda_blocks(shelf),
        Chapter::Overview => (from.overview)(shelf, today).into_iter().map(deeper).collect(),
    }
}

/// What was said of the data; with what nobody looked at, counted.
fn data_blocks(shelf: &Shelf) -> Vec<Block> {
    let mut found = Vec::new();
    for group in analysis::groups() {
        let (rows, [untouched, not_for_us]) = group_lines(shelf, group);
        if rows.is_empty() {
            continue;
        }
        found.push(Block::Heading(2, group.title.to_owned()));
        let heads = DATA_HEADS.iter().skip(1).map(|head| (*head).to_owned()).collect();
        found.push(Block::Table { heads, rows });
        let rest = [(untouched, "Nog niet bekeken"), (not_for_us, "Telt niet voor ons")];
        let rest: Vec<String> = rest
            .into_iter()
            .filter(|(count, _)| *count > 0)
            .map(|(count, words)| format!("{words}: {}.", dutch::number(count)))
            .collect();
        if !rest.is_empty() {
            found.push(Block::Text(rest.join(" ")));
        }
    }
    found
}

/// The agenda of each table once anybody put something on it, and the plan.
fn agenda_blocks(shelf: &Shelf) -> Vec<Block> {
    let any = shelf.all::<AgendaItem>().any(|item| !item.removed.get());
    let agenda = any.then(|| take_out::whole(shelf).blocks.into_iter().skip(1).map(deeper));
    let mut found: Vec<Block> = agenda.into_iter().flatten().collect();
    let rows = plan_rows(shelf);
    if !rows.is_empty() {
        found.push(Block::Heading(2, "Eigen plan".to_owned()));
        let heads = PLAN_HEADS.map(str::to_owned).to_vec();
        found.push(Block::Table { heads, rows });
    }
    found
}

/// One heading lower: under that of a chapter.
fn deeper(of: Block) -> Block {
    match of {
        Block::Heading(level, text) => Block::Heading(level + 1, text),
        Block::Title(text) => Block::Heading(2, text),
        other @ (Block::Text(_) | Block::Quoted(_) | Block::List(_) | Block::Table { .. }) => other,
    }
}

/// The chosen chapters as one document, made on a day.
#[must_use]
pub fn document(shelf: &Shelf, chosen: &[Chapter], from: FromOthers, today: Option<Day>) -> Document {
    bound(&shelf.municipality(), &chapters(shelf, from, today), chosen, today)
}

/// Chapters that were worked out already, as one document.
pub fn bound(
    municipality: &str,
    parts: &[(Chapter, Vec<Block>)],
    chosen: &[Chapter],
    today: Option<Day>,
) -> Document {
    let title = match municipality {
        "" => "School en opvang samen: dossier".to_owned(),
        name => format!("School en opvang samen in {name}: dossier"),
    };
    let mut blocks = vec![Block::Title(title.clone())];
    if let Some(today) = today {
        blocks.push(Block::Text(format!("Stand van {}.", dutch::day(today))));
    }
    for (of, parts) in parts.iter().filter(|(of, _)| chosen.contains(of)) {
        blocks.push(Block::Heading(1, of.name().to_owned()));
        if *of == Chapter::Field {
            blocks.push(Block::Text("Alleen voor wie dit van ons krijgt.".to_owned()));
        }
        blocks.extend(parts.iter().cloned());
    }
    blocks.push(Block::Text(
        "Gemaakt met de Kindcentrumwijzer. De meeste vragen volgen de handreiking Lokaal samenwerken aan kindvoorzieningen (winter 2020-2021), enkele zijn van de makers. De antwoorden zijn van wie dit dossier maakte."
            .to_owned(),
    ));
    Document { blocks, foot: title }
}

/// What stands on the agenda and has its words elsewhere: without those a point would be empty.
fn spoken_of(shelf: &Shelf) -> Vec<RecordKey> {
    let about = |item: &AgendaItem| match item.about() {
        About::Passage(id) => Some(Passage::key_of(id)),
        About::Datum(id) => Some(Datum::key_of(id)),
        About::Measure(_) | About::Intention(_) | About::Bottleneck(_) | About::Asked | About::Own => None,
    };
    shelf.all::<AgendaItem>().filter_map(about).collect()
}

/// The records of the chosen chapters, for a file that a colleague opens.
#[must_use]
pub fn keys(shelf: &Shelf, chosen: &[Chapter]) -> Vec<RecordKey> {
    fn all<T: Listed>(shelf: &Shelf, of: impl Fn(&T) -> bool) -> Vec<RecordKey> {
        shelf.all::<T>().filter(|one| of(one)).map(|one| T::key_of(one.id())).collect()
    }
    let passages = |place: PassagePlace| all::<Passage>(shelf, |of| of.place() == place);
    let of = |chapter: &Chapter| match chapter {
        Chapter::Analysis => all::<Datum>(shelf, |_| true),
        Chapter::Field => all::<Party>(shelf, |_| true),
        Chapter::Role => shelf.last_assessment().map(|of| RecordKey::Assessment(of.id)).into_iter().collect(),
        Chapter::Vision => passages(PassagePlace::Vision),
        Chapter::Safeguarding => passages(PassagePlace::Safeguarding),
        Chapter::Process => passages(PassagePlace::Process),
        Chapter::Agenda => [
            vec![RecordKey::Agenda(Agenda::ID)],
            all::<AgendaItem>(shelf, |_| true),
            all::<Meeting>(shelf, |_| true),
            all::<PlanLine>(shelf, |_| true),
            spoken_of(shelf),
        ]
        .concat(),
        Chapter::Overview => [all::<Scope>(shelf, |_| true), all::<Snapshot>(shelf, |_| true)].concat(),
    };
    chosen.iter().flat_map(of).collect()
}
