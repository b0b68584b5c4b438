//! Five ways of working together, as two halves that turn to each other.

use leptos::prelude::*;

use crate::content;
use crate::kit::{Views, maybe};

/// The five levels as one picture with their plain names.
#[component]
pub fn Frieze() -> impl IntoView {
    let levels = content::current_edition().levels.iter().enumerate();
    view! {
        <ul class="frieze" aria-label="Vijf manieren van samenwerken">
            {levels
                .map(|(index, level)| {
                    view! {
                        <li class=format!("level-{}", index + 1)>
                            <Halves index=index />
                            <span>{level.name.to_string()}</span>
                        </li>
                    }
                })
                .views()}
        </ul>
    }
}

/// School left with lines in it, childcare right with rings in it.
#[component]
fn Halves(
    /// Which of the five pictures, from 0.
    index: usize,
) -> impl IntoView {
    // Where each half stands, and which way its round side looks.
    let (school, school_out, childcare, childcare_out) = match index {
        0 => (62, 0, 98, 1),
        1 => (10, 1, 150, 0),
        2 => (18, 1, 142, 0),
        3 => (30, 1, 130, 0),
        _ => (80, 0, 80, 1),
    };
    let half = |x: i32, out: i32, radius: i32| {
        format!("M{x} {}A{radius} {radius} 0 0 {out} {x} {}", 60 - radius, 60 + radius)
    };
    let lines = (0..6).map(|i| {
        let y = 22 + 16 * i;
        let reach = width_at(y);
        let (from, to) = if school_out == 1 { (school, school + reach) } else { (school - reach, school) };
        view! { <path d=format!("M{from} {y}H{to}") /> }
    });
    let rings = [34, 18].map(|radius| view! { <path d=half(childcare, childcare_out, radius) /> });
    view! {
        <svg viewBox="0 0 160 120" aria-hidden="true">
            {maybe((index == 2).then(|| view! { <path class="bridge" d="M60 60H100" /> }))}
            <path class="half-school" d=format!("{}Z", half(school, school_out, 50)) />
            <g class="grain">{lines.views()}</g>
            <path class="half-childcare" d=format!("{}Z", half(childcare, childcare_out, 50)) />
            <g class="grain">{rings.into_iter().views()}</g>
        </svg>
    }
}

/// How far a half disc of radius 50 reaches at height `y` of the picture.
fn width_at(y: i32) -> i32 {
    match (y - 60).abs() {
        0..=10 => 50,
        11..=22 => 45,
        23..=26 => 42,
        27..=40 => 32,
        _ => 27,
    }
}
