//! From a frame in another website on to a window of one's own, with everything that was filled in.

use leptos::prelude::*;

use crate::exchange::{Include, Own, Selection};
use crate::kit::{click, live_if};
use crate::platform::{frame, own_window, place};
use crate::state::{Page, Session, files, use_session};

/// A button, for as long as the app stands in a page of somebody else.
#[component]
pub fn OwnWindow() -> impl IntoView {
    let session = use_session();
    let failed = RwSignal::new(false);
    let possible = RwSignal::new(false);
    Effect::new(move |_| {
        possible.set(frame::has_origin());
        own_window::on_failed(move || {
            let _ = failed.try_set(true);
        });
    });
    let open = move || {
        failed.set(false);
        let all = Selection::Everything { examples: false, own: Own::ALL };
        let file = files::text(session, &all, Include::ALL).unwrap_or_default();
        own_window::open_with(&place::address_of(&Page::Files.href()), &file);
    };
    live_if(move || {
        (session.around.framed.get() && possible.get()).then(|| {
            view! {
                <section class="sheet stack" aria-labelledby="eigen-venster">
                    <h2 id="eigen-venster">"Verder in een eigen venster"</h2>
                    <p>
                        "De app staat hier in een andere website. Je browser bewaart je antwoorden apart voor die website. In een eigen venster ga je verder in de app zelf. Wat hier is ingevuld, gaat mee: je ziet daar eerst wat erbij komt."
                    </p>
                    <p>
                        <button class="button" type="button" on:click=click(open)>"Open een eigen venster"</button>
                    </p>
                    <p role="status">
                        {live_if(move || failed.get().then_some("Dat lukte niet: het venster ging niet open, of kreeg niets door. Sla een bestand op, en open dat in de app."))}
                    </p>
                </section>
            }
        })
    })
}

/// Takes what the frame handed out that opened this window: it is held against what is here, like a file.
pub fn take_handed_file(session: Session) {
    Effect::new(move |_| {
        own_window::on_file(move |file| {
            // What is handed on comes from this app; should it be broken all the same, nothing changes.
            let _ = files::propose(session, file.as_bytes());
        });
    });
}
