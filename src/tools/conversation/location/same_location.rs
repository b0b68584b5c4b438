//! Two locations that turn out to be the same.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::LocationId;
use crate::kit::dutch;
use crate::kit::live;
use crate::records::Shelf;
use crate::state::use_session;

use crate::tools::conversation::location::Twice;

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
                group.map(|part| dutch::location_name(shelf.own_location(part))).collect();
            (others(shelf, id), parts)
        });
        let (ids, names): (Vec<LocationId>, Vec<String>) = others.into_iter().unzip();
        let join = move |index: usize| {
            if let Some(other) = ids.get(index) {
                acts::join_locations(session, id, *other);
            }
        };
        let joined = format!("Deze locatie is samengevoegd met: {}.", parts.join(", "));
        view! {
            <Twice
                id="zelfde-locatie"
                question="Staat deze locatie hier twee keer?"
                help="Kies de andere locatie. De gesprekken en partners van beide staan dan bij elkaar, onder de naam van de oudste. Je kunt ze daarna weer uit elkaar halen."
                label="Dit is dezelfde locatie als"
                others=names
                join=Callback::new(join)
                joined=(!parts.is_empty()).then_some(joined)
                part=Callback::new(move |()| acts::part_location(session, id))
            />
        }
    })
}

/// Every other location, by name. An example is never the same as a real one.
fn others(shelf: &Shelf, id: LocationId) -> Vec<(LocationId, String)> {
    let example = shelf.location(id).is_some_and(|location| location.example);
    let others =
        shelf.locations().filter(|other| other.id != shelf.same_location(id) && other.example == example);
    others.map(|other| (other.id, dutch::location_with_town(other))).collect()
}
