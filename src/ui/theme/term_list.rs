//! The terms of a theme, explained where they stand.

use leptos::prelude::*;

use crate::content::{self, Term};
use crate::domain::{Sorted, TermId, Theme};
use crate::ui::shared::{Views, maybe};
use crate::ui::words;

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
        let entries = terms.into_iter().map(|term| {
            let origin = match term.source {
                Some((source, place)) => {
                    let source = content::source(source).map(words::source).unwrap_or_default();
                    format!("Bron: {source}, {place}.")
                }
                None => "Toelichting van de makers.".to_owned(),
            };
            view! {
                <dt>{words::capital(term.title)}</dt>
                <dd>
                    {term.explanation}
                    " "
                    <span class="soft tiny">{origin}</span>
                </dd>
            }
        });
        view! {
            <details class="more">
                <summary>"Woorden bij dit thema"</summary>
                <dl class="terms">{entries.views()}</dl>
            </details>
        }
    }))
}
