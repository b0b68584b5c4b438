//! How the themes stood, year by year: a small picture for each, the same as a table, and what became of what they wanted.

use leptos::prelude::*;

use super::offered::offered;
use super::route::{Look, TownRoute};
use super::rows::places_of;
use super::spread::{in_words, spread};
use super::words::chosen;
use super::years::{Came, Through, YearOf, Years, years};
use crate::kit::{ArrowBack, PageTitle, Views, click, dutch, live, maybe};
use crate::platform::page;
use crate::records::Shelf;
use crate::state::{HOME, use_session};

/// The page of the years of the locations that are looked at.
pub fn years_page(look: Look) -> impl IntoView {
    let session = use_session();
    live(move || session.read(|shelf| all(shelf, look)))
}

fn all(shelf: &Shelf, look: Look) -> AnyView {
    let Years { years, locations, undated, themes } = years(shelf, look);
    let back = TownRoute::Overview(look).href();
    let which = chosen(&offered(shelf), look);
    let which = (!which.is_empty()).then(|| {
        let of = if locations == 1 {
            "één locatie".to_owned()
        } else {
            format!("{} locaties", dutch::number(locations))
        };
        format!("Alleen van {of}, gekozen op {}.", which.join("; "))
    });
    let undated = match undated {
        0 => None,
        1 => Some("Eén gesprek heeft geen datum, en telt hier niet mee.".to_owned()),
        many => Some(format!(
            "{} gesprekken hebben geen datum, en tellen hier niet mee.",
            dutch::capital(&dutch::number(many))
        )),
    };
    let head = view! {
        <p class="no-print"><a class="button button-back" href=back><ArrowBack />"Alle locaties"</a></p>
        <div>
            <PageTitle title="De thema’s per jaar" document="Jaren" />
            {maybe(which.map(|line| view! { <p><b>{line}</b></p> }))}
            {maybe(undated.map(|line| view! { <p>{line}</p> }))}
            <p class="lead">
                "Per thema zie je hoe vaak elk niveau voorkwam. Elke locatie telt één keer per jaar mee, met haar laatste gesprek van dat jaar. Hoger is niet beter."
            </p>
        </div>
    };
    if years.is_empty() {
        return view! {
            <div class="stack">
                {head}
                <p>"Er is nog niets ingeleverd met een datum."</p>
                <p><a class="button" href=HOME>"Naar het overzicht"</a></p>
            </div>
        }
        .into_any();
    }
    let highest = themes
        .iter()
        .flat_map(|theme| &theme.years)
        .flat_map(|year| &year.counts)
        .copied()
        .max()
        .unwrap_or_default();
    let last_two = match years.as_slice() {
        [.., before, after] => Some((*before, *after)),
        _ => None,
    };
    let themes = themes.iter().map(|theme| one(theme, highest, last_two));
    view! {
        <div class="stack">
            {head}
            <div class="multiples">{themes.views()}</div>
            {actions(shelf, look)}
            <p class="no-print">
                <button class="button" type="button" on:click=click(page::print)>"Druk dit af"</button>
            </p>
        </div>
    }
    .into_any()
}

fn one(of: &Through, highest: usize, last_two: Option<(u16, u16)>) -> AnyView {
    let title = format!("jaren-{}", of.column.id);
    let label = title.clone();
    let pictures = of.years.iter().map(|year| {
        view! {
            <div class="year">
                {spread(&year.counts, highest)}
                <span>{year.year.to_string()}</span>
            </div>
        }
    });
    let rows = of.years.iter().map(|year| {
        view! {
            <tr>
                <th scope="row">{year.year.to_string()}</th>
                <td>{words(year)}</td>
            </tr>
        }
    });
    let came = last_two.and_then(|(before, after)| came_in_words(&of.came, before, after));
    view! {
        <section class="sheet stack" aria-labelledby=label>
            <h2 id=title>{of.column.title()}</h2>
            <div class="years-of" aria-hidden="true">{pictures.views()}</div>
            <table class="small">
                <caption class="visually-hidden">{format!("{} per jaar", of.column.title())}</caption>
                <tbody>{rows.views()}</tbody>
            </table>
            {maybe(came.map(|line| view! { <p>{line}</p> }))}
        </section>
    }
    .into_any()
}

/// A year in words.
pub fn words(of: &YearOf) -> String {
    let mut words = vec![in_words(&of.counts)];
    if of.no_level > 0 {
        words.push(format!("zonder niveau: {} keer", of.no_level));
    }
    if of.other_text > 0 {
        words.push(format!("niet vergelijkbaar: {} keer", of.other_text));
    }
    words.join(", ")
}

/// What became of what they aimed for; nothing when nobody aimed for another level and talked again.
pub fn came_in_words(came: &Came, before: u16, after: u16) -> Option<String> {
    if came.aimed == 0 {
        return None;
    }
    let part = |count: usize, one: &str, many: &str| match count {
        0 => None,
        1 => Some(format!("één {one}")),
        count => Some(format!("{} {many}", dutch::number(count))),
    };
    let parts = [
        part(came.there, "staat nu waar ze heen wilde", "staan nu waar ze heen wilden"),
        part(came.same, "staat waar ze stond", "staan waar ze stonden"),
        part(came.elsewhere, "staat op een ander niveau", "staan op een ander niveau"),
        part(
            came.unsaid,
            "noemt nu geen niveau dat te vergelijken is",
            "noemen nu geen niveau dat te vergelijken is",
        ),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let locations = if came.aimed == 1 {
        "wilde één locatie".to_owned()
    } else {
        format!("wilden {} locaties", dutch::number(came.aimed))
    };
    Some(format!("In {before} {locations} naar een ander niveau. Daarvan in {after}: {}.", parts.join("; ")))
}

/// What was agreed to do, and what came of it, by location: of files that say so.
fn actions(shelf: &Shelf, look: Look) -> AnyView {
    let places = places_of(shelf, look);
    let of = places.iter().filter_map(|place| {
        let lines: Vec<String> = place
            .handed_in
            .iter()
            .flat_map(|snapshot| snapshot.actions())
            .map(dutch::action_in_short)
            .collect();
        let href = TownRoute::Location(place.id).href();
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|line| view! { <li class="typed">{line}</li> });
            view! {
                <div>
                    <h3><a href=href>{place.name()}</a></h3>
                    <ul class="points">{lines.views()}</ul>
                </div>
            }
        })
    });
    let of: Vec<_> = of.collect();
    maybe((!of.is_empty()).then(|| {
        view! {
            <section class="sheet stack" aria-labelledby="afspraken">
                <h2 id="afspraken">"Wat er was afgesproken, en wat ervan kwam"</h2>
                {of.into_iter().views()}
            </section>
        }
    }))
}
