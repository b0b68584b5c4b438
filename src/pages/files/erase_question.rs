//! The question before erasing.

use leptos::prelude::*;

use crate::kit::{Warning, click, live_if};
use crate::platform::page;
use crate::records::Shelf;
use crate::state::use_session;

/// Asks whether they are sure, for as long as it is asked.
#[component]
pub fn EraseQuestion(
    /// Whether it is asked.
    asking: RwSignal<bool>,
    /// Whether it is about one thing, not about everything.
    one: Signal<bool>,
    /// They are sure.
    erase: Callback<()>,
) -> impl IntoView {
    let session = use_session();
    let no = move || {
        asking.set(false);
        page::focus_soon("wis");
    };
    let going = move || {
        if one.get() {
            "Alles wat hierbij hoort, gaat weg, ook de notities."
        } else {
            match session.read(Shelf::personal) {
                0 => "Alle locaties, gesprekken, beoordelingen en notities gaan weg.",
                _ => {
                    "Alle locaties, gesprekken, beoordelingen en notities gaan weg. De spiegels ook: die staan in geen bestand, tenzij je dat hierboven bij Bestand opslaan aanvinkte."
                }
            }
        }
    };
    view! {
        <div id="zeker" role="status">
            {live_if(move || {
                asking
                    .get()
                    .then(|| {
                        view! {
                            <div class="notice notice-warning">
                                <Warning />
                                <p>
                                    <b>"Weet je het zeker? "</b>
                                    {going()}
                                </p>
                                <button class="button" type="button" on:click=click(move || erase.run(()))>
                                    "Ja, wis dit"
                                </button>
                                <button class="button button-quiet" type="button" on:click=click(no)>
                                    "Nee, laat staan"
                                </button>
                            </div>
                        }
                    })
            })}
        </div>
    }
}
