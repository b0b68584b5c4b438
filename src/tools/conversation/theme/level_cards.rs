//! Where do you stand now: the five levels as cards.

use leptos::prelude::*;

use crate::domain::{Instrument, LevelId, Theme};

use super::level_card::LevelCard;
use super::step_bar::NOW;
use crate::kit::Views;

/// A radio group with a card per level.
#[component]
pub fn LevelCards(
    /// The instrument.
    instrument: &'static Instrument,
    /// The theme.
    theme: &'static Theme,
    /// Where they stand now.
    now: Signal<Option<LevelId>>,
    /// What they aim for.
    ambition: Signal<Option<LevelId>>,
    /// Whether they mean to stay where they stand.
    on_purpose: Signal<bool>,
    /// A level was chosen.
    choose: Callback<Option<LevelId>>,
    /// Whether it may not be changed.
    locked: Signal<bool>,
    /// Whether it is an own view.
    own: bool,
    /// Who stands at which level in the own views, as far as that is shown.
    who: Vec<(LevelId, String)>,
) -> impl IntoView {
    let cards = (1..).zip(instrument.levels).map(|(number, level)| {
        let gist = theme.cell(level.id).map(|cell| cell.gist).unwrap_or_default();
        let who = who.iter().find(|(at, _)| *at == level.id).map(|(_, who)| who.clone());
        view! { <LevelCard number=number level=level gist=gist now=now ambition=ambition on_purpose=on_purpose choose=choose who=who /> }
    });
    view! {
        <fieldset class="question" disabled=locked>
            <legend>
                <h2 id=NOW tabindex="-1">{if own { "Waar staan jullie volgens jou?" } else { "Waar staan jullie nu?" }}</h2>
            </legend>
            <div class="cards">{cards.views()}</div>
        </fieldset>
    }
}
