//! A location with its rounds, partners and names.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::LocationId;
use crate::kit::dutch;
use crate::platform::place;
use crate::state::Session;
use crate::tools::conversation::Route;
use crate::tools::conversation::around::Topics;

use super::at_a_glance::AtAGlance;
use super::names::Names;
use super::partners::Partners;
use super::round_list::RoundList;
use super::same_location::SameLocation;
use super::same_talks::SameTalks;
use crate::kit::{ExampleTag, PageTitle, Pick, click, derived, if_here, live_if};

/// The page of one location.
#[component]
pub fn LocationPage(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_location(id).map(|location| location.id),
        page,
        "Deze locatie staat niet op dit apparaat",
    )
}

fn page(session: Session, id: LocationId) -> AnyView {
    let title = derived(move || session.read(|shelf| dutch::location_name(shelf.location(id))));
    let example = move || session.read(|shelf| shelf.location(id).is_some_and(|location| location.example));
    // A second tap before the page has changed begins nothing more.
    let tapped = StoredValue::new(false);
    let begin = move || {
        if !tapped.get_value() {
            tapped.set_value(true);
            if let Some(round) = acts::new_round(session, id) {
                place::go(&session.peek(|shelf| Route::begin(shelf, round)).href());
            }
        }
    };
    let remove = move || {
        acts::remove_location(session, id);
        place::go(&Route::Home.href());
    };
    view! {
        <PageTitle title=title />
        {live_if(move || example().then(|| view! {
            <p class="notice">
                <ExampleTag />
                <span>
                    "Alles hier is verzonnen. Kijk gerust rond en probeer van alles uit. Sla je alles op? Dan gaat het voorbeeld alleen mee als je dat aanvinkt."
                </span>
            </p>
        }))}
        <div class="two">
            <div class="stack">
                <AtAGlance id=id />
                <section aria-labelledby="gesprekken">
                    <h2 id="gesprekken">"Gesprekken"</h2>
                    <SameTalks id=id />
                    <RoundList location=id />
                    <p>
                        <button class="button button-forward" type="button" on:click=click(begin)>"Begin een nieuw gesprek"</button>
                    </p>
                    {live_if(move || another_edition(session, id))}
                </section>
                <Topics id=id />
                <Partners id=id />
            </div>
            <div class="stack">
                <Names id=id />
                <SameLocation id=id />
                <p>
                    <button class="button button-quiet" type="button" on:click=click(remove)>
                        "Verwijder deze locatie"
                    </button>
                </p>
            </div>
        </div>
    }
    .into_any()
}

/// Beginning with another edition of the instrument, when there is one to choose.
fn another_edition(session: Session, id: LocationId) -> Option<AnyView> {
    let (all, names) = session.read(|shelf| {
        let all = shelf.editions();
        let first = shelf.edition_for(id);
        let at = all.iter().position(|of| *of == first);
        let names: Vec<String> =
            all.iter().filter_map(|of| shelf.instrument(*of)).map(dutch::edition).collect();
        ((all, at), names)
    });
    let (all, at) = all;
    let act = Callback::new(move |index: usize| {
        let round = all.get(index).and_then(|of| acts::new_round_with(session, id, *of));
        if let Some(round) = round {
            place::go(&session.peek(|shelf| Route::begin(shelf, round)).href());
        }
    });
    (names.len() > 1).then(|| {
        view! {
            <Pick id="versie" label="Of kies de versie van het instrument" ask="" choices=names before=at action="Begin met deze versie" act=act />
        }
        .into_any()
    })
}
