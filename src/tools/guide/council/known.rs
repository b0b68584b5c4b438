//! What is known on this device, in sentences that anybody may read: no location is named, and a number of locations is said only
//! where it is of so many that it does not tell who.

use crate::content;
use crate::content::council::Known;
use crate::content::guide;
use crate::domain::{AspectId, BottleneckId, Day, FEW, Sorted, Table, plain_words, tells_of_none};
use crate::kit::dutch;
use crate::records::{About, BottleneckHere, Shelf, Snapshot};
use crate::tools::guide::agenda::{points, table_name};

/// What is known; nothing when nobody filled anything in. `today` tells what was decided from what is proposed.
#[must_use]
pub fn known(shelf: &Shelf, of: Known, today: Option<Day>) -> Vec<String> {
    match of {
        Known::Reasons => reasons(shelf),
        Known::Role => role(shelf, today).into_iter().chain(next_meeting(shelf, today)).collect(),
        Known::Housing => on_agenda(shelf, Table::Housing),
        Known::Agenda => {
            [Table::Whole, Table::Content].into_iter().flat_map(|table| on_agenda(shelf, table)).collect()
        }
        Known::Bottlenecks => bottlenecks(shelf).into_iter().chain(at_many(shelf)).collect(),
        Known::Locations => locations(shelf),
    }
}

fn reasons(shelf: &Shelf) -> Vec<String> {
    let Some(agenda) = shelf.agenda() else { return Vec::new() };
    // The last two are background, and no reason to want something.
    let weighing = guide::reasons().iter().filter(|reason| reason.number <= 6 && agenda.weighs(reason.id));
    weighing.map(|reason| reason.title.to_owned()).collect()
}

fn role(shelf: &Shelf, today: Option<Day>) -> Option<String> {
    let of = shelf.last_assessment()?;
    let roles: Vec<String> = of.decided_roles().into_iter().map(|role| role.name().to_lowercase()).collect();
    if roles.is_empty() {
        return Some("Er is nog geen rol gekozen.".to_owned());
    }
    let roles = roles.join(" en ");
    let day = of.decided.get().map(|day| format!(" ({})", dutch::day(day))).unwrap_or_default();
    Some(if of.is_decided(today) {
        format!("De gemeente koos als rol: {roles}{day}.")
    } else {
        format!("Het voorstel voor de rol is: {roles}. Er is nog niet besloten.")
    })
}

fn next_meeting(shelf: &Shelf, today: Option<Day>) -> Option<String> {
    let days = shelf.meetings_of(Table::Whole).into_iter().filter_map(|of| *of.date.get());
    let next = days.filter(|day| today.is_some_and(|today| *day >= today)).min()?;
    Some(format!("Volgend overleg van {}: {}.", table_name(Table::Whole), dutch::day(next)))
}

/// What is open at a table. What a location asked is left out, since its words may tell who it is; and so is a bottleneck that is said
/// to play a part, which stands with those.
fn on_agenda(shelf: &Shelf, table: Table) -> Vec<String> {
    let open = points(shelf, table).into_iter().filter(|point| !point.standing);
    let of_all = open.filter(|point| {
        shelf.agenda_item(point.id).is_some_and(|item| match item.about() {
            About::Asked => false,
            About::Bottleneck(id) => !plays_here(shelf, id),
            About::Measure(_) | About::Intention(_) | About::Datum(_) | About::Passage(_) | About::Own => {
                true
            }
        })
    });
    of_all
        .map(|point| match point.how_far() {
            "" | "open" => point.title,
            far => format!("{} ({far})", point.title),
        })
        .collect()
}

/// The bottlenecks that play a part in the municipality, with what it does itself.
fn bottlenecks(shelf: &Shelf) -> Vec<String> {
    let Some(agenda) = shelf.agenda() else { return Vec::new() };
    let playing = content::bottleneck_names().iter().filter_map(|name| {
        let here = agenda.bottleneck(name.id);
        let doing = here.doing.all_words();
        let nuance = if BottleneckHere::is_a_little(*here.plays.get()) { " (speelt een beetje)" } else { "" };
        plays_here(shelf, name.id).then(|| match doing.as_str() {
            "" => format!("{}{nuance}", name.title),
            doing => format!("{}{nuance}. Wat we zelf doen: {doing}", name.title),
        })
    });
    playing.collect()
}

/// Whether the municipality says that a bottleneck plays a part with it.
fn plays_here(shelf: &Shelf, id: BottleneckId) -> bool {
    shelf.agenda().is_some_and(|of| BottleneckHere::is_said_to_play(*of.bottleneck(id).plays.get()))
}

/// The bottlenecks that play a part at so many locations that it tells of none, in the order of the letter.
fn at_many(shelf: &Shelf) -> Option<String> {
    let places = shelf.places();
    let last: Vec<_> = places.iter().filter_map(|place| place.handed_in.last()).collect();
    let many = content::bottleneck_names().iter().filter(|name| {
        let aspect = AspectId::from(name.id.slug());
        let count = last.iter().filter(|copy| BottleneckHere::is_said_to_play(copy.chosen(aspect))).count();
        tells_of_none(count, last.len())
    });
    let many: Vec<&str> = many.map(|name| name.title).collect();
    (!many.is_empty())
        .then(|| format!("Bij vijf locaties of meer speelt dit, of een beetje: {}.", many.join("; ")))
}

/// How many locations handed something in; nothing of few.
fn locations(shelf: &Shelf) -> Vec<String> {
    let count = shelf.places().iter().filter(|place| !place.handed_in.is_empty()).count();
    let number = dutch::capital(&dutch::number(count));
    let said = || format!("{number} locaties leverden een gesprek in over hoe school en opvang samenwerken.");
    (count >= FEW).then(said).into_iter().collect()
}

/// The names of locations that stand in texts that people wrote themselves: the app puts none there.
#[must_use]
pub fn names_in(shelf: &Shelf, lines: &[String]) -> Vec<String> {
    let text = plain_words(&lines.join(" "));
    let listed = shelf.locations().map(|location| location.name.all_words());
    let handed_in = shelf.snapshots().map(Snapshot::name);
    let names: Sorted<String> = listed.chain(handed_in).map(|name| (name, ())).collect();
    let stands = |name: &String| {
        let plain = plain_words(name);
        plain.trim().len() > 3 && text.contains(plain.trim())
    };
    names.keys().filter(|name| stands(name)).cloned().collect()
}
