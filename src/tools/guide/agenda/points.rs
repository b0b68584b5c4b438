//! What stands on an agenda, in words.

use super::asked::{from, theme_name};
use crate::content::guide;
use crate::domain::{Day, ItemId, ItemSort, MeetingId, Pace, Table};
use crate::kit::dutch;
use crate::records::{About, AgendaItem, Meeting, Shelf};

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
    let own = item.what.text().trim().to_owned();
    let (title, own, from) = match item.about() {
        About::Measure(id) => {
            let known = guide::measure(id);
            let from = known.map_or_else(
                || "Knop uit een andere versie van de handreiking".to_owned(),
                |(reason, _)| {
                    format!("Knop bij thema {} van de handreiking: {}", reason.number, reason.title)
                },
            );
            (known.map_or_else(|| id.to_string(), |(_, one)| one.title.to_owned()), own, from)
        }
        About::Intention(id) => {
            let known = guide::intentions().iter().find(|one| one.id == id);
            let title = known.map_or_else(|| id.to_string(), |one| one.title.to_owned());
            (title, own, standing_from())
        }
        About::Asked => (or_without_words(own), String::new(), asked_by(shelf, item)),
        About::Own => {
            let sort = item.sort.get().unwrap_or(ItemSort::Point);
            (
                or_without_words(own),
                String::new(),
                dutch::capital(&format!("{} van onszelf", sort_word(sort))),
            )
        }
    };
    Point {
        id: item.id,
        title,
        own,
        from,
        standing: matches!(item.about(), About::Intention(_)),
        why: item.why.text().trim().to_owned(),
        who: item.who.text().trim().to_owned(),
        by: *item.by.get(),
        pace: *item.pace.get(),
    }
}

fn or_without_words(own: String) -> String {
    if own.is_empty() { "Punt zonder woorden".to_owned() } else { own }
}

fn standing_from() -> String {
    "Vast punt: beleidsvoornemen uit de Kennisnotitie IKC (Lansingerland, 2021)".to_owned()
}

fn asked_by(shelf: &Shelf, item: &AgendaItem) -> String {
    let places = shelf.places();
    let place = item.location.get().and_then(|id| places.iter().find(|place| place.ids.contains(&id)));
    let Some(place) = place else { return "Gevraagd door een locatie".to_owned() };
    let theme = place.handed_in.iter().rev().find_map(|talk| theme_name(shelf, talk, *item.theme.get()));
    format!("Gevraagd door {}", from(&place.name(), theme))
}

/// What a table talks about: what comes back each time, then what is on the agenda and open, in its order. Nothing is made for
/// an intention that nobody wrote anything at.
#[must_use]
pub fn points(shelf: &Shelf, table: Table) -> Vec<Point> {
    let items = shelf.agenda_of(table);
    let (standing, others): (Vec<_>, Vec<_>) =
        items.into_iter().partition(|item| matches!(item.about(), About::Intention(_)));
    let intentions = guide::intentions().iter().filter(|_| table == Table::Whole).filter_map(|one| {
        let id = About::intention(one.id)?;
        let known = standing.iter().find(|item| item.id == id);
        Some(known.map_or_else(
            || Point {
                id,
                title: one.title.to_owned(),
                own: String::new(),
                from: standing_from(),
                standing: true,
                why: String::new(),
                who: String::new(),
                by: None,
                pace: None,
            },
            |item| point(shelf, item),
        ))
    });
    let open = others.into_iter().filter(|item| item.is_open()).map(|item| point(shelf, item));
    intentions.chain(open).collect()
}

/// What a meeting talks about, by id: of the last one of its table what is open, with what was said there of others; of an
/// earlier one only what was said.
pub fn points_of(shelf: &Shelf, meeting: &Meeting) -> Vec<Point> {
    let table = meeting.table();
    let is_last = shelf.meetings_of(table).last().is_some_and(|last| last.id == meeting.id);
    let mut found = if is_last { points(shelf, table) } else { Vec::new() };
    let said = meeting.treated.iter().filter(|(_, treated)| treated.is_said());
    for (id, _) in said {
        if found.iter().all(|point| point.id != *id) {
            let item = shelf.agenda_item(*id).map(|item| point(shelf, item));
            let standing = || points(shelf, Table::Whole).into_iter().find(|point| point.id == *id);
            found.extend(item.or_else(standing));
        }
    }
    found
}

/// What was said of a point at a meeting before this one, the last time: the day, the words, and whether it was to move on.
pub fn said_before(shelf: &Shelf, meeting: &Meeting, item: ItemId) -> Option<(Option<Day>, String, bool)> {
    let all = Table::ALL.into_iter().flat_map(|table| shelf.meetings_of(table));
    let place = |of: &Meeting| (*of.date.get(), of.id);
    let earlier = all.filter(|other| other.id != meeting.id && place(other) < place(meeting));
    let said = earlier.filter_map(|other| {
        let treated = other.treated.get(&item).filter(|treated| treated.is_said())?;
        let words = treated.said.text().trim().to_owned();
        Some((place(other), (*other.date.get(), words, *treated.moves.get())))
    });
    said.max_by_key(|(place, _)| *place).map(|(_, said)| said)
}

/// What was said of a point at all meetings, the first of them first.
fn said_of(shelf: &Shelf, item: ItemId) -> Option<(MeetingId, Option<Day>, String, bool)> {
    let all = Table::ALL.into_iter().flat_map(|table| shelf.meetings_of(table));
    let said = all.filter_map(|meeting| {
        let treated = meeting.treated.get(&item).filter(|treated| treated.is_said())?;
        let words = treated.said.text().trim().to_owned();
        Some((meeting.id, *meeting.date.get(), words, *treated.moves.get()))
    });
    said.max_by_key(|(id, day, _, _)| (*day, *id))
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

/// All of it, a row each: what came to its end too.
#[must_use]
pub fn rows(shelf: &Shelf) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for table in Table::ALL {
        let ended = shelf.agenda_of(table).into_iter().filter(|item| !item.is_open());
        let ended = ended.filter(|item| !matches!(item.about(), About::Intention(_)));
        let all = points(shelf, table).into_iter().chain(ended.map(|item| point(shelf, item)));
        for (number, point) in (1..).zip(all) {
            let (last, words) = match said_of(shelf, point.id) {
                Some((_, day, words, moves)) => {
                    let day = day.map(|day| day.to_string()).unwrap_or_default();
                    (day, if words.is_empty() && moves { "schuift door".to_owned() } else { words })
                }
                None => Default::default(),
            };
            let by = point.by.map(|day| day.to_string()).unwrap_or_default();
            rows.push(vec![
                table_name(table).to_owned(),
                number.to_string(),
                point.title,
                point.own,
                point.from,
                point.why,
                point.who,
                by,
                pace_word(point.pace).to_owned(),
                last,
                words,
            ]);
        }
    }
    rows
}
