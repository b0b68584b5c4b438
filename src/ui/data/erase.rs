//! Erasing everything, in two steps.

use leptos::prelude::*;

use crate::platform::page;
use crate::state::use_session;
use crate::ui::shared::{Warning, click, live, live_if};

/// A button that asks first.
#[component]
pub fn Erase() -> impl IntoView {
    let session = use_session();
    let asking = RwSignal::new(false);
    let erase = move |_| {
        asking.set(false);
        session.erase_everything();
        page::focus_soon("kop");
    };
    let no = move || {
        asking.set(false);
        page::focus_soon("wis");
    };
    let ask = move || {
        view! {
            <button
                class="button"
                type="button"
                id="wis"
                aria-expanded=asking.get().to_string()
                aria-controls="zeker"
                on:click=click(move || asking.update(|asking| *asking = !*asking))
            >
                "Wis alles op dit apparaat"
            </button>
        }
    };
    view! {
        <section class="stack" aria-labelledby="wissen">
            <h2 id="wissen">"Alles wissen"</h2>
            <p>
                "Dit haalt alles van deze app uit deze browser. Terughalen kan alleen met een bestand dat je eerder opsloeg."
            </p>
            <p>
                {live(ask)}
            </p>
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
                                        "Alle locaties, gesprekken en notities gaan weg."
                                    </p>
                                    <button class="button" type="button" on:click=erase>"Ja, wis alles"</button>
                                    <button class="button button-quiet" type="button" on:click=click(no)>
                                        "Nee, laat staan"
                                    </button>
                                </div>
                            }
                        })
                })}
            </div>
        </section>
    }
}
