//! A conversation as a file, to go on with on another device.

use leptos::prelude::*;

use crate::domain::RoundId;
use crate::exchange::{Include, Selection};
use crate::kit::click;
use crate::pages::files::{save_file, share_button};
use crate::records::RecordKey;
use crate::state::use_session;

/// All that they said and wrote together, to go on with elsewhere. Own views stay where they were given.
#[component]
pub fn TakeAlong(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let chosen = move || (Selection::One(RecordKey::Round(id)), Include::ALL.without(Include::VIEWS));
    let save = move || {
        let (selection, include) = chosen();
        save_file(session, selection, include);
    };
    view! {
        <div class="row no-print">
            <button class="button" type="button" on:click=click(save)>"Sla dit gesprek op als bestand"</button>
            {share_button(session, chosen)}
            <p class="help">"Om verder te gaan op een ander apparaat, zonder eigen beelden. Voor besturen, medezeggenschapsraad (MR) of gemeente: bij het verslag."</p>
        </div>
    }
}
