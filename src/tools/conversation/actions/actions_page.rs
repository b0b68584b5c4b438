//! All actions of a location, or of all locations on the device.

use leptos::prelude::*;

use crate::domain::{ActionId, LocationId, RoundId};
use crate::kit::{Missing, PageTitle, Views, click, derived, dutch, live, live_if, memo};
use crate::pages::files::{Lists, Made, Makers, hand_over};
use crate::platform::page;
use crate::records::{Action, RecordKey, Round, Shelf};
use crate::state::{Session, use_session};
use crate::tools::conversation::{Route, acts};

use super::action_row::{ActionRow, what_id};
use super::take_out::{HEADS, days, rows};

/// The id of the heading above those that are open.
const OPEN: &str = "open-afspraken";

/// Open ones first, those with the earliest day before the others; then what came to its end.
#[component]
pub fn ActionsPage(
    /// The location; nothing for all of them.
    location: Option<LocationId>,
    /// What makes lists.
    makers: Makers,
) -> impl IntoView {
    let session = use_session();
    let here = memo(move || {
        session.read(|shelf| location.is_none_or(|location| shelf.open_location(location).is_some()))
    });
    live(move || {
        if here.get() {
            list(session, location, makers)
        } else {
            view! { <Missing title="Deze locatie staat niet op dit apparaat" /> }.into_any()
        }
    })
}

fn list(session: Session, location: Option<LocationId>, makers: Makers) -> AnyView {
    let name = derived(move || {
        session.read(|shelf| location.map(|location| dutch::location_name(shelf.location(location))))
    });
    let document = derived(move || match name.get() {
        Some(name) => format!("Afspraken | {name}"),
        None => "Afspraken van alle locaties".to_owned(),
    });
    // Whoever says that one is done has more to say of it: it stays where it is until the page is opened again.
    let ended_before: StoredValue<Vec<ActionId>> = StoredValue::new(session.peek(|shelf| {
        let all = places(shelf, location).into_iter().flat_map(|at| shelf.actions_of(at));
        all.filter(|action| !action.is_open()).map(|action| action.id).collect()
    }));
    let rows = move |open: bool| {
        let grouped = memo(move || {
            session.read(|shelf| ended_before.with_value(|ended| in_order(shelf, location, ended, open)))
        });
        move || {
            let groups = grouped.get().into_iter().map(|(at, ids)| {
                let rows = ids.into_iter().map(|id| view! { <ActionRow id=id back="kop" /> }).views();
                let head = at.filter(|_| location.is_none());
                let head = head.map(|at| {
                    let name = session.read(|shelf| dutch::location_name(shelf.location(at)));
                    view! { <h3 class="of-place"><a href=Route::Location(at).href()>{name}</a></h3> }
                });
                view! { {head} <ul class="plain">{rows}</ul> }
            });
            groups.views()
        }
    };
    let none = move |open: bool| {
        session
            .read(|shelf| ended_before.with_value(|ended| in_order(shelf, location, ended, open).is_empty()))
    };
    let any = memo(move || {
        session.read(|shelf| places(shelf, location).into_iter().any(|at| !shelf.actions_of(at).is_empty()))
    });
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
        {live_if(move || any.get().then(|| view! {
            <div class="row no-print">
                <button class="button" type="button" on:click=click(move || take_out(session, location, makers, Made::Csv))>
                    "Als lijst voor Excel of Calc"
                </button>
                <button class="button" type="button" on:click=click(move || take_out(session, location, makers, Made::Calendar))>
                    "Zet de dagen in je agenda"
                </button>
            </div>
        }))}
    }
    .into_any()
}

/// Hands all of it to a spreadsheet, or the days that are still to come to a calendar.
fn take_out(session: Session, location: Option<LocationId>, makers: Makers, made: Made) {
    let (rows, days, called) = session.peek(|shelf| {
        let places = places(shelf, location);
        let called = location.and_then(|location| shelf.stands_in(&RecordKey::Location(location)));
        (rows(shelf, &places), days(shelf, &places), called)
    });
    let now = session.stamp().at;
    let came = move |lists: Option<Lists>| {
        let bytes = lists.map(|lists| match made {
            Made::Calendar => (lists.calendar)(&days, now),
            Made::Csv | Made::Docx | Made::Xlsx | Made::Lines => (lists.csv)(&HEADS, &rows),
        });
        hand_over(session, called.as_deref(), made, bytes.as_deref());
    };
    (makers.lists)(Box::new(came));
}

/// The round of a location in which an action can still be made: the latest, as long as it is a draft.
fn latest_draft(shelf: &Shelf, location: LocationId) -> Option<RoundId> {
    shelf.last_round(location).filter(|round| !round.is_agreed()).map(|round| round.id)
}

type Group = (Option<LocationId>, Vec<ActionId>);

/// The locations of the page.
fn places(shelf: &Shelf, location: Option<LocationId>) -> Vec<LocationId> {
    match location {
        Some(location) => vec![location],
        None => shelf.locations().map(|location| location.id).collect(),
    }
}

/// Location by location, those with the earliest day first, and those without a day last; those that had come to their end
/// when the page was opened, or the others.
fn in_order(shelf: &Shelf, location: Option<LocationId>, ended: &[ActionId], open: bool) -> Vec<Group> {
    let of = |at: LocationId| {
        let mut actions: Vec<&Action> = match location {
            // Where one is being written, it stands in the list before it has words.
            Some(_) => shelf.every_action_of(at),
            None => shelf.actions_of(at),
        };
        // One without words of a report that was agreed on says nothing, and nobody can write in it any more.
        let closed = |action: &Action| shelf.round(action.round).is_some_and(Round::is_agreed);
        actions.retain(|action| !(action.is_blank() && closed(action)));
        actions.retain(|action| ended.contains(&action.id) != open);
        actions.sort_by_key(|action| (action.by.get().is_none(), *action.by.get(), action.id));
        (Some(at), actions.into_iter().map(|action| action.id).collect::<Vec<_>>())
    };
    places(shelf, location).into_iter().map(of).filter(|(_, ids)| !ids.is_empty()).collect()
}
