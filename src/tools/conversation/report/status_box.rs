//! Agreeing on the report.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::RoundId;
use crate::kit::{click, live_if, maybe};
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
    let open = move || {
        session.read(|shelf| {
            let two = shelf
                .answers_of(id)
                .iter()
                .any(|answer| answer.note.needs_choice() || answer.reason.needs_choice());
            two || !shelf.undecided(id).is_empty()
        })
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
                        {maybe(open().then(|| view! {
                            <p><b>"Er staat nog iets open: ergens staan twee teksten, of kozen twee gesprekken iets anders. Kies dat liever eerst."</b></p>
                        }))}
                        <p>
                            <button class="button" type="button" on:click=click(agree)>"Stel dit verslag vast"</button>
                        </p>
                    </section>
                }
            })
    })
}
