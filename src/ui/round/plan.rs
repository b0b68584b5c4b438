//! Which themes are talked about today.

use leptos::prelude::*;

use crate::domain::{Instrument, RoundId};
use crate::state::use_session;
use crate::ui::shared::{Views, change};

/// A tick per theme, folded until asked for. Every theme is on until someone takes it out.
#[component]
pub fn Plan(
    /// The instrument.
    instrument: &'static Instrument,
    /// The round.
    id: RoundId,
    /// Whether the round may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let ticks = (1..).zip(instrument.themes).map(|(number, theme)| {
        let today = Signal::derive(move || {
            session.read(|shelf| shelf.round(id).is_some_and(|round| round.is_today(theme.id)))
        });
        view! {
            <label class="check">
                <input
                    type="checkbox"
                    checked=today
                    prop:checked=today
                    on:change=change(move |event| session.plan_theme(id, theme.id, event_target_checked(&event)))
                />
                <span>{format!("{number}. {}", theme.title)}</span>
            </label>
        }
    });
    view! {
        <details class="sheet more no-print">
            <summary>"Kies de thema’s van vandaag"</summary>
            <fieldset class="claims plan" disabled=locked>
                <legend>
                    <p class="help">
                        "Niet genoeg tijd voor alles? Vink uit wat vandaag niet aan de beurt is. Wat jullie al invulden, blijft staan."
                    </p>
                </legend>
                {ticks.views()}
            </fieldset>
        </details>
    }
}
