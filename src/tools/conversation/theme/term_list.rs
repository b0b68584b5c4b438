//! The terms of a theme, explained where they stand.

use leptos::prelude::*;

use crate::content::{self, Term};
use crate::domain::{Sorted, TermId, Theme};
use crate::kit::{TermEntry, Views, maybe};
use crate::state::Page;

/// Folded until asked for; nothing when the theme has no terms.
#[component]
pub fn TermList(
    /// The theme.
    theme: &'static Theme,
) -> impl IntoView {
    let claims = theme.cells.iter().flat_map(|cell| cell.claims);
    let ids: Sorted<TermId> = claims.flat_map(|claim| claim.terms).map(|term| (*term, ())).collect();
    let terms: Vec<&'static Term> = ids.keys().filter_map(|id| content::term(*id)).collect();
    maybe((!terms.is_empty()).then(|| {
        let entries = terms.into_iter().map(|term| view! { <TermEntry term=term /> });
        view! {
            <details class="more">
                <summary>"Woorden bij dit thema"</summary>
                <dl class="terms">{entries.views()}</dl>
                <p class="small">
                    <a href=Page::Terms.href()>"Alle woorden van het instrument"</a>
                </p>
            </details>
        }
    }))
}
