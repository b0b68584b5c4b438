//! The overview of one round: the picture with what stands out, and the ways on from here.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::RoundId;
use crate::kit::dutch;
use crate::platform::place;
use crate::records::Round;
use crate::records::Shelf;
use crate::state::Session;
use crate::tools::conversation::Route;
use crate::tools::conversation::asked::lines;
use crate::tools::conversation::picture::{Picture, Summary};
use crate::tools::conversation::what_it_is::what_it_is;

use super::plan::Plan;
use super::round_facts::RoundFacts;
use super::same_round::SameRound;
use super::take_along::TakeAlong;
use super::undecided::Undecided;
use super::ways::Ways;
use crate::kit::{ArrowForward, PageTitle, click, derived, if_here, live, live_if, maybe};
use crate::tools::conversation::round::Locked;

/// The overview of one round.
#[component]
pub fn RoundPage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    if_here(
        move |shelf| shelf.open_round(id).map(|round| round.id),
        overview,
        "Dit gesprek staat niet op dit apparaat",
    )
}

fn overview(session: Session, id: RoundId) -> AnyView {
    let name = derived(move || {
        session.read(|shelf| {
            dutch::location_name(shelf.round(id).and_then(|round| shelf.location(round.location)))
        })
    });
    let caption = derived(move || {
        let round = session.read(|shelf| shelf.round(id).map(dutch::round_name).unwrap_or_default());
        format!("{}, {round}: waar jullie nu staan en waar jullie heen willen", name.get())
    });
    let (location, instrument) = session.peek(|shelf| {
        let round = shelf.round(id);
        // The location and the instrument of a round never change.
        (
            round.map_or(Route::Home, |round| Route::Location(round.location)),
            round.and_then(|round| shelf.instrument(round.instrument)),
        )
    });
    let locked = derived(move || session.read(|shelf| shelf.round(id).is_some_and(Round::is_agreed)));
    let what = derived(move || session.read(|shelf| what_it_is(shelf, id)));
    let back = location.href();
    let remove = move || {
        acts::remove_round(session, id);
        place::go(&back);
    };
    view! {
        <div class="page-head">
            <div>
                <p class="above">
                    <a href=location.href()>{live(move || name.get())}</a>
                </p>
                <PageTitle
                    title="Overzicht: zo zien jullie het samen"
                    document=derived(move || format!("Overzicht: {} | {}", what.get(), name.get()))
                />
                <p class="soft">{live(move || dutch::capital(&what.get()))}</p>
                {maybe(instrument.filter(|known| known.adapted.is_some()).map(|known| view! { <p class="soft">{dutch::edition(known)}</p> }))}
            </div>
            {live(move || next(session.read(|shelf| forward(shelf, id))))}
        </div>
        {live_if(move || asked(session, id))}
        <Locked id=id locked=locked />
        <Undecided id=id locked=locked />
        <div class="two picture-and-words">
            <div class="sheet">
                <Picture id=id caption=caption />
            </div>
            <div class="stack">
                <Summary id=id />
                <p class="help">
                    "Het gaat er niet om zo snel en zo ver mogelijk één geheel te worden."
                </p>
            </div>
        </div>
        <div class="stack folds">
            <div class="row no-print">
                <Ways id=id />
                {live_if(move || {
                    let more = session.read(|shelf| forward(shelf, id).0 != Route::Report(id));
                    more.then(|| view! {
                        <a class="button" href=Route::Report(id).href()>"Naar het verslag"</a>
                    })
                })}
            </div>
            <TakeAlong id=id />
            {live_if(move || {
                let known = instrument.filter(|_| !locked.get())?;
                Some(view! { <Plan instrument=known id=id /> })
            })}
            <RoundFacts id=id locked=locked />
            <SameRound id=id locked=locked />
        </div>
        <p class="no-print" hidden=locked>
            <button class="button button-quiet" type="button" on:click=click(remove)>"Verwijder dit gesprek"</button>
        </p>
    }
    .into_any()
}

/// Who asked for this conversation, and where it says what.
fn asked(session: Session, id: RoundId) -> Option<impl IntoView + use<>> {
    let lines = session.read(|shelf| shelf.round(id).map(lines).unwrap_or_default());
    (!lines.is_empty()).then(|| {
        view! {
            <p class="no-print">
                {lines.join(" ")}" "
                <a href=Route::Request(id).href()>"Bekijk het verzoek"</a>
            </p>
        }
    })
}

/// The one way forward: the next theme of today, or the report once all were talked about.
fn forward(shelf: &Shelf, id: RoundId) -> (Route, String) {
    let agreed = shelf.round(id).is_some_and(Round::is_agreed);
    // Who wants to see it apart first, looks together once everybody is done.
    if !agreed && shelf.discussed(id) == 0 && !shelf.views_of(id).is_empty() {
        return if shelf.views_in(id).len() > 1 && !shelf.views_are_closed(id) {
            (Route::Differences(id), "Bekijk de verschillen".to_owned())
        } else {
            (Route::Views(id), "Naar de eigen beelden".to_owned())
        };
    }
    match shelf.next_theme(id).filter(|_| !agreed) {
        Some((number, theme)) => (Route::Theme(id, theme.id), format!("Verder met thema {number}")),
        None => (Route::Report(id), "Bekijk het verslag".to_owned()),
    }
}

fn next((route, label): (Route, String)) -> impl IntoView {
    view! {
        <a class="button button-forward no-print" href=route.href()>
            {label}
            <ArrowForward />
        </a>
    }
}
