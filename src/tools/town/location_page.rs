//! What one location handed in: its conversations, the last first.

use leptos::prelude::*;

use super::rows::INTEREST;
use super::words;
use crate::content;
use crate::domain::{Instrument, LocationId, Standing, Theme};
use crate::kit::{ArrowBack, Missing, PageTitle, Views, click, derived, dutch, live, maybe};
use crate::platform::{page, place};
use crate::records::{Leaves, RecordKey, Shelf, Snapshot};
use crate::state::{HOME, Removed, Session, removing, use_session};

/// The page of one location.
pub fn location_page(id: LocationId) -> impl IntoView {
    let session = use_session();
    live(move || {
        session.read(|shelf| {
            let place = shelf.places().into_iter().find(|place| place.ids.contains(&id));
            match place.as_ref().and_then(|place| Some((place, place.handed_in.last()?))) {
                None => view! { <Missing title="Deze locatie staat niet in het overzicht" /> }.into_any(),
                Some((place, last)) => {
                    let is_last = place.handed_in.len() == 1;
                    let rounds =
                        place.handed_in.iter().rev().map(|snapshot| round(session, shelf, snapshot, is_last));
                    let name = place.name();
                    let where_it_is: Vec<&str> = [place.area(), place.municipality()]
                        .into_iter()
                        .filter(|text| !text.is_empty())
                        .collect();
                    let document = name.clone();
                    let partners = last.partners().map(|(name, number)| match (name, number) {
                        (name, "") => name.to_owned(),
                        ("", number) => number.to_owned(),
                        (name, number) => format!("{name} ({number})"),
                    });
                    let partners: Vec<String> = partners.collect();
                    view! {
                    <div class="stack">
                        <p class="no-print">
                            <a class="button button-back" href=HOME><ArrowBack />"Alle locaties"</a>
                        </p>
                        <div>
                            <PageTitle title=name document=derived(move || document.clone()) />
                            <p class="lead">{where_it_is.join(", ")}</p>
                            {maybe((!partners.is_empty()).then(|| view! { <p>{partners.join("; ")}</p> }))}
                        </div>
                        {rounds.views()}
                    </div>
                }
                .into_any()
                }
            }
        })
    })
}

fn round(session: Session, shelf: &Shelf, of: &Snapshot, is_last: bool) -> AnyView {
    let instrument = shelf.instrument(of.instrument);
    let day = of
        .day()
        .map_or_else(|| "Gesprek zonder datum".to_owned(), |day| format!("Gesprek van {}", dutch::day(day)));
    let status = if of.is_agreed() { "Vastgesteld" } else { "Concept" };
    let key = RecordKey::Snapshot(of.id);
    let title = format!("r-{}", of.id);
    let remove = move || {
        removing::remove(session, Removed::whole(key));
        if is_last {
            place::go(HOME);
        }
        page::focus_soon("kop");
    };
    let next = of.next().map(|day| format!(" Volgend gesprek: {}.", dutch::day(day)));
    view! {
        <section class="sheet stack" aria-labelledby=title.clone()>
            <h2 id=title.clone()>{day.clone()}</h2>
            <p>{format!("{status}.")}{next}</p>
            {maybe(instrument.map(|known| themes(known, of, format!("Thema’s, {}", day.to_lowercase()))))}
            {texts("Wat ze vragen en zeggen", &[
                ("In het algemeen", of.asks("general")),
                ("Wat nodig is, en wanneer", of.asks("needed")),
                ("Wensen voor het gebouw", of.asks("housing")),
                ("Kansen die zich voordoen", of.asks("chances")),
            ])}
            {agreed_to_do(of)}
            {around(of)}
            <p class="no-print">
                <button class="button button-quiet" type="button" on:click=click(remove)>
                    {if of.day().is_some() {
                        format!("Haal het {} uit het overzicht", day.to_lowercase())
                    } else {
                        "Haal dit gesprek uit het overzicht".to_owned()
                    }}
                </button>
            </p>
        </section>
    }
    .into_any()
}

