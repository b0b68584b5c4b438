//! All actions of a location, or of all locations on the device.

use leptos::prelude::*;

use crate::domain::{ActionId, LocationId, RoundId};
use crate::kit::{Missing, PageTitle, Views, click, derived, dutch, live, live_if, memo};
use crate::platform::page;
use crate::records::{Action, Shelf};
use crate::state::{Session, use_session};
use crate::tools::conversation::{Route, acts};

use super::action_row::{ActionRow, what_id};

/// The id of the heading above those that are open.
const OPEN: &str = "open-afspraken";

/// Open ones first, those with the earliest day before the others; then what came to its end.
#[component]
pub fn ActionsPage(
    /// The location; nothing for all of them.
    location: Option<LocationId>,
) -> impl IntoView {
    let session = use_session();
    let here = memo(move || {
        session.read(|shelf| location.is_none_or(|location| shelf.open_location(location).is_some()))
    });
    live(move || {
        if here.get() {
            list(session, location)
        } else {
            view! { <Missing title="Deze locatie staat niet op dit apparaat" /> }.into_any()
        }
    })
}

fn list(session: Session, location: Option<LocationId>) -> AnyView {
    let name = derived(move || {
        session.read(|shelf| location.map(|location| dutch::location_name(shelf.location(location))))
    });
    let document = derived(move || match name.get() {
        Some(name) => format!("Afspraken | {name}"),
        None => "Afspraken van alle locaties".to_owned(),
    });
    let rows = move |open: bool| {
        let grouped = memo(move || session.read(|shelf| in_order(shelf, location, open)));
        move || {
            let groups = grouped.get().into_iter().map(|(at, ids)| {
                let rows = ids.into_iter().map(|id| view! { <ActionRow id=id back="kop" /> }).views();
                let head = at.filter(|_| location.is_none());
                let head = head.map(|at| {
                    let name = session.read(|shelf| dutch::location_name(shelf.location(at)));
                    view! { <h3><a href=Route::Location(at).href()>{name}</a></h3> }
                });
                view! { {head} <ul class="plain">{rows}</ul> }
            });
            groups.views()
        }
    };
    let none = move |open: bool| session.read(|shelf| in_order(shelf, location, open).is_empty());
    // A location has its own; those of all are only read together.
    let round =
        memo(move || session.read(|shelf| location.and_then(|location| latest_draft(shelf, location))));
    let add = move || {
        if let Some(id) = round.get_untracked().and_then(|round| acts::new_action(session, round, None)) {
            page::focus_soon(&what_id(id));
        }
    };
    view! {
        <div class="page-head">
            <div>
                {live_if(move || Some(view! {
                    <p class="above"><a href=Route::Location(location?).href()>{name.get()}</a></p>
                }))}
                <PageTitle title="Afspraken" document=document />
            </div>
            {live_if(move || round.get().map(|_| view! {
                <button class="button button-forward-outline no-print" type="button" on:click=click(add)>"Nog een afspraak"</button>
            }))}
        </div>
        <section class="sheet stack" aria-labelledby=OPEN>
            <h2 id=OPEN>"Open"</h2>
            {live_if(move || none(true).then(|| view! { <p class="soft">"Er staat geen afspraak open."</p> }))}
            {live(rows(true))}
        </section>
        {live_if(move || (!none(false)).then(|| view! {
            <section class="sheet stack" aria-labelledby="voorbij">
                <h2 id="voorbij">"Gedaan of vervallen"</h2>
                {live(rows(false))}
            </section>
        }))}
    }
    .into_any()
}

/// The round of a location in which an action can still be made: the latest, as long as it is a draft.
fn latest_draft(shelf: &Shelf, location: LocationId) -> Option<RoundId> {
    shelf.last_round(location).filter(|round| !round.is_agreed()).map(|round| round.id)
}

type Group = (Option<LocationId>, Vec<ActionId>);

/// Location by location, those with the earliest day first, and those without a day last.
fn in_order(shelf: &Shelf, location: Option<LocationId>, open: bool) -> Vec<Group> {
    let all: Vec<LocationId> = match location {
        Some(location) => vec![location],
        None => shelf.locations().map(|location| location.id).collect(),
    };
    let of = |at: LocationId| {
        let mut actions: Vec<&Action> = match location {
            // Where one is being written, it stands in the list before it has words.
            Some(_) => shelf.every_action_of(at),
            None => shelf.actions_of(at),
        };
        actions.retain(|action| action.is_open() == open);
        actions.sort_by_key(|action| (action.by.get().is_none(), *action.by.get(), action.id));
        (Some(at), actions.into_iter().map(|action| action.id).collect::<Vec<_>>())
    };
    all.into_iter().map(of).filter(|(_, ids)| !ids.is_empty()).collect()
}
