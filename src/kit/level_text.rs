//! A level in words, in a table or a line.

use leptos::prelude::*;

use crate::domain::{Instrument, LevelId};

/// The number and name of a level; its bare id when the instrument is not known here.
#[component]
pub fn LevelText(
    /// The instrument that was answered under, if it is known.
    instrument: Option<&'static Instrument>,
    /// The level.
    level: LevelId,
) -> impl IntoView {
    match instrument.and_then(|known| known.level(level)) {
        Some((number, known)) => view! {
            <span class="level-text">
                <b class=format!("level-chip level-{number}")>{number.to_string()}</b>
                " "
                {known.name}
            </span>
        }
        .into_any(),
        None => view! { <span class="level-text">{level.as_str()}</span> }.into_any(),
    }
}
