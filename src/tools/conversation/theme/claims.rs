//! What they recognise: the claims of the chosen levels first, the others a tap away.

use leptos::prelude::*;

use crate::domain::{ClaimId, Instrument, LevelId, Theme};
use crate::records::Answer;

use super::claim_list::ClaimList;
use crate::kit::{Views, click, live, live_if, maybe};
use crate::platform::page;

/// The claims of where they stand and of what they aim for, and all others in full.
#[component]
pub fn Claims(
    /// The instrument.
    instrument: &'static Instrument,
    /// The theme.
    theme: &'static Theme,
    /// Where they stand now.
    now: Signal<Option<LevelId>>,
    /// What they aim for.
    ambition: Signal<Option<LevelId>>,
    /// The answer, for its ticks.
    answer: Memo<Answer>,
    /// A claim was ticked or the tick taken away.
    tick: Callback<(ClaimId, bool)>,
    /// Both choices are taken back.
    clear: Callback<()>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    // Only a new choice draws the lists again; a tick or a keystroke does not.
    let chosen = Memo::new(move |_| (now.get(), ambition.get()));
    let list = move |level: LevelId, heading: String| {
        maybe(theme.cell(level).map(|cell| {
            view! { <ClaimList heading=heading claims=cell.claims answer=answer tick=tick locked=locked /> }
        }))
    };
    let name = |level: LevelId| instrument.level(level).map(|(_, level)| level.name).unwrap_or_default();
    let chosen_lists = move || {
        let (now, ambition) = chosen.get();
        let at_now = match now {
            Some(level) => list(level, format!("Wat herkennen jullie van ‘{}’?", name(level))),
            None => view! {
                <p class="help">"Kies waar jullie nu staan. Dan kunnen jullie aanvinken wat jullie herkennen."</p>
            }
            .into_any(),
        };
        let further = ambition.filter(|level| now != Some(*level));
        let at_ambition = maybe(
            further.map(|level| list(level, format!("Wat herkennen jullie nu van ‘{}’?", name(level)))),
        );
        view! { {at_now} {at_ambition} }
    };
    let others = move || {
        let (now, ambition) = chosen.get();
        let others = instrument.levels.iter().filter(|level| ![now, ambition].contains(&Some(level.id)));
        others.map(|level| list(level.id, level.name.to_owned())).views()
    };
    view! {
           <div class="stack">
               {live(chosen_lists)}
               <details class="more">
                   <summary>"Lees de andere niveaus voluit"</summary>
                   {live(others)}
               </details>
               {live_if(move || {
                   (chosen.get() != (None, None) && !locked.get())
                       .then(|| {
                           view! {
                               <p class="no-print">
                                   <button class="button button-quiet" type="button" on:click=click(move || {
    clear.run(());
    page::focus_soon("kop");
    })>
                                       "Wis de keuzes voor nu en straks"
                                   </button>
                               </p>
                           }
                       })
               })}
           </div>
       }
}
