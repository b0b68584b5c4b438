//! Asking others for an own view on a device of their own.

use leptos::prelude::*;

use super::send::send;
use super::words::unfit;
use crate::domain::RoundId;
use crate::exchange::{Include, Invitation, Selection};
use crate::kit::{click, live};
use crate::pages::files::{save_file, share_button};
use crate::records::RecordKey;
use crate::state::use_session;
use crate::tools::conversation::Route;

/// A code for cameras, a link, or a file: all hold where, which conversation and which themes, and no answer.
#[component]
pub fn Invite(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let bare = move || {
        let include = Include::ALL.without(Include::WRITTEN).without(Include::VIEWS);
        (Selection::Bare(RecordKey::Round(id)), include)
    };
    let file = move || {
        let (selection, include) = bare();
        save_file(session, selection, include);
    };
    let ways = move || {
        let code = session.read(|shelf| Invitation::of(shelf, id));
        let code = code.map(|invitation| invitation.code().unwrap_or_default());
        match code {
            Err(why) => view! { <p>{unfit(why)}</p> }.into_any(),
            Ok(code) => send(
                session,
                "uitnodiging-link",
                Route::INVITATION,
                &code,
                "QR-code met de uitnodiging",
                "Uitnodiging voor een gesprek",
            )
            .into_any(),
        }
    };
    view! {
        <details class="sheet more no-print">
            <summary>"Nodig uit op een eigen telefoon of tablet"</summary>
            <div class="stack">
                <p>
                    "Laat de ander de camera op de code richten, of stuur de link. Erin staan de locatie, de dag en de thema’s van vandaag. Antwoorden gaan niet mee."
                </p>
                {live(ways)}
                <div class="row">
                    <button class="button" type="button" on:click=click(file)>"Sla de uitnodiging op als bestand"</button>
                    {share_button(session, bare)}
                </div>
            </div>
        </details>
    }
}
