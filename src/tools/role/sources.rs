//! The full titles of the documents that a page cites in short.

use leptos::prelude::*;

use crate::content::{self, role as texts};
use crate::domain::SourceId;
use crate::kit::Views;
use crate::kit::dutch;

/// Every document that the roles rest on, once.
pub fn sources() -> impl IntoView {
    let mut cited: Vec<SourceId> = texts::roles()
        .iter()
        .flat_map(|role| role.practice.iter().map(|one| one.source).chain([role.source]))
        .flatten()
        .map(|(id, _)| id)
        .collect();
    cited.sort_unstable();
    cited.dedup();
    let lines = cited.into_iter().filter_map(content::source).map(|source| {
        view! {
            <li>
                <b>{source.called}": "</b>
                {dutch::source(source)}"."
            </li>
        }
    });
    view! {
        <section class="stack cited" aria-labelledby="bronnen">
            <h2 id="bronnen">"Bronnen"</h2>
            <ul class="plain small">{lines.views()}</ul>
        </section>
    }
}
