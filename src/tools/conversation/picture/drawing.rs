//! One row of the picture: disc to ring with a thick line; a disc in a ring stands still on purpose.
//!
//! Places are in percentages of the row, so that it is as wide as there is room and nothing is stretched.

use leptos::prelude::*;

use crate::domain::{Instrument, LevelId, Standing};
use crate::kit::{Views, maybe};

/// The drawing of an answer; nothing when they did not say where they stand: then words stand there.
pub fn drawing(instrument: &Instrument, standing: Standing) -> Option<AnyView> {
    let count = instrument.levels.len().max(1);
    let place = |level: LevelId| instrument.level(level).map(|(number, _)| percent(number, count));
    let (now, ambition) = match standing {
        Standing::Answered { now } | Standing::Reached { level: now } => (place(now)?, None),
        Standing::OnPurpose { level } => (place(level)?, None),
        Standing::Moving { now, ambition } => (place(now)?, Some(place(ambition)?)),
        _ => return None,
    };
    let stops = (1..=count)
        .map(|number| view! { <circle class="stop" cx=percent(number, count) cy="50%" r="2.4" /> });
    let on_purpose = matches!(standing, Standing::OnPurpose { .. });
    let to = ambition.clone();
    let from = now.clone();
    Some(
        view! {
            <svg class=if on_purpose { "profile on-purpose" } else { "profile" } aria-hidden="true">
                <line class="track" x1=percent(1, count) x2=percent(count, count) y1="50%" y2="50%" />
                {stops.views()}
                {maybe(to.map(|to| view! { <line class="reach" x1=from x2=to y1="50%" y2="50%" /> }))}
                {maybe(ambition.map(|at| view! { <circle class="ring" cx=at cy="50%" r="8" /> }))}
                {maybe(on_purpose.then(|| view! { <circle class="ring" cx=now.clone() cy="50%" r="12" /> }))}
                <circle class="disc" cx=now.clone() cy="50%" r=if on_purpose { "7" } else { "9" } />
            </svg>
        }
        .into_any(),
    )
}

/// The middle of one of `count` equal columns.
fn percent(number: usize, count: usize) -> String {
    format!("{}%", (200 * number - 100) / (2 * count))
}
