//! An outcome as a sign: disc, ring with a core, dotted ring, dashed ring with a bar.

use leptos::prelude::*;

use super::words;
use crate::domain::role::Outcome;

/// The sign alone; decoration beside its word.
pub fn outcome_sign(of: Outcome) -> impl IntoView {
    let (class, core, bar) = match of {
        Outcome::Fits => ("sign-fits", "8.6", ""),
        Outcome::Conditional => ("sign-conditional", "4.6", ""),
        Outcome::NotYetKnown => ("sign-open", "0", ""),
        Outcome::NotNow => ("sign-not-now", "0", "M5 11H17"),
    };
    view! {
        <svg class=format!("outcome-sign {class}") width="22" height="22" viewBox="0 0 22 22" aria-hidden="true">
            <circle class="ring" cx="11" cy="11" r="8.6" />
            <circle class="core" cx="11" cy="11" r=core />
            <path d=bar />
        </svg>
    }
}

/// The sign with its word.
pub fn outcome_mark(of: Outcome) -> impl IntoView {
    view! {
        <span class="outcome">
            {outcome_sign(of)}
            {words::outcome(of)}
        </span>
    }
}
