//! The list itself: a row a location, with who works together there and what was last heard of it.

use leptos::prelude::*;

use super::alike::alike;
use super::bring::bring;
use super::requests::requests;
use super::totals::totals;
use crate::domain::{LocationId, Sorted};
use crate::kit::{PageTitle, Views, click, dutch, live, maybe, memo, submit};
use crate::pages::files::Makers;
use crate::platform::page;
use crate::records::{Place, Shelf};
use crate::state::{Session, use_session};
use crate::tools::town::acts;
use crate::tools::town::adapt::own_versions;
use crate::tools::town::alphabet::alphabetical;
use crate::tools::town::route::TownRoute;

/// The page of the list.
pub fn list_page(makers: Makers) -> impl IntoView {
    let session = use_session();
    view! {
        <div class="stack">
            <div>
                <PageTitle title="De lijst van locaties" />
                <p class="lead">
                    "Zet hier elke locatie waar je iets van wilt horen: school en opvang samen, of één van de twee. Daarna vraag je hen om een gesprek te voeren, en zie je wie heeft geantwoord."
                </p>
            </div>
            {alike(session)}
            {live(move || listed(session))}
            <div class="two no-print">
                {add_one(session)}
                {bring(session, makers)}
            </div>
            {requests(session)}
            {own_versions(session)}
            {totals(session)}
        </div>
    }
}

fn listed(session: Session) -> AnyView {
    session.read(|shelf| {
        let places = by_name(shelf);
        let on_list = places.iter().filter(|place| place.listed.is_some()).count();
        let rows = places.iter().filter(|place| place.listed.is_some()).map(|place| row(session, place));
        let line = match on_list {
            0 => "Er staat nog niets op de lijst.".to_owned(),
            1 => "Er staat één locatie op de lijst.".to_owned(),
            many => format!("Er staan {} locaties op de lijst, op alfabet.", dutch::number(many)),
        };
        let others: Vec<(LocationId, String)> = places
            .iter()
            .filter(|place| place.listed.is_none())
            .map(|place| (place.id, place.name()))
            .collect();
        view! {
            <section class="stack" aria-labelledby="op-de-lijst">
                <h2 id="op-de-lijst">"Op de lijst"</h2>
                <p role="status">{line}</p>
                {maybe((on_list > 0).then(|| view! {
                    <table class="list">
                        <thead>
                            <tr>
                                <th scope="col">"Locatie"</th>
                                <th scope="col">"Wie er samenwerken"</th>
                                <th scope="col">"Laatst ingeleverd"</th>
                                <th scope="col" class="no-print"><span class="visually-hidden">"Wat je kunt doen"</span></th>
                            </tr>
                        </thead>
                        <tbody>{rows.views()}</tbody>
                    </table>
                }))}
                {not_listed(session, others)}
            </section>
        }
        .into_any()
    })
}

/// Those that handed in something and are not on the list, with a way to put them on it.
fn not_listed(session: Session, others: Vec<(LocationId, String)>) -> AnyView {
    let line = match others.as_slice() {
        [] => return ().into_any(),
        [_] => "Eén locatie leverde iets in, maar staat niet op de lijst.".to_owned(),
        many => format!(
            "{} locaties leverden iets in, maar staan niet op de lijst.",
            dutch::capital(&dutch::number(many.len()))
        ),
    };
    let ids: Vec<LocationId> = others.iter().map(|(id, _)| *id).collect();
    let put = move || {
        acts::put_on_list(session, &ids);
        page::focus_soon("kop");
    };
    let names = others
        .into_iter()
        .map(|(id, name)| view! { <li><a href=TownRoute::Location(id).href()>{name}</a></li> });
    view! {
        <div class="stack no-print">
            <details class="more">
                <summary>{line}</summary>
                <ul class="points">{names.views()}</ul>
            </details>
            <p><button class="button" type="button" on:click=click(put)>"Zet ze ook op de lijst"</button></p>
        </div>
    }
    .into_any()
}

/// All places in the order of their names.
pub fn by_name(shelf: &Shelf) -> Vec<Place<'_>> {
    let places = shelf.places().into_iter();
    let by_name: Sorted<(String, LocationId), Place<'_>> =
        places.map(|place| ((alphabetical(&place.name()), place.id), place)).collect();
    by_name.into_iter().map(|(_, place)| place).collect()
}

