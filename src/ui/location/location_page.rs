//! A location with its names and rounds.

use leptos::prelude::*;

use crate::content;
use crate::domain::{Location, LocationId, Note};
use crate::platform::place;
use crate::state::{Route, Session, TextField as Field, use_session};
use crate::ui::round::Missing;
use crate::ui::words;

use super::round_list::RoundList;
use crate::ui::shared::{PageTitle, TextField, click, live};

/// The page of one location.
#[component]
pub fn LocationPage(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    let present = Memo::new(move |_| session.read(|shelf| shelf.open_location(id).is_some()));
    live(move || {
        if present.get() {
            page(session, id).into_any()
        } else {
            view! { <Missing title="Deze locatie staat niet op dit apparaat" /> }.into_any()
        }
    })
}

fn page(session: Session, id: LocationId) -> impl IntoView {
    let with = move |get: fn(&Location) -> Note| {
        Signal::derive(move || session.read(|shelf| shelf.location(id).map(get).unwrap_or_default()))
    };
    let title = Signal::derive(move || session.read(|shelf| words::location_name(shelf.location(id))));
    // A second tap before the page has changed begins nothing more.
    let tapped = StoredValue::new(false);
    let begin = move || {
        let first = content::current_edition().themes.first();
        if let (false, Some(theme)) = (tapped.get_value(), first) {
            tapped.set_value(true);
            if let Some(round) = session.new_round(id) {
                place::go(&Route::Theme(round, theme.id).href());
            }
        }
    };
    let remove = move || {
        session.remove_location(id);
        place::go(&Route::Home.href());
    };
    view! {
        <PageTitle title=title />
        <div class="two">
            <section aria-labelledby="gesprekken">
                <h2 id="gesprekken">"Gesprekken"</h2>
                <RoundList location=id />
                <p>
                    <button class="button" type="button" on:click=click(begin)>"Begin een nieuw gesprek"</button>
                </p>
            </section>
            <section class="sheet stack" aria-labelledby="namen">
                <h2 id="namen">"Naam en gemeente"</h2>
                <TextField
                    id="naam"
                    label="Naam van de locatie"
                    note=with(|location| location.name.clone())
                    field=Field::LocationName(id)
                />
                <TextField
                    id="gemeente"
                    label="Gemeente"
                    help="Mag leeg blijven."
                    note=with(|location| location.municipality.clone())
                    field=Field::Municipality(id)
                />
                <p>
                    <button class="button button-quiet" type="button" on:click=click(remove)>
                        "Verwijder deze locatie"
                    </button>
                </p>
            </section>
        </div>
    }
}
