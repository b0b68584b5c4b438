//! Where do you stand now: the five levels as cards.

use leptos::prelude::*;

use crate::domain::{Instrument, LevelId, Theme};

use super::level_card::LevelCard;

/// A radio group with a card per level.
#[component]
pub fn LevelCards(
    /// The instrument.
    instrument: Instrument,
    /// The theme.
    theme: Theme,
    /// Where they stand now.
    now: Memo<Option<LevelId>>,
    /// What they aim for.
    ambition: Memo<Option<LevelId>>,
    /// A level was chosen.
    choose: Callback<Option<LevelId>>,
) -> impl IntoView {
    let cards = instrument.levels.iter().enumerate().map(|(index, level)| {
        let gist = theme.cell(&level.id).map(|cell| cell.gist.to_string()).unwrap_or_default();
        view! {
            <LevelCard number=index + 1 level=level.clone() gist=gist now=now ambition=ambition choose=choose />
        }
    });
    view! {
        <fieldset class="question">
            <legend>
                <h2>"Waar staan jullie nu?"</h2>
            </legend>
            <div class="cards">{cards.collect_view()}</div>
        </fieldset>
    }
}
