//! The sign of a level: how the two halves stand to each other.

use leptos::prelude::*;

/// The sign for level `number` of five; nothing for an instrument with more levels.
#[component]
pub fn LevelSign(
    /// The level's number, from 1.
    number: usize,
) -> impl IntoView {
    let shapes = match number {
        1 => view! {
            <path class="half-solid" d="M21 3.5A10.5 10.5 0 0 0 21 24.5Z" />
            <path class="half-open" d="M35 4.4A9.6 9.6 0 0 1 35 23.6Z" />
        }
        .into_any(),
        2 => view! {
            <path class="half-solid" d="M10 3.5A10.5 10.5 0 0 1 10 24.5Z" />
            <path class="half-open" d="M46 4.4A9.6 9.6 0 0 0 46 23.6Z" />
        }
        .into_any(),
        3 => view! {
            <path class="half-solid" d="M13 3.5A10.5 10.5 0 0 1 13 24.5Z" />
            <path class="half-bridge" d="M23 14H33" />
            <path class="half-open" d="M43 4.4A9.6 9.6 0 0 0 43 23.6Z" />
        }
        .into_any(),
        4 => view! {
            <path class="half-solid" d="M18.5 3.5A10.5 10.5 0 0 1 18.5 24.5Z" />
            <path class="half-open" d="M37.5 4.4A9.6 9.6 0 0 0 37.5 23.6Z" />
        }
        .into_any(),
        5 => view! { <circle class="half-solid" cx="28" cy="14" r="11" /> }.into_any(),
        _ => ().into_any(),
    };
    view! {
        <svg class="level-sign" viewBox="0 0 56 28" aria-hidden="true">
            {shapes}
        </svg>
    }
}
