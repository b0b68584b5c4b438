//! What could not be read: why, and a way to take it along.

use leptos::prelude::*;

use crate::kit::dutch;
use crate::kit::{Views, Warning, live_if};
use crate::platform::disk;
use crate::state::use_session;

/// Nothing when all is well.
#[component]
pub fn AsideList() -> impl IntoView {
    let session = use_session();
    let download = move |_| {
        let text = session.saver.aside.with_untracked(|aside| {
            let parts = aside.iter().map(|one| format!("{}\n{}\n", one.key, one.text));
            parts.collect::<Vec<_>>().join("\n")
        });
        let _ = disk::download("kindcentrumwijzer-apart-gezet.txt", "text/plain", &text);
    };
    view! {
        {live_if(move || {
            let aside = session.saver.aside.get();
            (!aside.is_empty())
                .then(|| {
                    view! {
                        <section class="notice notice-warning" aria-labelledby="apart">
                            <Warning />
                            <div class="stack">
                                <h2 id="apart">"Apart gezet"</h2>
                                <p>
                                    "Dit stond op dit apparaat en konden we niet lezen. We hebben er niets aan veranderd."
                                </p>
                                <ul class="points">
                                    {aside
                                        .into_iter()
                                        .map(|one| {
                                            view! {
                                                <li>
                                                    <span class="typed">{one.key}</span>
                                                    ": "
                                                    {dutch::record_error(&one.error)}
                                                </li>
                                            }
                                        })
                                        .views()}
                                </ul>
                                <p>
                                    <button class="button" type="button" on:click=download>
                                        "Sla op wat apart is gezet"
                                    </button>
                                </p>
                            </div>
                        </section>
                    }
                })
        })}
    }
}
