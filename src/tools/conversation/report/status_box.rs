//! Agreeing on the report.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::RoundId;
use crate::kit::{click, live_if};
use crate::platform::page;
use crate::state::use_session;

/// Asks whether they agree, as long as it is a draft.
#[component]
pub fn StatusBox(
    /// The round.
    id: RoundId,
    /// Whether it is closed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let agree = move || {
        acts::agree(session, id);
        page::to_top();
        page::focus_soon("kop");
    };
    live_if(move || {
        (!locked.get())
            .then(|| {
                view! {
                    <section class="sheet stack no-print" aria-labelledby="vaststellen">
                        <h2 id="vaststellen">"Zijn jullie het eens over dit verslag?"</h2>
                        <p>
                            "Stel het dan vast. Daarna kan niemand de antwoorden per ongeluk veranderen. Heropenen kan altijd."
                        </p>
                        <p>
                            <button class="button" type="button" on:click=click(agree)>"Stel dit verslag vast"</button>
                        </p>
                    </section>
                }
            })
    })
}
