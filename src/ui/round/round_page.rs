//! The whole picture of a round, as a table.

use leptos::prelude::*;

use crate::domain::RoundId;
use crate::exchange::{Include, Selection};
use crate::platform::{page, place};
use crate::records::Shelf;
use crate::state::{Route, Session, use_session};
use crate::ui::data::save_file;
use crate::ui::words;

use super::missing::Missing;
use super::round_facts::RoundFacts;
use super::round_table::RoundTable;
use crate::ui::shared::{ArrowForward, PageTitle, click, live, live_if};

/// The overview of one round.
#[component]
pub fn RoundPage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let present = Memo::new(move |_| session.read(|shelf| shelf.open_round(id).is_some()));
    live(move || {
        if present.get() {
            overview(session, id).into_any()
        } else {
            view! { <Missing title="Dit gesprek staat niet op dit apparaat" /> }.into_any()
        }
    })
}

fn overview(session: Session, id: RoundId) -> impl IntoView {
    let name = Signal::derive(move || {
        let of = |shelf: &Shelf| {
            words::location_name(shelf.round(id).and_then(|round| shelf.location(round.location)))
        };
        session.read(of)
    });
    // The location of a round never changes.
    let location = session.peek(|shelf| shelf.round(id).map(|round| Route::Location(round.location)));
    let next = move || {
        session.read(|shelf| shelf.next_theme(id)).map(|(number, theme)| {
            view! {
                <a class="button button-forward no-print" href=Route::Theme(id, theme.id).href()>
                    {format!("Verder met thema {number}")}
                    <ArrowForward />
                </a>
            }
        })
    };
    let location = location.unwrap_or(Route::Home).href();
    let back = location.clone();
    let remove = move || {
        session.remove_round(id);
        place::go(&back);
    };
    let save = move || save_file(session, Selection::Round(id), Include::ALL);
    view! {
        <div class="page-head">
            <div>
                <p class="above">
                    <a href=location>{live(move || name.get())}</a>
                </p>
                <PageTitle
                    title="Overzicht van dit gesprek"
                    document=Signal::derive(move || format!("Overzicht | {}", name.get()))
                />
            </div>
            {live_if(next)}
        </div>
        <p class="help">
            "Het gaat er niet om zo snel mogelijk zo integraal mogelijk te zijn. Een thema dat nog niet besproken is, blijft gewoon open."
        </p>
        <RoundTable id=id />
        <div class="row no-print">
            <button class="button" type="button" on:click=click(save)>"Bewaar dit gesprek als bestand"</button>
            <button class="button" type="button" on:click=click(page::print)>"Druk af"</button>
        </div>
        <RoundFacts id=id />
        <p class="no-print">
            <button class="button button-quiet" type="button" on:click=click(remove)>"Verwijder dit gesprek"</button>
        </p>
    }
}
