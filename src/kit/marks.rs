//! Disc is now, ring is later, a disc in a ring is on purpose so.

use leptos::prelude::*;

/// A disc: now.
#[component]
pub fn NowMark() -> impl IntoView {
    view! {
        <svg class="mark-now" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="6" />
        </svg>
    }
}

/// A ring: later.
#[component]
pub fn AmbitionMark() -> impl IntoView {
    view! {
        <svg class="mark-ambition" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <circle cx="7" cy="7" r="5" />
        </svg>
    }
}

/// A disc in a ring: on purpose so. Drawn larger, since staying is as finished as moving.
#[component]
pub fn OnPurposeMark() -> impl IntoView {
    view! {
        <svg class="mark-purpose" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
            <circle class="core" cx="9" cy="9" r="4.2" />
            <circle class="ring" cx="9" cy="9" r="7.6" />
        </svg>
    }
}

/// A box, ticked or not, as paper shows it.
#[component]
pub fn Tick(
    /// Whether it is ticked.
    on: bool,
) -> impl IntoView {
    view! {
        <svg class="tick" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <rect x="1.5" y="1.5" width="13" height="13" rx="2.5" />
            <path d=if on { "M4.5 8.3l2.4 2.4 4.6-5.2" } else { "" } />
        </svg>
    }
}
