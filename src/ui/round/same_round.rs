//! Two rounds that turn out to be the same conversation.

use leptos::prelude::*;

use crate::domain::RoundId;
use crate::platform::page;
use crate::state::use_session;
use crate::ui::shared::{Pick, click, live, maybe};
use crate::ui::words;

/// Offers to join this round with another draft, and to take that apart again.
#[component]
pub fn SameRound(
    /// The round.
    id: RoundId,
    /// Whether the round may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    live(move || {
        let (others, parts) = session.read(|shelf| {
            let others: Vec<(RoundId, String)> = shelf
                .joinable_rounds(id)
                .into_iter()
                .map(|round| (round.id, words::round_name(round)))
                .collect();
            (others, shelf.round_group(id).len())
        });
        let names = others.iter().map(|(_, name)| words::capital(name)).collect();
        let ids: Vec<RoundId> = others.iter().map(|(id, _)| *id).collect();
        let join = Callback::new(move |index: usize| {
            if let Some(other) = ids.get(index) {
                session.join_rounds(id, *other);
            }
        });
        view! {
            {maybe((!others.is_empty()).then(|| view! {
                <details class="sheet more no-print">
                    <summary>"Staat dit gesprek hier twee keer?"</summary>
                    <div class="stack">
                        <p class="help">
                            "Kies het andere gesprek. Alles uit het ene en het andere gesprek komt dan bij elkaar. Je kunt ze daarna weer uit elkaar halen."
                        </p>
                        <Pick
                            id="zelfde-gesprek"
                            label="Dit is hetzelfde gesprek als"
                            ask="Kies een gesprek"
                            choices=names
                            action="Voeg samen"
                            act=join
                        />
                    </div>
                </details>
            }))}
            {maybe((parts > 1 && !locked.get()).then(|| view! {
                <p class="notice no-print">
                    <span>
                        "Dit gesprek is samengevoegd met een ander. Haal je ze uit elkaar? Dan blijft wat jullie na het samenvoegen invulden bij het oudste gesprek."
                    </span>
                    <button class="button" type="button" on:click=click(move || {
                        session.part_round(id);
                        page::focus_soon("kop");
                    })>
                        "Haal uit elkaar"
                    </button>
                </p>
            }))}
        }
    })
}
