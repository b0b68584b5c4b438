//! The foot of every page but the theme page.

use leptos::prelude::*;

use crate::platform::worker::WorkerState;
use crate::state::{Route, use_session};
use crate::ui::shared::{SaveStatus, live, live_if};
use crate::ui::words;

/// Whether things are kept, when a file was last saved, whether it works offline, who hosts this.
#[component]
pub fn Footer() -> impl IntoView {
    let session = use_session();
    let last_file = move || match session.last_file.get() {
        Some(at) => format!("Laatste bestand: {}", words::day_and_time(at)),
        None => "Nog geen bestand opgeslagen".to_owned(),
    };
    let offline =
        move || (session.worker.get() != WorkerState::None).then_some("Klaar voor gebruik zonder internet");
    let host = move || {
        let host = session.host.get();
        if host.owner.is_empty() {
            "Aanbieder: nog niet ingevuld".to_owned()
        } else {
            format!("Aanbieder: {}", host.owner)
        }
    };
    view! {
        <footer class="foot">
            <SaveStatus />
            <p>{live(last_file)}</p>
            <p role="status">{live_if(offline)}</p>
            <p><a href=Route::About.href()>{live(host)}</a></p>
            <p><a href=Route::Data.href()>"Wat bewaren we waar?"</a></p>
        </footer>
    }
}
