//! Two locations that turn out to be the same.

use leptos::prelude::*;

use crate::domain::LocationId;
use crate::platform::page;
use crate::records::Shelf;
use crate::state::use_session;
use crate::ui::shared::{Info, Pick, click, live, maybe};
use crate::ui::words;

/// Offers to join this location with any other, and to take what was joined apart.
#[component]
pub fn SameLocation(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    live(move || {
        let (others, parts) = session.read(|shelf| {
            // The name that a part had of its own, before it was joined.
            let group = shelf.location_group(id).into_iter().filter(|part| *part != shelf.same_location(id));
            let parts: Vec<String> =
                group.map(|part| words::location_name(shelf.own_location(part))).collect();
            (others(shelf, id), parts.join(", "))
        });
        let names = others.iter().map(|(_, name)| name.clone()).collect();
        let ids: Vec<LocationId> = others.iter().map(|(id, _)| *id).collect();
        let join = Callback::new(move |index: usize| {
            if let Some(other) = ids.get(index) {
                session.join_locations(id, *other);
            }
        });
        view! {
            {maybe((!others.is_empty()).then(|| view! {
                <details class="sheet more">
                    <summary>"Staat deze locatie hier twee keer?"</summary>
                    <div class="stack">
                        <p class="help">
                            "Kies de andere locatie. De gesprekken en partners van beide staan dan bij elkaar, onder de naam van de oudste. Je kunt ze daarna weer uit elkaar halen."
                        </p>
                        <Pick
                            id="zelfde-locatie"
                            label="Dit is dezelfde locatie als"
                            ask="Kies een locatie"
                            choices=names
                            action="Voeg samen"
                            act=join
                        />
                    </div>
                </details>
            }))}
            {maybe((!parts.is_empty()).then(|| view! {
                <div class="notice">
                    <Info />
                    <p>{format!("Deze locatie is samengevoegd met: {parts}.")}</p>
                    <button class="button" type="button" on:click=click(move || {
                        session.part_location(id);
                        page::focus_soon("kop");
                    })>
                        "Haal uit elkaar"
                    </button>
                </div>
            }))}
        }
    })
}

/// Every other location, by name. An example is never the same as a real one.
fn others(shelf: &Shelf, id: LocationId) -> Vec<(LocationId, String)> {
    let example = shelf.location(id).is_some_and(|location| location.example);
    let others =
        shelf.locations().filter(|other| other.id != shelf.same_location(id) && other.example == example);
    others.map(|other| (other.id, words::location_with_town(other))).collect()
}
