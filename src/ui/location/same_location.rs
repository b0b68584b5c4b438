//! Two locations that turn out to be the same.

use leptos::prelude::*;

use crate::domain::LocationId;
use crate::records::Shelf;
use crate::state::{Route, use_session};
use crate::ui::shared::{Info, Pick, Views, click, live, maybe};
use crate::ui::words;

/// Says which other location shares a number with this one, offers to join any two, and to take what
/// was joined apart.
#[component]
pub fn SameLocation(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    live(move || {
        let (alike, others, parts) = session.read(|shelf| {
            let named = |id: LocationId| (id, words::location_name(shelf.location(id)));
            let alike: Vec<(LocationId, String)> = shelf.look_alikes(id).into_iter().map(named).collect();
            (alike, others(shelf, id), shelf.location_group(id).len())
        });
        let offers = alike.into_iter().map(|(other, name)| {
            view! {
                <div class="notice">
                    <Info />
                    <p>
                        "Hetzelfde nummer staat ook bij "
                        <a href=Route::Location(other).href()>{name}</a>
                        ". Is dat dezelfde locatie?"
                    </p>
                    <button class="button" type="button" on:click=click(move || session.join_locations(id, other))>
                        "Voeg samen"
                    </button>
                </div>
            }
        });
        let names = others.iter().map(|(_, name)| name.clone()).collect();
        let ids: Vec<LocationId> = others.iter().map(|(id, _)| *id).collect();
        let join = Callback::new(move |index: usize| {
            if let Some(other) = ids.get(index) {
                session.join_locations(id, *other);
            }
        });
        view! {
            {offers.views()}
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
            {maybe((parts > 1).then(|| view! {
                <div class="notice">
                    <Info />
                    <p>"Deze locatie is samengevoegd met een andere."</p>
                    <button class="button" type="button" on:click=click(move || session.part_location(id))>
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
    others.map(|other| (other.id, words::location_name(Some(other)))).collect()
}
