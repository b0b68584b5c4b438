//! Asking for the rest of the app, from the first module of an entry.

use leptos::prelude::*;

use crate::platform::{onward, place};
use crate::ui::shared::{PageTitle, click, live};

/// Asks for the rest of the app, which takes over on this page. When it cannot be had, it says so.
#[component]
pub fn Rest() -> impl IntoView {
    let out_of_reach = RwSignal::new(false);
    let go = move || {
        out_of_reach.set(false);
        onward::go();
    };
    Effect::new(move |_| {
        // The listener stays when the user has gone back; then there is nobody to tell.
        onward::on_out_of_reach(move || {
            let _ = out_of_reach.try_set(true);
        });
        go();
    });
    live(move || {
        if out_of_reach.get() {
            view! {
                <div class="stack">
                    <PageTitle title="Dit deel van de app is er nog niet" />
                    <p class="lead">
                        "Dit deel was nog niet geladen, en dat lukt nu niet. Misschien is er geen internet. Wat jullie invulden, is er nog."
                    </p>
                    <div class="row">
                        <button class="button" type="button" on:click=click(go)>"Probeer het opnieuw"</button>
                        <button class="button" type="button" on:click=click(place::back)>"Terug"</button>
                        <a class="button" href="#/">"Naar het begin"</a>
                    </div>
                </div>
            }
            .into_any()
        } else {
            view! { <p class="lead" role="status">"De app gaat verder. Wat jullie invulden, gaat mee."</p> }
                .into_any()
        }
    })
}
