//! What stands on an agenda, in words.

use super::asked::{from, theme_name};
use super::minutes::{in_a_line, said_of};
use crate::content::{self, guide};
use crate::domain::{BottleneckId, Day, ItemId, ItemSort, Note, Pace, Table};
use crate::kit::dutch;
use crate::records::{About, AgendaItem, Datum, Passage, Shelf};
use crate::tools::guide::{analysis, vision};

/// A point on the agenda of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Point {
    /// Its id.
    pub id: ItemId,
    /// What it is.
    pub title: String,
    /// What they make of it, where its title is not theirs.
    pub own: String,
    /// Where it came from.
    pub from: String,
    /// The same in a few words.
    pub from_in_short: String,
    /// Whether it comes back each time.
    pub standing: bool,
    /// Why it is on the agenda.
    pub why: String,
    /// Who sees to it.
    pub who: String,
    /// By when.
    pub by: Option<Day>,
    /// How far it is.
    pub pace: Option<Pace>,
    /// Whether texts of it stand side by side, so that somebody has to choose.
    pub needs_choice: bool,
}

impl Point {
    /// How far it is, in words; nothing for what comes back each time and nobody said anything of.
    #[must_use]
    pub fn how_far(&self) -> &'static str {
        if self.standing && self.pace.is_none() { "" } else { pace_word(self.pace) }
    }

    /// Who, by when and how far, and where it came from.
    #[must_use]
    pub fn in_short(&self) -> String {
        let by = self.by.map(|day| format!("uiterlijk {}", dutch::day(day))).unwrap_or_default();
        joined(&[&self.who, &by, self.how_far(), &self.from_in_short], " · ")
    }
}

/// Those parts of a line that say something, with `between` between them.
pub fn joined(parts: &[&str], between: &str) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}

/// What a table is called.
pub fn table_name(table: Table) -> &'static str {
    match table {
        Table::Whole => "OOGO en LEA",
        Table::Housing => group_name(0),
        Table::Content => group_name(1),
    }
}

fn group_name(at: usize) -> &'static str {
    guide::groups().get(at).map(|group| group.name).unwrap_or_default()
}

/// How far something is, in words.
pub fn pace_word(pace: Option<Pace>) -> &'static str {
    match pace {
        None => "open",
        Some(Pace::Begun) => "loopt",
        Some(Pace::Done) => "gedaan",
        Some(Pace::Dropped) => "losgelaten",
    }
}

/// Of which sort a point of their own is.
pub fn sort_word(sort: ItemSort) -> &'static str {
    match sort {
        ItemSort::Point => "een punt om te bespreken",
        ItemSort::Action => "een actie",
        ItemSort::Bottleneck => "een knelpunt",
    }
}

/// A point in words.
pub fn point(shelf: &Shelf, item: &AgendaItem) -> Point {
    let own = item.what.all_words();
    let (title, own, from, short) = match item.about() {
        About::Measure(id) => match guide::measure(id) {
            Some((reason, one)) => (
                one.title.to_owned(),
                own,
                format!("Knop bij thema {} van de handreiking: {}", reason.number, reason.title),
                format!("knop, thema {}", reason.number),
            ),
            None => (
                id.to_string(),
                own,
                "Knop uit een andere versie van de handreiking".to_owned(),
                "knop".to_owned(),
            ),
        },
        About::Intention(id) => {
            let known = guide::intentions().iter().find(|one| one.id == id);
            let title = known.map_or_else(|| id.to_string(), |one| one.title.to_owned());
            (title, own, STANDING_FROM.to_owned(), STANDING.to_owned())
        }
        About::Bottleneck(id) => {
            let known = content::bottleneck_name(id);
            let title = known.map_or_else(|| id.to_string(), |one| one.title.to_owned());
            (title, doing(shelf, id).all_words(), BOTTLENECK_FROM.to_owned(), "knelpunt".to_owned())
        }
        About::Datum(id) => (
            analysis::datum_title(shelf, id),
            own,
            "Uit de analyse: dit willen we weten".to_owned(),
            "uit de analyse".to_owned(),
        ),
        About::Passage(id) => {
            let (title, from) = vision::passage_title(shelf, id);
            (title, own, format!("Uit {from}"), format!("uit {from}"))
        }
        About::Asked => {
            let by = asked_by(shelf, item);
            (or_without_words(own), String::new(), format!("Gevraagd door {by}"), format!("vraag van {by}"))
        }
        About::Own => {
            let sort = sort_word(item.sort.get().unwrap_or(ItemSort::Point));
            let from = dutch::capital(&format!("{sort} van onszelf"));
            (or_without_words(own), String::new(), from, sort.to_owned())
        }
    };
    let (who, by) = who_and_by(shelf, item);
    Point {
        id: item.id,
        title,
        own,
        from,
        from_in_short: short,
        standing: matches!(item.about(), About::Intention(_)),
        why: item.why.all_words(),
        who: who.all_words(),
        by,
        pace: *item.pace.get(),
        needs_choice: [&item.what, &item.why, &who].into_iter().any(Note::needs_choice)
            || matches!(item.about(), About::Bottleneck(id) if doing(shelf, id).needs_choice()),
    }
}

