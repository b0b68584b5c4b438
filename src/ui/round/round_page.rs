//! The whole picture of a round, as a table.

use leptos::prelude::*;

use crate::domain::RoundId;
use crate::exchange::{Include, Selection};
use crate::platform::{page, place};
use crate::state::{Route, use_session};
use crate::ui::data::save_file;
use crate::ui::shared::{ArrowForward, PageTitle};
use crate::ui::words;

use super::missing_round::MissingRound;
use super::round_facts::RoundFacts;
use super::round_table::RoundTable;
use crate::ui::shared::{click, live};

/// The overview of one round.
#[component]
pub fn RoundPage(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let of = StoredValue::new(id);
    let round = Memo::new(move |_| {
        session.read(|shelf| of.with_value(|id| shelf.round(id).filter(|round| !round.removed.get()).cloned()))
    });
    let present = Memo::new(move |_| round.with(Option::is_some));
    let name = Memo::new(move |_| {
        session.read(|shelf| round.with(|round| round.as_ref().map(|round| words::location_name(shelf.location(&round.location)))))
            .unwrap_or_default()
    });
    let instrument = Memo::new(move |_| {
        session.read(|shelf| round.with(|round| shelf.instrument(&round.as_ref()?.instrument).cloned()))
    });
    let first = move || {
        let theme = instrument.get()?.themes.first()?.id.clone();
        Some(Route::Theme(of.get_value(), theme).href())
    };
    let location = move || round.get().map(|round| Route::Location(round.location).href());
    let remove = move |_| {
        let back = location();
        of.with_value(|id| session.remove_round(id));
        place::go(&back.unwrap_or_else(|| Route::Home.href()));
    };
    let save = move |_| save_file(session, &Selection::Round(of.get_value()), Include::ALL);
    move || {
        if !present.get() {
            return view! { <MissingRound /> }.into_any();
        }
        view! {
            <div class="page-head">
                <div>
                    <p class="above">
                        <a href=location>{name}</a>
                    </p>
                    <PageTitle
                        title="Overzicht van dit gesprek"
                        document=Signal::derive(move || format!("Overzicht | {}", name.get()))
                    />
                </div>
                <div class="row no-print">
                    {live(move || first().map(|href| view! {
                        <a class="button button-forward" href=href>"Naar thema 1"<ArrowForward /></a>
                    }))}
                </div>
            </div>
            <p class="help">
                "Zo snel of zo integraal mogelijk is niet het doel. Wat nog niet besproken is, telt nergens in mee."
            </p>
            <RoundTable round=round instrument=instrument />
            <div class="row no-print">
                <button class="button" type="button" on:click=save>"Bewaar dit gesprek als bestand"</button>
                <button class="button" type="button" on:click=click(move || page::print())>"Druk af"</button>
            </div>
            <RoundFacts id=of.get_value() round=round />
            <p class="no-print">
                <button class="button button-quiet" type="button" on:click=remove>"Verwijder dit gesprek"</button>
            </p>
        }
        .into_any()
    }
}