/// Who works together at a place, a line each.
pub fn partners_of(place: &Place<'_>) -> Vec<String> {
    let Some(location) = place.listed else { return Vec::new() };
    let line = |(_, partner): (_, &crate::records::Partner)| {
        let kind = partner.kind.get().map_or("Partner", dutch::partner_kind);
        let rest = [partner.name.text().trim(), partner.number.text().trim()];
        let rest: Vec<&str> = rest.into_iter().filter(|text| !text.is_empty()).collect();
        if rest.is_empty() { kind.to_owned() } else { format!("{kind}: {}", rest.join(", ")) }
    };
    location.present_partners().map(line).collect()
}

fn row(session: Session, place: &Place<'_>) -> AnyView {
    let name = place.name();
    let where_it_is: Vec<String> = [place.area(), place.municipality()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .map(str::to_owned)
        .chain(
            place
                .listed
                .map(|location| location.municipal_id.text().trim())
                .filter(|id| !id.is_empty())
                .map(|id| format!("nummer {id}")),
        )
        .collect();
    let partners = partners_of(place);
    let any_partner = !partners.is_empty();
    let partners = partners.into_iter().map(|line| view! { <span class="line">{line}</span> });
    let last = place
        .handed_in
        .last()
        .map(|snapshot| snapshot.day().map_or_else(|| "zonder datum".to_owned(), dutch::day));
    let id = place.id;
    let last = match last {
        Some(day) => view! { <a href=TownRoute::Location(id).href()>{day}</a> }.into_any(),
        None => view! { "nog niets" }.into_any(),
    };
    let remove = move || {
        acts::remove_location(session, id);
        page::focus_soon("kop");
    };
    let of = name.clone();
    view! {
        <tr>
            <th scope="row">
                {name}
                <span class="line small soft">{where_it_is.join(", ")}</span>
            </th>
            {if any_partner {
                view! { <td data-head="Wie er samenwerken">{partners.views()}</td> }.into_any()
            } else {
                view! { <td><span class="line soft">"nog niet ingevuld wie er samenwerken"</span></td> }.into_any()
            }}
            <td data-head="Laatst ingeleverd">{last}</td>
            <td class="no-print">
                <a class="button" href=edit(id)>
                    "Vul aan"
                    <span class="visually-hidden">{format!(": {of}")}</span>
                </a>
                <button class="button button-quiet" type="button" on:click=click(remove)>
                    "Van de lijst"
                    <span class="visually-hidden">{format!(": {of}")}</span>
                </button>
            </td>
        </tr>
    }
    .into_any()
}

/// Where a location is filled in further: among the conversations, where its names and partners stand.
fn edit(id: LocationId) -> String {
    format!("./#/locatie/{id}")
}

fn add_one(session: Session) -> impl IntoView {
    let name = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let same = memo(move || {
        let text = name.get();
        !text.trim().is_empty() && session.read(|shelf| shelf.of_that_name(&text, "").is_some())
    });
    let add = move || {
        let text = name.get_untracked();
        missing.set(text.trim().is_empty());
        if !missing.get_untracked() {
            acts::add_location(session, &text);
            name.set(String::new());
        }
        page::focus("nieuwe-locatie");
    };
    view! {
        <section class="sheet stack" aria-labelledby="een-erbij">
            <h2 id="een-erbij">"Zet er één op"</h2>
            <form class="stack" novalidate>
                <div class="text-field">
                    <label class="field-label" for="nieuwe-locatie">"Naam van de locatie"</label>
                    <p class="field-error" id="nieuwe-locatie-fout" role="alert">
                        {live(move || missing.get().then_some("Vul eerst een naam in."))}
                    </p>
                    <input
                        class="field"
                        type="text"
                        id="nieuwe-locatie"
                        autocomplete="off"
                        aria-describedby="nieuwe-locatie-fout"
                        prop:value=name
                        on:input=crate::kit::change(move |event| {
                            missing.set(false);
                            name.set(event_target_value(&event));
                        })
                    />
                </div>
                <p class="help" role="status">
                    {live(move || same.get().then_some("Er staat al een locatie met deze naam op de lijst. Is dit een andere? Dan kun je die er gewoon bij zetten."))}
                </p>
                <p><button class="button" type="submit" on:click=submit(add)>"Zet op de lijst"</button></p>
            </form>
            <p class="help">"Wie er samenwerken, de wijk en de nummers vul je daarna aan, bij de locatie zelf. Met ‘terug’ in je browser kom je weer hier."</p>
        </section>
    }
}
