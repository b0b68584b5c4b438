//! The locations on this device, by name.

use leptos::prelude::*;

use crate::domain::{LocationId, Sorted};
use crate::kit::dutch;
use crate::kit::{Door, Views, live, memo};
use crate::records::title::numbered;
use crate::state::use_session;
use crate::tools::conversation::Route;

/// A link to every location, in the order of their names.
#[component]
pub fn LocationList(
    /// The heading above it.
    title: &'static str,
) -> impl IntoView {
    let session = use_session();
    // Each with its number among those of one name, so that no two look the same.
    let ids = memo(move || {
        session.read(|shelf| {
            let named = shelf.locations().map(|location| {
                let town = location.municipality.text().trim().to_owned();
                ((dutch::location_name(Some(location)), town, location.id), ())
            });
            let mut last = None;
            let mut number = 0;
            let numbered = named.collect::<Sorted<_>>().into_iter().map(|((name, town, id), ())| {
                let this = Some((name, town));
                number = if last == this { number + 1 } else { 1 };
                last = this;
                (id, number)
            });
            numbered.collect::<Vec<(LocationId, usize)>>()
        })
    });
    // In one go: asked at each location it would look at all of them for every one.
    let alike = memo(move || {
        session.read(|shelf| shelf.all_look_alikes().keys().copied().collect::<Vec<LocationId>>())
    });
    let door = move |id: LocationId, number: usize| {
        let (name, more) = session.read(|shelf| {
            let location = shelf.location(id);
            let latest = shelf.rounds_of(id).max_by_key(|round| (*round.date.get(), round.id));
            let latest = latest.map(|round| {
                let at = if round.is_agreed() {
                    "vastgesteld".to_owned()
                } else {
                    dutch::discussed(shelf.discussed(round.id))
                };
                format!("{}: {at}", dutch::capital(&dutch::round_name(round)))
            });
            let rounds = match (shelf.rounds_of(id).count(), latest) {
                (_, None) => "Nog geen gesprek".to_owned(),
                (1, Some(latest)) => latest,
                (many, Some(latest)) => {
                    format!("{} gesprekken. {latest}", dutch::capital(&dutch::number(many)))
                }
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
            (numbered(dutch::location_name(location), number), more)
        });
        view! { <Door href=Route::Location(id).href() name=name more=more /> }
    };
    view! {
        <section aria-labelledby="locaties">
            <h2 id="locaties">{title}</h2>
            <ul class="plain doors locations">
                // Each row follows its own location. Leptos' keyed list would keep the rows when one comes or goes, for
                // 5.5 kB in the core.
                {live(move || ids.get().into_iter().map(|(id, number)| live(move || door(id, number))).views())}
            </ul>
        </section>
    }
}
