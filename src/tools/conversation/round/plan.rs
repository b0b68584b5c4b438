//! Which themes are talked about today.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::{AnswerKey, Instrument, Owner, RoundId, Standing};
use crate::kit::{Check, Views, derived, live_if};
use crate::state::use_session;

/// A tick per theme, folded until asked for. Every theme is on until someone takes it out.
#[component]
pub fn Plan(
    /// The instrument.
    instrument: &'static Instrument,
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let ticks = (1..).zip(instrument.themes).map(|(number, theme)| {
        let today = derived(move || {
            session.read(|shelf| shelf.round(id).is_some_and(|round| round.is_today(theme.id)))
        });
        let plan = Callback::new(move |on| acts::plan_theme(session, id, theme.id, on));
        let key = AnswerKey { round: id, owner: Owner::Agreement, theme: theme.id };
        let stays = derived(move || {
            let said = session.read(|shelf| shelf.answer(key).map(|answer| answer.standing()));
            !today.get() && said.is_some_and(|standing| !matches!(standing, Standing::Untouched | Standing::Later))
        });
        view! {
            <Check on=today set=plan>
                <span>
                    {format!("{number}. {}", theme.title)}
                    {live_if(move || stays.get().then(|| view! { <span class="soft">" (hier is al iets ingevuld, dat blijft staan)"</span> }))}
                </span>
            </Check>
        }
    });
    view! {
        <details class="sheet more no-print">
            <summary>"Kies de thema’s van vandaag"</summary>
            <fieldset class="claims plan">
                <legend>
                    <p class="help">
                        "Niet genoeg tijd voor alles? Haal het vinkje weg bij wat vandaag niet aan de beurt is. Wat jullie al invulden, blijft staan."
                    </p>
                </legend>
                {ticks.views()}
            </fieldset>
        </details>
    }
}
