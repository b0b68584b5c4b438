//! As what people sit at the table.

use leptos::prelude::*;

use crate::domain::{RoundId, Seat};
use crate::kit::{Check, Views, derived, dutch};
use crate::state::use_session;
use crate::tools::conversation::acts;

/// A tick for each seat. Functions and organisations, never names.
#[component]
pub fn Seats(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let ticks = Seat::ALL.into_iter().map(|seat| {
        let on = derived(move || {
            session.read(|shelf| shelf.round(id).is_some_and(|round| round.seated().contains(&seat)))
        });
        let set = Callback::new(move |sits| acts::seat(session, id, seat, sits));
        view! {
            <Check on=on set=set>
                <span>{dutch::capital(dutch::seat(&seat))}</span>
            </Check>
        }
    });
    view! {
        <fieldset class="chips">
            <legend>
                <h2>"Wie zitten er aan tafel?"</h2>
            </legend>
            <p class="help">"Namen zijn niet nodig."</p>
            <div class="chip-row">{ticks.views()}</div>
        </fieldset>
    }
}
