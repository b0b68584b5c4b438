//! The five levels above the picture, and what its marks mean.

use leptos::prelude::*;

use crate::domain::Instrument;
use crate::kit::{AmbitionMark, LevelSign, NowMark, OnPurposeMark, Views};

/// The levels as signs with their numbers; their names stand under the picture.
pub fn heads(instrument: Option<&'static Instrument>) -> impl IntoView {
    let levels = instrument.map(|known| known.levels).unwrap_or_default();
    let heads = (1..=levels.len()).map(|number| {
        view! {
            <span class=format!("head-level level-{number}")>
                <LevelSign number=number />
                <b>{number.to_string()}</b>
            </span>
        }
    });
    view! {
        <span class="heads" aria-hidden="true">
            {heads.views()}
        </span>
    }
}

/// Number and name of every level in a line.
pub fn level_names(instrument: Option<&'static Instrument>) -> impl IntoView {
    let levels = instrument.map(|known| known.levels).unwrap_or_default();
    let names = (1..).zip(levels).map(|(number, level)| {
        view! {
            <li>
                <b>{number.to_string()}</b>
                " "
                {level.name}
            </li>
        }
    });
    view! {
        <ul class="plain level-names" aria-label="De niveaus">
            {names.views()}
        </ul>
    }
}

/// Disc, ring, disc in ring, in words. The rows say the same to who hears them.
pub fn legend() -> impl IntoView {
    view! {
        <span class="legend" aria-hidden="true">
            <span>
                <NowMark />
                "nu"
            </span>
            <span>
                <AmbitionMark />
                "straks"
            </span>
            <span>
                <OnPurposeMark />
                "bewust zo"
            </span>
        </span>
    }
}
