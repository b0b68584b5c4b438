//! The foot of every page but the theme page.

use leptos::prelude::*;

use crate::kit::dutch;
use crate::kit::{SaveStatus, live, live_if};
use crate::platform::worker::WorkerState;
use crate::state::{Page, use_session};

/// Whether things are kept, when a file was last saved, whether it works offline, who hosts this.
#[component]
pub fn Footer(
    /// Where it leads for who hosts the app.
    about: String,
) -> impl IntoView {
    let session = use_session();
    // Another page would forget what is in memory only, so it opens beside this one.
    let elsewhere = move || session.saver.is_in_memory().then_some("_blank");
    let facts = move || {
        let last_file = match session.files.last.get() {
            Some(at) => format!("Laatste bestand: {}", dutch::day_and_time(session.local(at))),
            None => "Nog geen bestand opgeslagen".to_owned(),
        };
        let offline = match session.around.worker.get() {
            WorkerState::None => "",
            _ => "Klaar voor gebruik zonder internet",
        };
        let owner = session.around.host.with(|host| match host.owner.as_str() {
            "" => "Aanbieder: nog niet ingevuld".to_owned(),
            owner => format!("Aanbieder: {owner}"),
        });
        view! {
            <p>{last_file}</p>
            <p role="status">{offline}</p>
            <p><a href=about.clone()>{owner}</a></p>
        }
    };
    view! {
        <footer class="foot">
            <SaveStatus />
            {live(facts)}
            {live_if(move || session.around.framed.get().then(|| view! {
                <p>"De app staat in een andere website. Je browser bewaart je antwoorden apart, soms maar zolang hij open is. Sla een bestand op."</p>
            }))}
            <div class="row">
                <p><a href=Page::Files.href()>"Wat bewaren we waar?"</a></p>
                <p><a href=format!("./{}", Page::EMBED.href()) target=elsewhere>"Insluiten"</a></p>
                <p><a href=format!("./{}", Page::PRIVACY.href()) target=elsewhere>"Privacy"</a></p>
                <p><a href=format!("./{}", Page::ACCESSIBILITY.href()) target=elsewhere>"Toegankelijkheid"</a></p>
            </div>
        </footer>
    }
}
