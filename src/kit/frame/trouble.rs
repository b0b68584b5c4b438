//! What the user has to know before going on: not kept, unreadable, a new version.

use leptos::prelude::*;

use crate::kit::dutch;
use crate::kit::{Info, Warning, click, live, live_if, maybe};
use crate::platform::worker::WorkerState;
use crate::platform::{page, worker};
use crate::state::{NotKept, Page, Saving, saving, use_session};

const NOT_RELOADED: &str =
    "Nog niet alles is bewaard. Sla eerst een bestand op. Laad daarna zelf de pagina opnieuw.";

/// Lasting messages, at the top of every page for as long as they are true.
#[component]
pub fn Trouble() -> impl IntoView {
    let session = use_session();
    let not_kept = move || match session.saver.truth.get() {
        Saving::NotKept(why) => Some(why),
        _ => None,
    };
    let unreadable = move || session.saver.aside.with(Vec::len);
    let refused = RwSignal::new(false);
    // A page that is loaded anew forgets what is not kept, so it must be kept first.
    let renew = move |load: fn()| {
        move || {
            if saving::save_now(session) { load() } else { refused.set(true) }
        }
    };
    let update = move || session.around.worker.get() == WorkerState::UpdateWaiting;
    view! {
        <div role="status">
            {live_if(move || {
                not_kept()
                    .map(|why| {
                        let newer = why == NotKept::NewerHere;
                        view! {
                            <div class="notice notice-warning">
                                <Warning />
                                <p>
                                    <b>"Let op: dit wordt niet bewaard. "</b>
                                    {dutch::not_kept(&why)}
                                    " "
                                    <a href=Page::Files.href()>"Sla een bestand op"</a>
                                    " om jullie antwoorden mee te nemen. "
                                    {live(move || refused.get().then_some(NOT_RELOADED))}
                                </p>
                                {maybe(newer
                                    .then(|| {
                                        view! {
                                            <button class="button" type="button" on:click=click(renew(page::reload))>
                                                "Laad opnieuw"
                                            </button>
                                        }
                                    }))}
                            </div>
                        }
                    })
            })}
            {live_if(move || {
                session.around.clock_is_wrong.get().then(|| view! {
                    <div class="notice notice-warning">
                        <Warning />
                        <p>
                            <b>"De klok van dit apparaat kan niet kloppen. "</b>
                            {format!("Hij staat op {}. ", dutch::day_and_time(session.local(session.now())))}
                            "Zet hem goed bij de instellingen van het apparaat. Wat jullie invullen, blijft gewoon staan."
                        </p>
                    </div>
                })
            })}
            {live_if(move || {
                (unreadable() > 0)
                    .then(|| {
                        view! {
                            <div class="notice notice-warning">
                                <Warning />
                                <p>
                                    <b>"Niet alles was te lezen. "</b>
                                    {match unreadable() {
                                        1 => "Eén onderdeel is apart gezet.".to_owned(),
                                        many => format!("{} onderdelen zijn apart gezet.", dutch::capital(&dutch::number(many))),
                                    }}
                                    " Wat er stond, staat er nog. "
                                    <a href=Page::Files.href()>"Bekijk wat er aan de hand is"</a>
                                </p>
                            </div>
                        }
                    })
            })}
            {live_if(move || {
                update()
                    .then(|| {
                        view! {
                            <div class="notice">
                                <Info />
                                <p>
                                    "Er is een nieuwe versie van de app. "
                                    {live(move || refused.get().then_some(NOT_RELOADED))}
                                </p>
                                <button
                                    class="button"
                                    type="button"
                                    on:click=click(renew(worker::apply_update))
                                >
                                    "Nieuwe versie gebruiken"
                                </button>
                            </div>
                        }
                    })
            })}
        </div>
    }
}
