//! Ways in for who is not sure yet: an example, and what all of this is.

use leptos::prelude::*;

use crate::platform::{beside, place};
use crate::state::{Route, use_session};
use crate::ui::about::ExplanationDoors;
use crate::ui::shared::{click, live_if};

/// The file with the example location.
const EXAMPLE: &str = "voorbeeld.kindcentrum.json";

/// The example and the pages of explanation.
#[component]
pub fn LookAround() -> impl IntoView {
    let session = use_session();
    let open = move || {
        beside::read(EXAMPLE, move |file| {
            if let Some(id) = session.show_example(file.as_deref()) {
                place::go(&Route::Location(id).href());
            }
        });
    };
    let here = Memo::new(move |_| session.read(|shelf| shelf.locations().any(|location| location.example)));
    view! {
        <section aria-labelledby="rondkijken">
            <h2 id="rondkijken">"Eerst even kijken?"</h2>
            <ul class="plain doors">
                {live_if(move || (!here.get()).then(|| view! {
                    <li>
                        <button class="door" type="button" on:click=click(open)>
                            <b>"Bekijk een voorbeeld"</b>
                            <span>"Een verzonnen locatie met beeld en verslag"</span>
                        </button>
                    </li>
                }))}
                <ExplanationDoors />
            </ul>
        </section>
    }
}
