//! The themes of today.

use leptos::prelude::*;

use super::time::proposal;
use crate::domain::{Instrument, RoundId};
use crate::kit::{Check, Views, click, derived, live};
use crate::state::use_session;
use crate::tools::conversation::acts;

/// A tick for each theme, with how many fit in the time that there is.
#[component]
pub fn Themes(
    /// The instrument.
    instrument: &'static Instrument,
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let today = move || {
        session.read(|shelf| {
            let round = shelf.round(id);
            let is_today = |theme| round.is_none_or(|round| round.is_today(theme));
            instrument.themes.iter().filter(|theme| is_today(theme.id)).count()
        })
    };
    let words = move || {
        let minutes = session.read(|shelf| shelf.round(id).and_then(|round| *round.minutes.get()));
        proposal(minutes, today())
    };
    let all = instrument.themes.len();
    let ticks = (1..).zip(instrument.themes).map(|(number, theme)| {
        let on = derived(move || {
            session.read(|shelf| shelf.round(id).is_some_and(|round| round.is_today(theme.id)))
        });
        let set = Callback::new(move |on| acts::plan_theme(session, id, theme.id, on));
        view! {
            <Check on=on set=set>
                <span>{format!("{number}. {}", theme.short_title.unwrap_or(theme.title))}</span>
            </Check>
        }
    });
    let label = move || if today() == 0 { "Zet alle vinkjes" } else { "Haal alle vinkjes weg" };
    view! {
        <fieldset class="chips themes-today">
            <legend>
                <h2>"Welke thema’s vandaag?"</h2>
            </legend>
            <p class="help" role="status">{live(words)}</p>
            <div class="chip-row">{ticks.views()}</div>
            <p class="row">
                <button
                    class="button button-quiet"
                    type="button"
                    on:click=click(move || acts::plan_none(session, id, untrack(today) == 0))
                >
                    {live(label)}
                </button>
                <span class="small soft" hidden=move || today() == all>"De andere thema’s blijven open."</span>
            </p>
        </fieldset>
    }
}
