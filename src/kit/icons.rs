//! Small drawings. All are decoration beside words, so hidden from assistive technology.

use leptos::prelude::*;

/// The mark of the app: two halves of one disc, on their way to each other.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" width="34" height="28" viewBox="0 0 34 28" aria-hidden="true">
            <path class="half-school" d="M4 4A12 12 0 0 1 4 28Z" />
            <path class="half-childcare" d="M30 0A12 12 0 0 0 30 24Z" />
        </svg>
    }
}

/// An arrow forward.
#[component]
pub fn ArrowForward() -> impl IntoView {
    view! {
        <svg class="line-icon" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
            <path d="M1.5 7h14M10.5 2l5 5-5 5" />
        </svg>
    }
}

/// An arrow back.
#[component]
pub fn ArrowBack() -> impl IntoView {
    view! {
        <svg class="line-icon" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
            <path d="M16.5 7h-14M7.5 2l-5 5 5 5" />
        </svg>
    }
}

/// A disc with a tick: kept.
#[component]
pub fn KeptIcon() -> impl IntoView {
    view! {
        <svg class="line-icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="7.5" />
            <path d="M5.5 9.4l2.4 2.4 4.6-5" />
        </svg>
    }
}

/// An open dashed ring: not kept.
#[component]
pub fn NotKeptIcon() -> impl IntoView {
    view! {
        <svg class="line-icon" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle cx="9" cy="9" r="7.5" stroke-dasharray="3 3" />
        </svg>
    }
}

/// A round i: good to know.
#[component]
pub fn Info() -> impl IntoView {
    view! {
        <svg class="line-icon" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <circle cx="11" cy="11" r="9.5" />
            <path d="M11 10v6M11 6.5v.2" />
        </svg>
    }
}

/// A triangle: take care.
#[component]
pub fn Warning() -> impl IntoView {
    view! {
        <svg class="line-icon" width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <path d="M11 2.5L20.5 19h-19zM11 9v4.5M11 16.3v.2" />
        </svg>
    }
}

/// For and against on either side of a spine: choosing a role.
#[component]
pub fn BalanceSign() -> impl IntoView {
    view! {
        <svg class="level-sign" viewBox="0 0 56 28" aria-hidden="true">
            <path class="half-open" stroke-dasharray="3 2.4" d="M21 5H11v7H21" />
            <path class="half-bridge" d="M26 2V26" />
            <path class="half-solid" d="M31 4H42a4 4 0 0 1 0 8H31zM31 16H48a4 4 0 0 1 0 8H31z" />
        </svg>
    }
}

/// Discs on their rails: the themes of the instrument.
#[component]
pub fn RowsSign() -> impl IntoView {
    view! {
        <svg class="level-sign" viewBox="0 0 56 28" aria-hidden="true">
            <path class="half-open" d="M2 5H54M2 14H54M2 23H54" />
            <path class="half-solid" d="M11 5a4 4 0 1 0 8 0 4 4 0 1 0-8 0M35 14a4 4 0 1 0 8 0 4 4 0 1 0-8 0M23 23a4 4 0 1 0 8 0 4 4 0 1 0-8 0" />
        </svg>
    }
}
