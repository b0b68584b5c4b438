//! What is known on this device, in sentences that anybody may read: no location is named, and a number of locations is said only
//! where it is of so many that it does not tell who.

use crate::content;
use crate::content::council::Known;
use crate::content::guide;
use crate::domain::{AspectId, Day, Table};
use crate::kit::dutch;
use crate::records::{About, Assessment, BottleneckHere, Shelf};
use crate::tools::guide::agenda::{points, table_name};

/// Of fewer locations than this no number is said.
pub const FEW: usize = 5;

/// What is known; nothing when nobody filled anything in. `today` tells what was decided from what is proposed.
#[must_use]
pub fn known(shelf: &Shelf, of: Known, today: Option<Day>) -> Vec<String> {
    match of {
        Known::Reasons => reasons(shelf),
        Known::Role => role(shelf, today).into_iter().chain(next_meeting(shelf, today)).collect(),
        Known::Housing => on_agenda(shelf, Table::Housing),
        Known::Agenda => on_agenda(shelf, Table::Whole),
        Known::Bottlenecks => bottlenecks(shelf).into_iter().chain(at_many(shelf)).collect(),
        Known::Locations => locations(shelf),
    }
}

fn reasons(shelf: &Shelf) -> Vec<String> {
    let Some(agenda) = shelf.agenda() else { return Vec::new() };
    let weighing = guide::reasons().iter().filter(|reason| agenda.weighs(reason.id));
    weighing.map(|reason| reason.title.to_owned()).collect()
}

/// The assessment that was made last.
fn assessment(shelf: &Shelf) -> Option<&Assessment> {
    shelf.assessments().filter(|of| !of.example).max_by_key(|of| of.id)
}

fn role(shelf: &Shelf, today: Option<Day>) -> Option<String> {
    let of = assessment(shelf)?;
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

/// What is open at a table. What a location asked is left out: its words may tell who it is.
fn on_agenda(shelf: &Shelf, table: Table) -> Vec<String> {
    let open = points(shelf, table).into_iter().filter(|point| !point.standing);
    let of_all = open.filter(|point| {
        shelf.agenda_item(point.id).is_some_and(|item| !matches!(item.about(), About::Asked))
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
        BottleneckHere::is_said_to_play(*here.plays.get()).then(|| match doing.as_str() {
            "" => name.title.to_owned(),
            doing => format!("{}. Wat we zelf doen: {doing}", name.title),
        })
    });
    playing.collect()
}

/// The bottlenecks that play a part at so many locations that it does not tell who, in the order of the letter.
fn at_many(shelf: &Shelf) -> Vec<String> {
    let places = shelf.places();
    let last: Vec<_> = places.iter().filter_map(|place| place.handed_in.last()).collect();
    let many = content::bottleneck_names().iter().filter(|name| {
        let aspect = AspectId::from(name.id.slug());
        last.iter().filter(|copy| BottleneckHere::is_said_to_play(copy.chosen(aspect))).count() >= FEW
    });
    many.map(|name| format!("Vijf locaties of meer zeggen dat dit bij hen speelt: {}.", name.title)).collect()
}

fn locations(shelf: &Shelf) -> Vec<String> {
    let places = shelf.places();
    match places.iter().filter(|place| !place.handed_in.is_empty()).count() {
        0 => Vec::new(),
        few if few < FEW => vec![
            "Minder dan vijf locaties leverden een gesprek in. Daar zeggen we niet meer over: dan zie je wie het is."
                .to_owned(),
        ],
        many => vec![format!("{many} locaties leverden een gesprek in over hoe school en opvang samenwerken.")],
    }
}
