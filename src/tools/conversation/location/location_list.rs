//! The locations on this device, by name.

use leptos::prelude::*;

use crate::domain::{LocationId, Sorted};
use crate::kit::dutch;
use crate::kit::{Door, Views, live};
use crate::state::use_session;
use crate::tools::conversation::Route;

/// A link to every location, in the order of their names.
#[component]
pub fn LocationList(
    /// The heading above it.
    title: &'static str,
) -> impl IntoView {
    let session = use_session();
    let ids = Memo::new(move |_| {
        session.read(|shelf| {
            let named =
                shelf.locations().map(|location| ((dutch::location_name(Some(location)), location.id), ()));
            named.collect::<Sorted<_>>().into_iter().map(|((_, id), ())| id).collect::<Vec<LocationId>>()
        })
    });
    // In one go: asked at each location it would look at all of them for every one.
    let alike = Memo::new(move |_| {
        session.read(|shelf| shelf.all_look_alikes().keys().copied().collect::<Vec<LocationId>>())
    });
    let door = move |id: LocationId| {
        let (name, more) = session.read(|shelf| {
            let location = shelf.location(id);
            let rounds = match shelf.rounds_of(id).count() {
                1 => "Eén gesprek".to_owned(),
                many => format!("{} gesprekken", dutch::capital(&dutch::number(many))),
            };
            let rounds =
                if location.is_some_and(|of| of.example) { format!("Verzonnen. {rounds}") } else { rounds };
            let rounds = if alike.with(|alike| alike.binary_search(&id).is_ok()) {
                format!("{rounds}. Staat hier misschien twee keer")
            } else {
                rounds
            };
            let more = match location.map(|of| of.municipality.text()) {
                None | Some("") => rounds,
                Some(municipality) => format!("{municipality}. {rounds}"),
            };
            (dutch::location_name(location), more)
        });
        view! { <Door href=Route::Location(id).href() name=name more=more /> }
    };
    view! {
        <section aria-labelledby="locaties">
            <h2 id="locaties">{title}</h2>
            <ul class="plain doors locations">
                // Each row follows its own location. Leptos' keyed list would keep the rows when one comes or goes, for
                // 5.5 kB in the core.
                {live(move || ids.get().into_iter().map(|id| live(move || door(id))).views())}
            </ul>
        </section>
    }
}