/// Who sees to it and by when: of a passage it stands with the passage, and of a datum who finds it out stands with the datum.
pub fn who_and_by(shelf: &Shelf, item: &AgendaItem) -> (Note, Option<Day>) {
    match item.about() {
        About::Passage(id) => {
            shelf.find::<Passage>(id).map(|of| (of.who.clone(), *of.day.get())).unwrap_or_default()
        }
        About::Datum(id) => {
            (shelf.find::<Datum>(id).map(|of| of.owner.clone()).unwrap_or_default(), *item.by.get())
        }
        About::Measure(_) | About::Intention(_) | About::Bottleneck(_) | About::Asked | About::Own => {
            (item.who.clone(), *item.by.get())
        }
    }
}

/// What they do themselves about a bottleneck: it stands with the bottleneck, on the agenda or not.
pub fn doing(shelf: &Shelf, id: BottleneckId) -> Note {
    shelf.agenda().map(|of| of.bottleneck(id).doing).unwrap_or_default()
}

/// A policy intention of which nobody wrote anything.
fn standing(id: ItemId, of: &guide::Intention) -> Point {
    Point {
        id,
        title: of.title.to_owned(),
        own: String::new(),
        from: STANDING_FROM.to_owned(),
        from_in_short: STANDING.to_owned(),
        standing: true,
        why: String::new(),
        who: String::new(),
        by: None,
        pace: None,
        needs_choice: false,
    }
}

const BOTTLENECK_FROM: &str = "Knelpunt uit de Kamerbrief (voorjaar 2023)";
const STANDING: &str = "vast punt";
const STANDING_FROM: &str = "Vast punt: beleidsvoornemen uit de Kennisnotitie IKC (Lansingerland, 2021)";

fn or_without_words(own: String) -> String {
    if own.is_empty() { "Punt zonder woorden".to_owned() } else { own }
}

fn asked_by(shelf: &Shelf, item: &AgendaItem) -> String {
    let places = shelf.places();
    let place = item.location.get().and_then(|id| places.iter().find(|place| place.ids.contains(&id)));
    let Some(place) = place else { return "een locatie".to_owned() };
    let theme = place.handed_in.iter().rev().find_map(|talk| theme_name(shelf, talk, *item.theme.get()));
    from(&place.name(), theme)
}

/// What a table talks about: what is on the agenda and open, in its order, then what comes back each time. Nothing is made for
/// an intention that nobody wrote anything at.
#[must_use]
pub fn points(shelf: &Shelf, table: Table) -> Vec<Point> {
    let items = shelf.agenda_of(table);
    let own = items.into_iter().filter(|item| item.is_open() && !matches!(item.about(), About::Intention(_)));
    let own = own.map(|item| point(shelf, item));
    let intentions = guide::intentions().iter().filter(|_| table == Table::Whole);
    let intentions = intentions.filter_map(|one| Some(any_point(shelf, About::intention(one.id)?)));
    own.chain(intentions.flatten()).collect()
}

/// A point, also one that was taken off the agenda since; nothing when there is none.
pub fn any_point(shelf: &Shelf, id: ItemId) -> Option<Point> {
    let kept = shelf.find::<AgendaItem>(id).map(|item| point(shelf, item));
    let untouched = || {
        let About::Intention(of) = AgendaItem::new(id).about() else { return None };
        guide::intentions().iter().find(|one| one.id == of).map(|one| standing(id, one))
    };
    kept.or_else(untouched)
}

/// What came to its end, of what is on the agenda of a table.
pub fn ended(shelf: &Shelf, table: Table) -> Vec<Point> {
    let ended = shelf.agenda_of(table).into_iter().filter(|item| !item.is_open());
    ended.filter(|item| !matches!(item.about(), About::Intention(_))).map(|item| point(shelf, item)).collect()
}

/// Heads of a list of all of it.
pub const HEADS: [&str; 11] = [
    "Overleg",
    "Nummer",
    "Wat",
    "Wat we ermee doen",
    "Waar het vandaan komt",
    "Waarom",
    "Wie",
    "Wanneer",
    "Hoe het staat",
    "Laatst besproken",
    "Wat er werd gezegd",
];

/// All of it, a row each: what came to its end too, without a number.
#[must_use]
pub fn rows(shelf: &Shelf) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for table in Table::ALL {
        let open = (1..)
            .zip(points(shelf, table))
            .map(|(number, point): (usize, Point)| (number.to_string(), point));
        let all = open.chain(ended(shelf, table).into_iter().map(|point| (String::new(), point)));
        for (number, point) in all {
            let said = said_of(shelf, point.id);
            let last = said.as_ref().and_then(|(day, _, _)| *day).map(|day| day.to_string());
            let by = point.by.map(|day| day.to_string()).unwrap_or_default();
            rows.push(vec![
                table_name(table).to_owned(),
                number,
                point.title.clone(),
                point.own.clone(),
                point.from.clone(),
                point.why.clone(),
                point.who.clone(),
                by,
                point.how_far().to_owned(),
                last.unwrap_or_default(),
                said.as_ref().map(in_a_line).unwrap_or_default(),
            ]);
        }
    }
    rows
}
