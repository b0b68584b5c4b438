//! What they recognise: the claims of the chosen levels first, the others a tap away.

use leptos::prelude::*;

use crate::domain::{Answer, ClaimId, Instrument, LevelId, Theme};

use super::claim_list::ClaimList;
use crate::ui::shared::{click, live};

/// The claims of where they stand and of what they aim for, and all others in full.
#[component]
pub fn Claims(
    /// The instrument.
    instrument: Instrument,
    /// The theme.
    theme: Theme,
    /// Where they stand now.
    now: Memo<Option<LevelId>>,
    /// What they aim for.
    ambition: Memo<Option<LevelId>>,
    /// The answer, for its ticks.
    answer: Memo<Answer>,
    /// A claim was ticked or the tick taken away.
    tick: Callback<(ClaimId, bool)>,
    /// Both choices are taken back.
    clear: Callback<()>,
) -> impl IntoView {
    let instrument = StoredValue::new(instrument);
    let theme = StoredValue::new(theme);
    let name = move |level: &LevelId| {
        instrument.with_value(|known| known.level(level).map(|(_, level)| level.name.to_string())).unwrap_or_default()
    };
    let list = move |level: &LevelId, heading: String| {
        let claims = theme.with_value(|theme| theme.cell(level).map(|cell| cell.claims.to_vec())).unwrap_or_default();
        view! { <ClaimList heading=heading claims=claims answer=answer tick=tick /> }
    };
    let at_now = move || match now.get() {
        Some(level) => list(&level, format!("Wat zien jullie terug bij ‘{}’?", name(&level))).into_any(),
        None => view! {
            <p class="help">
                "Kies waar jullie nu staan. Dan kunnen jullie aanvinken wat jullie herkennen."
            </p>
        }
        .into_any(),
    };
    let at_ambition = move || {
        let level = ambition.get().filter(|level| now.with(|now| now.as_ref() != Some(level)))?;
        Some(list(&level, format!("Wat hoort bij ‘{}’?", name(&level))))
    };
    let others = move || {
        let levels = instrument.with_value(|known| known.levels.to_vec()).into_iter();
        levels
            .filter(|level| now.get().as_ref() != Some(&level.id) && ambition.get().as_ref() != Some(&level.id))
            .map(|level| list(&level.id, level.name.to_string()))
            .collect_view()
    };
    let chosen = move || now.with(Option::is_some) || ambition.with(Option::is_some);
    view! {
        <div class="stack">
            {at_now} {at_ambition}
            <details class="more">
                <summary>"Lees de andere niveaus voluit"</summary>
                {others}
            </details>
            {live(move || {
                chosen()
                    .then(|| {
                        view! {
                            <p class="no-print">
                                <button class="button button-quiet" type="button" on:click=click(move || clear.run(()))>
                                    "Wis de keuzes bij dit thema"
                                </button>
                            </p>
                        }
                    })
            })}
        </div>
    }
}
