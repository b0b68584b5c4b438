//! Every explained term on one page.

use leptos::prelude::*;

use crate::content::{self, Term};
use crate::domain::Sorted;
use crate::kit::{PageTitle, TermEntry, Views};

/// All terms by their letters, each with its explanation and where that comes from.
#[component]
pub fn TermsPage() -> impl IntoView {
    let terms: Sorted<String, &'static Term> =
        content::terms().iter().map(|term| (term.title.to_lowercase(), term)).collect();
    view! {
        <PageTitle title="Woorden en afkortingen" />
        <p class="lead">"De vaktaal van het instrument, in gewone woorden."</p>
        <dl class="terms terms-page">
            {terms.into_iter().map(|(_, term)| view! { <TermEntry term=term /> }).views()}
        </dl>
    }
}
