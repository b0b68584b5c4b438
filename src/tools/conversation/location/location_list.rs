//! The locations on this device, by name.

use leptos::prelude::*;

use crate::domain::Sorted;
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
    let locations = move || {
        session.read(|shelf| {
            let named = shelf.locations().map(|location| {
                let rounds = match shelf.rounds_of(location.id).count() {
                    1 => "Eén gesprek".to_owned(),
                    many => format!("{} gesprekken", dutch::capital(&dutch::number(many))),
                };
                let rounds = if location.example { format!("Verzonnen. {rounds}") } else { rounds };
                let rounds = match shelf.look_alikes(location.id).len() {
                    0 => rounds,
                    _ => format!("{rounds}. Staat hier misschien twee keer"),
                };
                let more = match location.municipality.text() {
                    "" => rounds,
                    municipality => format!("{municipality}. {rounds}"),
                };
                ((dutch::location_name(Some(location)), location.id), more)
            });
            named.collect::<Sorted<_, _>>()
        })
    };
    view! {
        <section aria-labelledby="locaties">
            <h2 id="locaties">{title}</h2>
            <ul class="plain doors locations">
                {live(move || {
                    locations()
                        .into_iter()
                        .map(|((name, id), more)| {
                            view! { <Door href=Route::Location(id).href() name=name more=more /> }
                        })
                        .views()
                })}
            </ul>
        </section>
    }
}
