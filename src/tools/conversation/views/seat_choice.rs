//! As what somebody gives a view.

use leptos::prelude::*;

use crate::domain::Seat;
use crate::kit::{Check, Views, derived, dutch};

/// A choice of one seat.
#[component]
pub fn SeatChoice(
    /// The seat that is chosen.
    chosen: Signal<Option<Seat>>,
    /// A seat was chosen.
    choose: Callback<Seat>,
) -> impl IntoView {
    let choices = Seat::ALL.into_iter().map(|seat| {
        let on = derived(move || chosen.get() == Some(seat));
        let set = Callback::new(move |_| choose.run(seat));
        view! {
            <Check on=on set=set group="als-wie">
                <span>{dutch::capital(dutch::seat(&seat))}</span>
            </Check>
        }
    });
    view! {
        <fieldset class="chips">
            <legend>
                <h2>"Als wie doe je mee?"</h2>
            </legend>
            <p class="help">"Je naam is niet nodig."</p>
            <div class="chip-row">{choices.views()}</div>
        </fieldset>
    }
}
