//! Other locations that share a number with this one.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::LocationId;
use crate::kit::dutch;
use crate::kit::{Info, Views, click, live};
use crate::platform::page;
use crate::state::use_session;
use crate::tools::conversation::Route;

/// Says which, right where the number was filled in, and offers to join them.
#[component]
pub fn LookAlikes(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    let offers = move || {
        let alike = session.read(|shelf| {
            let named = |other: LocationId| {
                let oldest = dutch::location_name(shelf.location(id.min(other)));
                (other, dutch::location_name(shelf.location(other)), oldest)
            };
            shelf.look_alikes(id).into_iter().map(named).collect::<Vec<_>>()
        });
        let offers = alike.into_iter().map(|(other, name, oldest)| {
            view! {
                <div class="notice">
                    <Info />
                    <p>
                        "Hetzelfde nummer staat ook bij "
                        <a href=Route::Location(other).href()>{name}</a>
                        {format!(". Is dat dezelfde locatie? Samen heten ze dan {oldest}.")}
                    </p>
                    <button
                        class="button"
                        type="button"
                        on:click=click(move || {
                            acts::join_locations(session, id, other);
                            page::focus_soon("kop");
                        })
                    >
                        "Voeg samen"
                    </button>
                </div>
            }
        });
        offers.views()
    };
    view! { <div role="status">{live(offers)}</div> }
}
