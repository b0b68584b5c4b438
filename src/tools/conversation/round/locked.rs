//! A round that the partners agreed on is closed, with a way to open it again.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::RoundId;
use crate::kit::{Ask, Info, live_if};
use crate::platform::page;
use crate::state::use_session;

/// Says so, on every page where something could be changed.
#[component]
pub fn Locked(
    /// The round.
    id: RoundId,
    /// Whether it is closed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let reopen = Callback::new(move |()| {
        acts::reopen(session, id);
        page::focus_soon("kop");
    });
    view! {
        <div role="status" class="no-print">
            {live_if(move || {
                locked
                    .get()
                    .then(|| {
                        view! {
                            <div class="notice notice-tall">
                                <Info />
                                <div class="stack">
                                    <p>
                                        <b>"Dit verslag is vastgesteld. "</b>
                                        "Daarom kan niemand de antwoorden per ongeluk veranderen."
                                    </p>
                                    <Ask
                                        id="heropen"
                                        label="Heropen het verslag"
                                        what="Daarna kan iedereen hier het weer veranderen. In het verslag blijft staan op welke dag het was vastgesteld."
                                        yes="Ja, heropen het"
                                        act=reopen
                                    />
                                </div>
                            </div>
                        }
                    })
            })}
        </div>
    }
}
