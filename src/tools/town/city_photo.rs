//! The city photo: all that is looked at as a document to edit. Named after the photo that Den Bosch makes every two years
//! (Handreiking); what stands in it is ours. With a part for each location when that is asked; or for a council, which reads
//! no names of locations.

use crate::content;
use crate::domain::{Day, FEW, Sorted, SourceId, tells_of_none};
use crate::exchange::{Block, Document};
use crate::kit::dutch;
use crate::records::{Rules, Scope, Shelf};

use super::asked::asked;
use super::bottlenecks::{At, plays};
use super::interest::{NO_TARGET, interested, said_nothing, said_of_housing};
use super::route::{Look, Show};
use super::rows::{Overview, Shown, overview, shown, spoken_of};
use super::spread::{bars, in_words};
use super::words::chosen;
use super::years::{Years, years};
use super::years_page::came_in_words;
use super::years_page::words as year_in_words;

const HANDREIKING: SourceId = SourceId::checked_at_build("handreiking");
const KAMERBRIEF: SourceId = SourceId::checked_at_build("kamerbrief");
const LANSINGERLAND: SourceId = SourceId::checked_at_build("lansingerland");

/// The document of what is looked at, made on a day; with a part for each location when that is asked.
#[must_use]
pub fn city_photo(shelf: &Shelf, look: Look, day: Option<Day>, with_each: bool) -> Document {
    // Whatever the cells on the page say, this says where locations stand.
    let of = &overview(shelf, Look { show: Show::Now, ..look });
    let all = shown(shelf, of);
    let mut blocks = head(shelf, of, &all, look, day, &|count| count.to_string());
    blocks.push(Block::Heading(1, "Verdeling per thema".to_owned()));
    blocks.push(spread_table(of, &|counts| in_words(counts)));
    through_the_years(shelf, look, &mut blocks);
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
    let playing = plays(&all);
    if !playing.is_empty() {
        blocks.push(Block::Heading(1, "Knelpunten die spelen".to_owned()));
        for (name, places) in playing {
            blocks.push(Block::Heading(2, name.title.to_owned()));
            blocks.push(Block::List(places.into_iter().map(At::in_words).collect()));
        }
    }
    let groups = interested(&all);
    if !groups.is_empty() {
        blocks.push(Block::Heading(1, "Belangstelling voor een IKC".to_owned()));
        blocks.push(Block::Text(NO_TARGET.to_owned()));
        for (choice, places) in groups {
            blocks.push(Block::Heading(2, choice));
            let line = |(_, name, text): (_, String, String)| {
                if text.is_empty() { name } else { format!("{name}: {text}") }
            };
            blocks.push(Block::List(places.into_iter().map(line).collect()));
        }
        blocks.extend(said_nothing(&all).map(Block::Text));
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
    blocks.extend(sources(of, &all));
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
    let count = |count: usize| if count < FEW { "minder dan vijf".to_owned() } else { count.to_string() };
    let mut blocks = head(shelf, of, &all, look, day, &count);
    blocks.push(Block::Text(
        "Hierin staan geen namen van locaties, en niets van wat ze zelf schreven. Een aantal staat er alleen als het over vijf locaties of meer gaat. Niveaus waar er minder staan, zijn samen geteld."
            .to_owned(),
    ));
    blocks.push(Block::Heading(1, "Verdeling per thema".to_owned()));
    blocks.push(spread_table(of, &for_few));
    let asks: Vec<String> = asked(&of.columns, &all)
        .into_iter()
        .filter(|one| tells_of_none(one.by.len(), all.len()))
        .map(|one| one.title())
        .collect();
    if !asks.is_empty() {
        blocks.push(Block::Heading(1, "Waarover vijf locaties of meer iets vragen".to_owned()));
        blocks.push(Block::List(asks));
    }
    let playing: Vec<String> = plays(&all)
        .into_iter()
        .filter(|(_, places)| tells_of_none(places.iter().filter(|at| at.plays()).count(), all.len()))
        .map(|(name, _)| name.title.to_owned())
        .collect();
    if !playing.is_empty() {
        blocks.push(Block::Heading(
            1,
            "Knelpunten die bij vijf locaties of meer spelen, of een beetje".to_owned(),
        ));
        blocks.push(Block::List(playing));
    }
    blocks.extend(sources(of, &all));
    Some(Document { blocks, foot: foot(shelf, day) })
}

/// How often each level stands, without a number that is of fewer than [`FEW`]: levels that are rarer are counted together, with
/// the next rarest for as long as they are too few. A level where nobody stands is not named, as elsewhere.
#[must_use]
pub fn for_few(counts: &[usize]) -> String {
    let there: Sorted<(usize, usize)> = (1..)
        .zip(counts)
        .filter(|(_, count)| **count > 0)
        .map(|(level, count)| ((*count, level), ()))
        .collect();
    if there.keys().map(|(count, _)| count).sum::<usize>() < FEW {
        return "minder dan vijf locaties, dus niet getoond".to_owned();
    }
    let mut said = Sorted::<usize, String>::default();
    let mut together = Sorted::<usize>::default();
    let mut sum = 0;
    for (count, level) in there.keys() {
        if *count < FEW || (sum > 0 && sum < FEW) {
            together.put(*level, ());
            sum += count;
        } else {
            said.put(*level, format!("niveau {level}: {count} keer"));
        }
    }
    if let Some(first) = together.keys().next() {
        let names: Vec<String> = together.keys().map(usize::to_string).collect();
        said.put(*first, format!("niveau {} samen: {sum} keer", names.join(" en ")));
    }
    said.into_iter().map(|(_, words)| words).collect::<Vec<_>>().join(", ")
}

/// Where the themes and levels come from, and whose the rest is.
fn sources(of: &Overview, all: &[Shown<'_>]) -> Vec<Block> {
    let ours = content::current_edition();
    let cited = |id: SourceId| {
        let source = content::source(id);
        source.map_or_else(
            || id.to_string(),
            |source| format!("{} ({}, {})", source.title, source.maker, source.year),
        )
    };
    let mut lines: Vec<String> = Vec::new();
    if of.columns.iter().any(|column| ours.theme(column.id).is_some()) {
        lines.push(format!(
            "Thema’s en niveaus van het instrument, belangstelling en huisvesting: {}. In onze eigen woorden. De Nederlandse namen en de nummers van de niveaus zijn van de makers van deze app.",
            cited(LANSINGERLAND)
        ));
    }
    if !plays(all).is_empty() {
        lines.push(format!("Knelpunten: {}. In onze eigen woorden.", cited(KAMERBRIEF)));
    }
    if all.iter().any(|one| one.of.instrument != ours.reference) {
        lines.push("Sommige locaties gebruikten een eigen versie. Teksten daarin kunnen iets anders betekenen dan in de bron.".to_owned());
    }
    lines.push(format!(
        "De vorm van dit overzicht is van de makers van deze app. De naam stadsfoto komt uit Den Bosch: Compas maakt daar elke twee jaar een stadsfoto, die per locatie de samenwerking volgt ({}).",
        cited(HANDREIKING)
    ));
    vec![Block::Heading(1, "Bronnen".to_owned()), Block::List(lines)]
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

fn head(
    shelf: &Shelf,
    of: &Overview,
    all: &[Shown<'_>],
    look: Look,
    day: Option<Day>,
    count: &dyn Fn(usize) -> String,
) -> Vec<Block> {
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
            match of.offered.locations {
                there if there == all.len() => format!("{}, alle die iets inleverden", all.len()),
                there => format!("{} van de {there} die iets inleverden", all.len()),
            },
        ],
        vec!["Instrument".to_owned(), joined(editions.keys().map(String::as_str).collect())],
    ];
    if of.offered.silent > 0 {
        rows.push(vec![
            "Nog niets ingeleverd".to_owned(),
            format!("{} van de lijst", count(of.offered.silent)),
        ]);
    }
    let which = chosen(&of.offered, look);
    if !which.is_empty() {
        rows.push(vec!["Gekozen op".to_owned(), which.join("; ")]);
    }
    if let Some(year) = look_year(all, count) {
        rows.push(vec!["Gesprekken".to_owned(), year]);
    }
    vec![
        Block::Title(called(shelf)),
        Block::Table { heads: Vec::new(), rows },
        Block::Text("Dit is geen ranglijst: hoger is niet beter. Niet besproken is iets anders dan het eerste niveau.".to_owned()),
    ]
}

/// From when the conversations are.
fn look_year(all: &[Shown<'_>], count: &dyn Fn(usize) -> String) -> Option<String> {
    let years: Sorted<u16> = all.iter().filter_map(|one| one.line.day).map(|day| (day.year(), ())).collect();
    let (first, last) = (years.keys().next()?, years.keys().next_back()?);
    let undated = all.iter().filter(|one| one.line.day.is_none()).count();
    let undated = if undated > 0 { format!(", {} zonder datum", count(undated)) } else { String::new() };
    Some(if first == last {
        format!("uit {first}{undated}")
    } else {
        format!("uit {first} tot en met {last}{undated}")
    })
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

fn through_the_years(shelf: &Shelf, look: Look, blocks: &mut Vec<Block>) {
    let Years { years: all, undated, themes, .. } = years(shelf, look);
    let [.., before, after] = all.as_slice() else { return };
    blocks.push(Block::Heading(1, "De jaren".to_owned()));
    if undated > 0 {
        blocks.push(Block::Text(format!(
            "Zonder datum, en dus in geen jaar geteld: {}.",
            dutch::number(undated)
        )));
    }
    for theme in themes {
        blocks.push(Block::Heading(2, theme.column.title()));
        let lines = theme.years.iter().map(|year| format!("{}: {}", year.year, year_in_words(year)));
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
