//! The city photo: all that is looked at as a document to edit. Named after the photo that Den Bosch makes every two years
//! (Handreiking); what stands in it is ours. With a part for each location when that is asked; or for a council, which reads
//! no names of locations.

use crate::domain::{Day, Sorted};
use crate::exchange::{Block, Document};
use crate::kit::dutch;
use crate::records::{Rules, Scope, Shelf};

use super::asked::asked;
use super::interest::{interested, said_of_housing};
use super::route::{Look, Show};
use super::rows::{Overview, Shown, overview, shown, spoken_of};
use super::spread::{bars, in_words};
use super::years::years;
use super::years_page::{came_in_words, words};

/// Of fewer locations than this no numbers go to a council: whoever knows the municipality would read who it is.
pub const FEW: usize = 5;

/// The document of what is looked at, made on a day; with a part for each location when that is asked.
#[must_use]
pub fn city_photo(shelf: &Shelf, look: Look, day: Option<Day>, with_each: bool) -> Document {
    // Whatever the cells on the page say, this says where locations stand.
    let of = &overview(shelf, Look { show: Show::Now, ..look });
    let all = shown(shelf, of);
    let mut blocks = head(shelf, of, &all, day);
    blocks.push(Block::Heading(1, "Hoe verdeeld, per thema".to_owned()));
    blocks.push(spread_table(of, &|counts| in_words(counts)));
    through_the_years(shelf, &mut blocks);
    let questions = asked(&of.columns, &all);
    if !questions.is_empty() {
        blocks.push(Block::Heading(1, "Wat locaties vragen".to_owned()));
        for one in questions {
            blocks.push(Block::Heading(2, one.title()));
            blocks.push(Block::List(
                one.by.into_iter().map(|(_, name, text)| format!("{name}: {text}")).collect(),
            ));
        }
    }
    let groups = interested(&all);
    if !groups.is_empty() {
        blocks.push(Block::Heading(1, "Belangstelling voor een IKC".to_owned()));
        blocks
            .push(Block::Text("Elk antwoord is goed. Er is geen aantal dat gehaald moet worden.".to_owned()));
        for (choice, places) in groups {
            blocks.push(Block::Heading(2, choice));
            let line = |(_, name, text): (_, String, String)| {
                if text.is_empty() { name } else { format!("{name}: {text}") }
            };
            blocks.push(Block::List(places.into_iter().map(line).collect()));
        }
    }
    let (heads, rows) = said_of_housing(&all);
    if !rows.is_empty() {
        blocks.push(Block::Heading(1, "Huisvesting, voor de werkgroep".to_owned()));
        let rows = rows.into_iter().map(|(_, name, cells)| std::iter::once(name).chain(cells).collect());
        blocks.push(Block::Table {
            heads: std::iter::once("Locatie".to_owned()).chain(heads).collect(),
            rows: rows.collect(),
        });
    }
    if with_each {
        blocks.push(Block::Heading(1, "Per locatie".to_owned()));
        for one in &all {
            blocks.extend(sheet(shelf, one));
        }
    }
    Document { blocks, foot: foot(shelf, day) }
}

/// The same for a council: no location is named, nothing that one of them wrote goes along, and a number is said only where it
/// is of so many that it does not tell who. Nothing when all of it would.
#[must_use]
pub fn for_council(shelf: &Shelf, look: Look, day: Option<Day>) -> Option<Document> {
    let of = &overview(shelf, Look { show: Show::Now, ..look });
    let all = shown(shelf, of);
    if all.len() < FEW {
        return None;
    }
    let few = "minder dan vijf locaties, dus niet getoond";
    let say = |counts: &[usize]| match counts.iter().sum::<usize>() {
        said if said < FEW => few.to_owned(),
        _ => in_words(counts),
    };
    let mut blocks = head(shelf, of, &all, day);
    blocks.push(Block::Text(
        "In dit overzicht staat geen locatie met name. Ook staat er niets in wat locaties schreven."
            .to_owned(),
    ));
    blocks.push(Block::Heading(1, "Hoe verdeeld, per thema".to_owned()));
    blocks.push(spread_table(of, &say));
    let asks: Vec<String> = asked(&of.columns, &all)
        .into_iter()
        .filter(|one| one.by.len() >= FEW)
        .map(|one| one.title())
        .collect();
    if !asks.is_empty() {
        blocks.push(Block::Heading(1, "Waarover veel locaties iets vragen".to_owned()));
        blocks.push(Block::List(asks));
    }
    Some(Document { blocks, foot: foot(shelf, day) })
}

