//! A location with its names and rounds.

use leptos::prelude::*;

use crate::domain::{LocationId, Note};
use crate::platform::place;
use crate::state::{Route, TextField as Field, use_session};
use crate::ui::shared::{PageTitle, TextField};
use crate::ui::words;

use super::round_list::RoundList;

/// The page of one location.
#[component]
pub fn LocationPage(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    let of = StoredValue::new(id);
    let location = Memo::new(move |_| session.read(|shelf| of.with_value(|id| shelf.location(id).cloned())));
    let title = Signal::derive(move || location.with(|location| words::location_name(location.as_ref())));
    let text = move |get: fn(&crate::domain::Location) -> &Note| {
        Signal::derive(move || location.with(|l| l.as_ref().map(|l| get(l).clone()).unwrap_or_default()))
    };
    let name_field = Field::LocationName(of.get_value());
    let municipality_field = Field::Municipality(of.get_value());
    let typed = move |field: Field| Callback::new(move |words: String| session.type_text(&field, &words));
    let chosen = move |field: Field| Callback::new(move |words: String| session.settle_text(&field, &words));
    let left = Callback::new(move |()| session.end_typing());
    let begin = move |_| {
        if let Some(round) = of.with_value(|id| session.new_round(id)) {
            place::go(&Route::Round(round).href());
        }
    };
    let remove = move |_| {
        of.with_value(|id| session.remove_location(id));
        place::go(&Route::Home.href());
    };
    view! {
        <PageTitle title=title />
        <div class="two">
            <section aria-labelledby="gesprekken">
                <h2 id="gesprekken">"Gesprekken"</h2>
                <RoundList location=of.get_value() />
                <p>
                    <button class="button" type="button" on:click=begin>"Begin een nieuw gesprek"</button>
                </p>
            </section>
            <section class="sheet stack" aria-labelledby="namen">
                <h2 id="namen">"Naam en gemeente"</h2>
                <TextField
                    id="naam"
                    label="Naam van de locatie"
                    note=text(|location| &location.name)
                    typed=typed(name_field.clone())
                    left=left
                    chosen=chosen(name_field)
                />
                <TextField
                    id="gemeente"
                    label="Gemeente"
                    help="Mag leeg blijven."
                    note=text(|location| &location.municipality)
                    typed=typed(municipality_field.clone())
                    left=left
                    chosen=chosen(municipality_field)
                />
                <p>
                    <button class="button button-quiet" type="button" on:click=remove>
                        "Verwijder deze locatie"
                    </button>
                </p>
            </section>
        </div>
    }
}
