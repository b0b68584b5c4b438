//! The sign of a party by its sector: school is the left half, childcare the right; the municipality a square, the others a
//! diamond.

use leptos::prelude::*;

use crate::domain::Sector;

/// The sign.
pub fn sign(sector: Option<Sector>) -> AnyView {
    let shape = match sector {
        Some(Sector::Education) => {
            view! { <path class="half-school" d="M13 2A9 9 0 0 0 13 20Z" /> }.into_any()
        }
        Some(Sector::Childcare) => {
            view! { <path class="half-childcare" d="M9 2A9 9 0 0 1 9 20Z" /> }.into_any()
        }
        Some(Sector::Municipality) => view! { <path class="sign-town" d="M4 4h14v14h-14z" /> }.into_any(),
        Some(Sector::Care | Sector::Neighbourhood | Sector::Parents | Sector::Other) | None => {
            view! { <path class="sign-other" d="M11 2l9 9l-9 9l-9 -9z" /> }.into_any()
        }
    };
    view! { <svg class="party-sign" viewBox="0 0 22 22" width="22" height="22" aria-hidden="true">{shape}</svg> }.into_any()
}