fn foot(shelf: &Shelf, day: Option<Day>) -> String {
    let day = day.map(dutch::day).unwrap_or_default();
    format!("{} · {day}", called(shelf))
}

/// What it is the overview of.
fn called(shelf: &Shelf) -> String {
    let scope = shelf.find::<Scope>(Scope::ID).filter(|scope| !scope.name.text().trim().is_empty());
    scope.map_or_else(|| "Alle locaties naast elkaar".to_owned(), Rules::title)
}

fn head(shelf: &Shelf, of: &Overview, all: &[Shown<'_>], day: Option<Day>) -> Vec<Block> {
    let towns: Sorted<&str> = all
        .iter()
        .map(|one| one.line.municipality.as_str())
        .filter(|town| !town.is_empty())
        .map(|town| (town, ()))
        .collect();
    let editions: Sorted<String> = all
        .iter()
        .filter_map(|one| shelf.instrument(one.of.instrument))
        .map(|known| (dutch::edition(known), ()))
        .collect();
    let joined = |texts: Vec<&str>| if texts.is_empty() { "–".to_owned() } else { texts.join(", ") };
    let mut rows = vec![
        vec!["Gemeente".to_owned(), joined(towns.keys().copied().collect())],
        vec!["Gemaakt op".to_owned(), day.map_or_else(|| "–".to_owned(), dutch::day)],
        vec![
            "Locaties".to_owned(),
            format!("{} van de {} die iets inleverden", all.len(), of.offered.locations),
        ],
        vec!["Instrument".to_owned(), joined(editions.keys().map(String::as_str).collect())],
    ];
    if of.offered.silent > 0 {
        rows.push(vec!["Nog niets ingeleverd".to_owned(), format!("{} van de lijst", of.offered.silent)]);
    }
    if let Some(year) = look_year(all) {
        rows.push(vec!["Gesprekken".to_owned(), year]);
    }
    vec![
        Block::Title(called(shelf)),
        Block::Table { heads: Vec::new(), rows },
        Block::Text("Dit is geen ranglijst: hoger is niet beter. Niet besproken is iets anders dan het eerste niveau.".to_owned()),
    ]
}

/// From when the conversations are.
fn look_year(all: &[Shown<'_>]) -> Option<String> {
    let years: Sorted<u16> = all.iter().filter_map(|one| one.line.day).map(|day| (day.year(), ())).collect();
    let (first, last) = (years.keys().next()?, years.keys().next_back()?);
    Some(if first == last { format!("uit {first}") } else { format!("uit {first} tot en met {last}") })
}

/// Each theme with its picture and the same in words.
fn spread_table(of: &Overview, say: &dyn Fn(&[usize]) -> String) -> Block {
    let rows = of.columns.iter().enumerate().map(|(at, column)| {
        let counts = of.spread(at);
        let words = say(&counts);
        let drawn = if words == in_words(&counts) { bars(&counts) } else { String::new() };
        vec![column.title(), drawn, words]
    });
    Block::Table {
        heads: ["Thema", "Beeld", "Waar locaties nu staan"].map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

fn through_the_years(shelf: &Shelf, blocks: &mut Vec<Block>) {
    let (all, themes) = years(shelf);
    let [.., before, after] = all.as_slice() else { return };
    blocks.push(Block::Heading(1, "De jaren".to_owned()));
    for theme in themes {
        blocks.push(Block::Heading(2, theme.column.title()));
        let lines = theme.years.iter().map(|year| format!("{}: {}", year.year, words(year)));
        blocks.push(Block::List(lines.chain(came_in_words(&theme.came, *before, *after)).collect()));
    }
}

/// The part of one location.
fn sheet(shelf: &Shelf, one: &Shown<'_>) -> Vec<Block> {
    let of = one.of;
    let when = of.day().map_or_else(|| "zonder datum".to_owned(), dutch::day);
    let status = if of.is_agreed() { "vastgesteld" } else { "concept" };
    let mut blocks =
        vec![Block::Heading(2, one.line.name.clone()), Block::Text(format!("Gesprek van {when}, {status}."))];
    if let Some(instrument) = shelf.instrument(of.instrument) {
        let rows: Vec<Vec<String>> = spoken_of(instrument, of);
        if !rows.is_empty() {
            blocks.push(Block::Table { heads: ["Thema", "Wat ze zeggen"].map(str::to_owned).to_vec(), rows });
        }
    }
    let actions: Vec<String> = of.actions().map(dutch::action_in_short).collect();
    if !actions.is_empty() {
        blocks.push(Block::Heading(3, "Afspraken".to_owned()));
        blocks.push(Block::List(actions));
    }
    blocks
}
