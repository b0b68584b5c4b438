//! An answer as a small scale: disc is now, ring is later, a disc in a ring is on purpose so.

use leptos::prelude::*;

use crate::domain::{Instrument, LevelId, Standing};
use crate::kit::Views;

/// What is drawn at one place on the rail.
struct Spot {
    class: &'static str,
    at: usize,
    radius: &'static str,
}

/// Disc to ring on a rail; a dotted rail as long as nobody said where they stand.
pub fn scale(instrument: &Instrument, standing: Standing) -> impl IntoView + use<> {
    let steps = instrument.levels.len().saturating_sub(1).max(1);
    let x = |level: LevelId| instrument.level(level).map_or(5, |(number, _)| 5 + 24 * (number - 1) / steps);
    let disc = |level, radius| Spot { class: "disc", at: x(level), radius };
    let ring = |level| Spot { class: "ring hollow", at: x(level), radius: "2.9" };
    let (spots, way) = match standing {
        Standing::Moving { now, ambition } => {
            (vec![disc(now, "3"), ring(ambition)], Some(format!("M{} 5H{}", x(now), x(ambition))))
        }
        Standing::OnPurpose { level } => {
            (vec![disc(level, "2"), Spot { class: "ring", at: x(level), radius: "4.1" }], None)
        }
        Standing::Answered { now } | Standing::Reached { level: now } => (vec![disc(now, "3")], None),
        Standing::Begun { ambition: Some(ambition) } => (vec![ring(ambition)], None),
        Standing::Later => (vec![Spot { class: "ring hollow dashed", at: 17, radius: "3.6" }], None),
        Standing::Begun { ambition: None } => (Vec::new(), Some("M5 5H12".to_owned())),
        Standing::Differing => (
            vec![
                Spot { class: "ring hollow", at: 11, radius: "2.9" },
                Spot { class: "ring hollow", at: 23, radius: "2.9" },
            ],
            None,
        ),
        Standing::NotForUs => (Vec::new(), Some("M14 5H20".to_owned())),
        Standing::Untouched => (Vec::new(), None),
    };
    let rail = if standing.is_discussed() { "rail" } else { "rail dotted" };
    let spots = spots.into_iter().map(|spot| {
        view! { <circle class=spot.class cx=spot.at.to_string() cy="5" r=spot.radius /> }
    });
    view! {
        <svg viewBox="0 0 34 10" aria-hidden="true">
            <path class=rail d="M5 5H29" />
            <path class="way" d=way.unwrap_or_default() />
            {spots.views()}
        </svg>
    }
}