fn themes(instrument: &'static Instrument, of: &Snapshot, label: String) -> AnyView {
    let has_reasons = of.copy.part(Leaves::Reason).is_some();
    let row = |(number, theme): (usize, &'static Theme)| {
        let (standing, today) = of.standing(instrument, theme.id);
        let (reason, asks) = (of.reason(theme.id), of.asks_for(theme.id));
        if standing == Standing::Untouched && reason.is_empty() && asks.is_empty() {
            return None;
        }
        let typed = |head: &'static str, text: &str| match text {
            "" => view! { <td data-head=head>"–"</td> }.into_any(),
            text => view! { <td data-head=head><span class="typed">{text.to_owned()}</span></td> }.into_any(),
        };
        Some(view! {
            <tr>
                <th scope="row">{format!("{number}. {}", theme.short_title.unwrap_or(theme.title))}</th>
                <td>{words::standing(instrument, standing, today)}</td>
                {maybe(has_reasons.then(|| typed("Waarom", reason)))}
                {typed("Vraag", asks)}
            </tr>
        })
    };
    let rows: Vec<_> = (1..).zip(instrument.themes).filter_map(row).collect();
    let untouched =
        instrument.themes.iter().filter(|theme| of.standing(instrument, theme.id).0 == Standing::Untouched);
    let untouched: Vec<&str> = untouched.map(|theme| theme.short_title.unwrap_or(theme.title)).collect();
    view! {
        {maybe((!rows.is_empty()).then(|| view! {
            <div class="wide" tabindex="0" role="region" aria-label=label>
                <table class="agreed">
                    <thead>
                        <tr>
                            <th scope="col">"Thema"</th>
                            <th scope="col">"Wat ze zeggen"</th>
                            {maybe(has_reasons.then(|| view! { <th scope="col">"Waarom"</th> }))}
                            <th scope="col">"Vraag aan de gemeente"</th>
                        </tr>
                    </thead>
                    <tbody>{rows.into_iter().views()}</tbody>
                </table>
            </div>
        }))}
        {maybe((!untouched.is_empty()).then(|| view! {
            <p>"Niet besproken: "{untouched.join("; ")}". Dat is iets anders dan het eerste niveau."</p>
        }))}
    }
    .into_any()
}

fn texts(title: &'static str, of: &[(&'static str, &str)]) -> AnyView {
    let lines = of.iter().filter(|(_, text)| !text.is_empty());
    let lines: Vec<_> = lines
        .map(|(name, text)| view! { <li>{*name}": "<span class="typed">{(*text).to_owned()}</span></li> })
        .collect();
    maybe((!lines.is_empty()).then(|| {
        view! {
            <div>
                <h3>{title}</h3>
                <ul class="points">{lines.into_iter().views()}</ul>
            </div>
        }
    }))
}

/// What they agreed to do: in a file for boards.
fn agreed_to_do(of: &Snapshot) -> AnyView {
    let lines: Vec<_> = of
        .actions()
        .map(|action| view! { <li class="typed">{dutch::action_in_short(action)}</li> })
        .collect();
    maybe((!lines.is_empty()).then(|| {
        view! {
            <div>
                <h3>"Afspraken"</h3>
                <ul class="points">{lines.into_iter().views()}</ul>
            </div>
        }
    }))
}

/// What they chose around the instrument.
fn around(of: &Snapshot) -> AnyView {
    let said = content::heard().iter().filter_map(|heard| {
        let chosen = of.chosen(heard.aspect)?;
        let (_, label) = heard.choices.iter().find(|(choice, _)| *choice == chosen)?;
        let title =
            if heard.aspect == INTEREST { "Belangstelling:" } else { heard.title.unwrap_or_default() };
        Some((title, *label, of.doing(heard.aspect).to_owned()))
    });
    let line = |(title, label, doing): (&'static str, &'static str, String)| {
        let doing =
            (!doing.is_empty()).then(|| view! { ". Wat ze zelf doen: "<span class="typed">{doing}</span> });
        // What is a sentence of its own needs no sign before what was chosen.
        let between = if title.ends_with([':', '?', '.']) { " " } else { ": " };
        view! { <li>{title}{between}{label}{maybe(doing)}</li> }
    };
    let lines: Vec<_> = said.map(line).collect();
    maybe((!lines.is_empty()).then(|| {
        view! {
            <div>
                <h3>"Belangstelling, huisvesting en knelpunten"</h3>
                <ul class="points">{lines.into_iter().views()}</ul>
            </div>
        }
    }))
}
