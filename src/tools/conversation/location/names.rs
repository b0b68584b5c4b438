//! What a location is called.

use crate::tools::conversation::typed;
use leptos::prelude::*;

use crate::domain::{LocationId, Note};
use crate::kit::{TextField, derived};
use crate::records::Location;
use crate::state::use_session;

/// Name, municipality, the part of it, and the code that the municipality gave it.
#[component]
pub fn Names(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    let with = move |get: fn(&Location) -> Note| {
        derived(move || session.read(|shelf| shelf.location(id).map(get).unwrap_or_default()))
    };
    let nameless = derived(move || {
        let nameless = |location: &Location| location.name.text().trim().is_empty();
        if session.read(|shelf| shelf.location(id).is_some_and(nameless)) {
            "Vul een naam in. Tot dan heet deze locatie ‘Locatie zonder naam’.".to_owned()
        } else {
            String::new()
        }
    });
    view! {
        <section class="sheet stack" aria-labelledby="namen">
            <h2 id="namen">"Naam en gemeente"</h2>
            <TextField
                id="naam"
                label="Naam van de locatie"
                note=with(|location| location.name.clone())
                field=typed::location_name(id)
                doubt=nameless
            />
            <TextField
                id="gemeente"
                label="Gemeente"
                help="Mag leeg blijven."
                note=with(|location| location.municipality.clone())
                field=typed::municipality(id)
            />
            <TextField
                id="wijk"
                label="Wijk of kern"
                help="Mag leeg blijven."
                note=with(|location| location.area.clone())
                field=typed::area(id)
            />
            <TextField
                id="gemeentecode"
                label="Nummer bij de gemeente"
                help="Alleen als de gemeente deze locatie een eigen nummer of code gaf."
                note=with(|location| location.municipal_id.clone())
                field=typed::municipal_id(id)
            />
        </section>
    }
}
