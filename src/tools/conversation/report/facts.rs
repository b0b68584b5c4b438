//! The head of the report: title, status, and the facts under it.

use leptos::prelude::*;

use crate::domain::Layer;
use crate::domain::{LocationId, RoundId};
use crate::kit::dutch;
use crate::kit::{Mark, PageTitle, Views, derived};
use crate::records::Shelf;
use crate::state::Session;
use crate::tools::conversation::what_it_is::what_it_is;

/// Mark, status, title and facts. The facts are those of the layer; the title stands above all of them.
pub fn report_head(session: Session, shelf: &Shelf, id: RoundId, layer: Layer) -> AnyView {
    let name = dutch::location_name(shelf.round(id).and_then(|round| shelf.location(round.location)));
    let (title, document) = (title(shelf, id), format!("Verslag: {} | {name}", what_it_is(shelf, id)));
    let list = facts(session, shelf, id, layer).into_iter().map(|(name, value)| {
        view! {
            <div>
                <dt>{name}</dt>
                <dd>{value}</dd>
            </div>
        }
    });
    view! {
        <div class="report-head">
            <p class="brand print-only">
                <Mark />
                <span>"Kindcentrumwijzer"</span>
            </p>
            <p class="status-tab">{status(shelf, id)}</p>
        </div>
        <PageTitle
            title=derived(move || title.clone())
            document=derived(move || document.clone())
        />
        <dl class="report-facts">{list.views()}</dl>
    }
    .into_any()
}

/// What the report is called.
pub fn title(shelf: &Shelf, id: RoundId) -> String {
    let name = dutch::location_name(shelf.round(id).and_then(|round| shelf.location(round.location)));
    format!("Verslag van het gesprek bij {name}")
}

/// For whom it is, when it is not for those who were there: what was left out.
fn left_out(layer: Layer) -> Option<&'static str> {
    match layer {
        Layer::Internal => None,
        Layer::Boards => Some(
            "Besturen en medezeggenschapsraad (MR). Zonder notities en eigen beelden, en zonder namen van wie er aan tafel zat.",
        ),
        Layer::Municipality => Some(
            "Gemeente. Zonder redenen, afspraken, notities en eigen beelden, en zonder namen van wie er aan tafel zat.",
        ),
    }
}

/// Location, day, status and for whom it is, for the foot of every sheet.
pub fn in_a_line(shelf: &Shelf, id: RoundId, layer: Layer) -> String {
    let round = shelf.round(id);
    let name = dutch::location_name(round.and_then(|round| shelf.location(round.location)));
    let day = round.and_then(|round| *round.date.get()).map_or_else(|| "zonder datum".to_owned(), dutch::day);
    let whom = match layer {
        Layer::Internal => "",
        Layer::Boards => " · Voor besturen en MR",
        Layer::Municipality => " · Voor de gemeente",
    };
    format!("{name} · {day} · {}{whom}", status(shelf, id))
}

fn status(shelf: &Shelf, id: RoundId) -> &'static str {
    match shelf.round(id) {
        Some(round) if round.is_agreed() => "Vastgesteld",
        _ => "Concept",
    }
}

/// Names with what belongs to them.
pub fn facts(session: Session, shelf: &Shelf, id: RoundId, layer: Layer) -> Vec<(&'static str, String)> {
    let Some(round) = shelf.round(id) else { return Vec::new() };
    let location = shelf.location(round.location);
    let partners = partners(shelf, round.location);
    let date = round.date.get().map_or_else(|| "nog niet ingevuld".to_owned(), dutch::day);
    let mut facts = vec![("Datum", date)];
    let place = dutch::location_name(location);
    let example =
        if location.is_some_and(|location| location.example) { " (verzonnen voorbeeld)" } else { "" };
    facts.push(match location.map(|location| location.municipality.text().trim()) {
        Some(town) if !town.is_empty() => ("Locatie", format!("{place}, {town}{example}")),
        _ => ("Locatie", format!("{place}{example}")),
    });
    facts.push((
        "Partners",
        if partners.is_empty() { "nog niet ingevuld".to_owned() } else { partners.join("; ") },
    ));
    let seated: Vec<&str> = round.seated().iter().map(dutch::seat).collect();
    if !seated.is_empty() {
        facts.push(("Aan tafel als", seated.join(", ")));
    }
    for (name, note) in [("Gesprek", &round.label), ("Aan tafel", &round.present)] {
        if !note.text().trim().is_empty() {
            facts.push((name, note.text().trim().to_owned()));
        }
    }
    let views: Vec<String> = shelf.views_in(id).into_iter().map(dutch::view_name).collect();
    if !views.is_empty() {
        let words = if shelf.names_are_hidden(id) { dutch::number(views.len()) } else { views.join(", ") };
        facts.push(("Eigen beelden", words));
    }
    facts.push(("Wat dit is", what_it_is(shelf, id)));
    let instrument = match shelf.instrument(round.instrument) {
        Some(known) => dutch::edition(known),
        None => format!("{}, uitgave {}", round.instrument.id, round.instrument.edition),
    };
    facts.push(("Instrument", instrument));
    if let Some(left_out) = left_out(layer) {
        facts.push(("Dit verslag is voor", left_out.to_owned()));
    }
    if let Some(next) = *round.next.get() {
        facts.push(("Volgend gesprek", dutch::day(next)));
    }
    if let (true, Some(at)) = (round.is_agreed(), round.status.stamp()) {
        facts.push(("Vastgesteld", dutch::day_and_time(session.local(at.at))));
    }
    let before = round.agreed_before.iter().filter(|(_, agreed)| *agreed.get());
    for (day, _) in before {
        facts.push(("Eerder vastgesteld", format!("{}; daarna heropend", dutch::day(*day))));
    }
    if shelf.location_changed_since_agreement(id) {
        let words = "De naam, de gemeente of de partners zijn na het vaststellen veranderd.".to_owned();
        facts.push(("Let op", words));
    }
    facts
}

/// The partners, with those that share a number in a public register once: they are the same.
fn partners(shelf: &Shelf, location: LocationId) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut names = Vec::new();
    for (_, _, partner) in shelf.partners_of(location) {
        let number = partner.registered();
        if number.is_none() || !numbers.contains(&number) {
            names.push(dutch::partner(partner));
        }
        numbers.push(number);
    }
    names
}
