//! Handing an own view over to the device that has the conversation.

use leptos::prelude::*;

use super::send::send;
use super::words::unfit;
use crate::domain::ViewId;
use crate::exchange::{Include, Selection, has_words, view_code};
use crate::kit::{Info, click, live, maybe};
use crate::pages::files::{save_file, share_button};
use crate::records::RecordKey;
use crate::state::use_session;
use crate::tools::conversation::Route;

/// As a file with all of it, or as a code or link without what was written in words.
#[component]
pub fn HandOver(
    /// The view.
    id: ViewId,
    /// Whether the conversation is on this device.
    home: bool,
) -> impl IntoView {
    let session = use_session();
    let handed = move || (Selection::Handed(RecordKey::View(id)), Include::ALL);
    let file = move || {
        let (selection, include) = handed();
        save_file(session, selection, include);
    };
    let ways = move || {
        let (code, words) = session.read(|shelf| (view_code(shelf, id), has_words(shelf, id)));
        match code {
            Err(why) => view! { <p>{unfit(why)}</p> }.into_any(),
            Ok(code) => view! {
                {maybe(words.then(|| view! {
                    <div class="notice">
                        <Info />
                        <p>"Je schreef ook iets op. Dat gaat alleen mee in het bestand."</p>
                    </div>
                }))}
                {send(session, "beeld-link", Route::HANDED, &code, "QR-code met dit eigen beeld", "Een eigen beeld")}
            }
            .into_any(),
        }
    };
    view! {
        <details class="sheet more no-print" open=!home>
            <summary>
                {if home { "Staat het gesprek op een ander apparaat? Geef dit beeld door" } else { "Geef je beeld door" }}
            </summary>
            <div class="stack">
                <p>
                    "Richt de camera van de tablet van het gesprek op de code, of stuur de link of het bestand. Wie het opent, ziet eerst wat erin staat."
                </p>
                <div class="row">
                    <button class="button" type="button" on:click=click(file)>"Sla dit beeld op als bestand"</button>
                    {share_button(session, handed)}
                </div>
                {live(ways)}
            </div>
        </details>
    }
}
