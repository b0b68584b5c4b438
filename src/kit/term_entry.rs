//! An explained term.

use leptos::prelude::*;

use crate::content::Term;
use crate::kit::dutch;

/// A term with its explanation, in a description list.
#[component]
pub fn TermEntry(
    /// The term.
    term: &'static Term,
) -> impl IntoView {
    view! {
        <dt id=term.id.to_string() tabindex="-1">{dutch::capital(term.title)}</dt>
        <dd>
            {term.explanation}
            " "
            <span class="soft tiny">{dutch::origin(term.source)}</span>
        </dd>
    }
}
