//! What was asked of a location, before its conversation begins: who asks, what goes back, and whether the location stands
//! here already.

use leptos::prelude::*;

use super::line::lines;
use crate::domain::{Layer, LocationId, RoundId};
use crate::kit::{ArrowForward, Info, PageTitle, Views, click, derived, dutch, if_here, live, live_if};
use crate::platform::page;
use crate::records::{Asked, Shelf};
use crate::state::Session;
use crate::tools::conversation::{Route, acts};

/// The page of what was asked.
#[component]
pub fn RequestPage(
    /// The round that answers it.
    id: RoundId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).map(|round| round.id),
        request,
        "Dit gesprek staat niet op dit apparaat",
    )
}

fn request(session: Session, id: RoundId) -> AnyView {
    let name = session
        .peek(|shelf| dutch::location_name(shelf.round(id).and_then(|round| shelf.location(round.location))));
    let document = format!("Verzoek | {name}");
    let asked = move || {
        let lines = session.read(|shelf| shelf.round(id).map(lines).unwrap_or_default());
        lines.into_iter().map(|line| view! { <p class="lead">{line}</p> }).views()
    };
    let goes = move || {
        let layers = session.read(|shelf| {
            shelf
                .round(id)
                .map(|round| round.asked.values().map(Asked::layer).collect::<Vec<_>>())
                .unwrap_or_default()
        });
        let words = match layers.into_iter().max() {
            Some(Layer::Boards | Layer::Internal) => {
                "Daar staat in wat jullie samen zeggen, waarom, wie wat gaat doen, en wat jullie over belangstelling, huisvesting en knelpunten kozen. Er gaan geen notities en geen eigen beelden mee."
            }
            Some(Layer::Municipality) | None => {
                "Daar staat in wat jullie samen zeggen en vragen, en wat jullie over belangstelling, huisvesting en knelpunten kozen. Er gaan geen notities, redenen, afspraken of eigen beelden mee."
            }
        };
        view! { <li>{words}</li> }
    };
    let begin = move || {
        let (route, here) = session.read(|shelf| (Route::begin(shelf, id), shelf.discussed(id) > 0));
        let route = if here { Route::Round(id) } else { route };
        view! {
            <a class="button button-forward" href=route.href()>
                {if here { "Verder met het gesprek" } else { "Begin met het gesprek" }}
                <ArrowForward />
            </a>
        }
    };
    view! {
        <div class="stack own-view">
            <div>
                <p class="above">{name}</p>
                <PageTitle title="Een verzoek om een gesprek" document=derived(move || document.clone()) />
            </div>
            {live(asked)}
            {live_if(move || own_version(session, id))}
            <ul class="points">
                <li>"Jullie voeren het gesprek zelf, op dit apparaat. De app stuurt niets naar een server."</li>
                <li>"Na afloop slaan jullie het verslag op als bestand, en sturen het zelf terug."</li>
                {live(goes)}
                <li>"Een thema overslaan mag. Samen vaststellen dat jullie verschillen ook."</li>
            </ul>
            {live_if(move || same(session, id))}
            <p>{live(begin)}</p>
        </div>
    }
    .into_any()
}

/// Whether the location stands here under another name: by its number, or as people call it.
fn same(session: Session, id: RoundId) -> Option<AnyView> {
    let alike = session.read(|shelf| {
        let of = shelf.round(id).map(|round| shelf.same_location(round.location))?;
        Some((of, alike(shelf, of)))
    });
    let (of, others) = alike?;
    if others.is_empty() {
        return None;
    }
    let offers = others.into_iter().map(|(other, name)| {
        let join = move || {
            acts::join_locations(session, of, other);
            page::focus_soon("kop");
        };
        view! {
            <div class="notice">
                <Info />
                <p>
                    <b>"Deze locatie staat hier misschien al. "</b>
                    {format!("Is ‘{name}’ dezelfde? Voeg ze dan samen. Eerdere gesprekken staan er dan bij.")}
                </p>
                <button class="button" type="button" on:click=click(join)>"Dit is dezelfde"</button>
            </div>
        }
    });
    Some(view! { <div role="status">{offers.views()}</div> }.into_any())
}

fn alike(shelf: &Shelf, of: LocationId) -> Vec<(LocationId, String)> {
    let mut others = shelf.look_alikes(of);
    if let Some(location) = shelf.location(of) {
        for other in shelf.all_of_that_name(location.name.text(), location.municipality.text()) {
            if other != of && !others.contains(&other) {
                others.push(other);
            }
        }
    }
    others.into_iter().map(|id| (id, dutch::location_name(shelf.location(id)))).collect()
}

/// With whose version of the instrument they are asked to talk.
fn own_version(session: Session, id: RoundId) -> Option<AnyView> {
    let known = session.read(|shelf| shelf.instrument(shelf.round(id)?.instrument))?;
    known.adapted?;
    let words = format!("Jullie praten met een eigen versie van het instrument. {}.", dutch::edition(known));
    Some(view! { <p>{words}</p> }.into_any())
}
