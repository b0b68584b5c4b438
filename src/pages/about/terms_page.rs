//! Every explained term on one page.

use leptos::prelude::*;

use crate::content::{self, Term};
use crate::domain::{Sorted, TermId};
use crate::kit::{PageTitle, TermEntry, Views, cited};

/// All terms by their letters, each with its explanation and where that comes from.
#[component]
pub fn TermsPage(
    /// The one to begin at.
    at: Option<TermId>,
) -> impl IntoView {
    cited::begin_at(at.filter(|id| content::terms().any(|term| term.id == *id)).map(|id| id.to_string()));
    let terms: Sorted<String, &'static Term> =
        content::terms().map(|term| (term.title.to_lowercase(), term)).collect();
    view! {
        <PageTitle title="Woorden en afkortingen" />
        <p class="lead">"De vaktaal en de afkortingen in deze app, in gewone woorden."</p>
        <dl class="terms terms-page">
            {terms.into_iter().map(|(_, term)| view! { <TermEntry term=term /> }).views()}
        </dl>
    }
}
