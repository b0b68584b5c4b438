//! An explained term.

use leptos::prelude::*;

use crate::content::Term;
use crate::ui::words;

/// A term with its explanation, in a description list.
#[component]
pub fn TermEntry(
    /// The term.
    term: &'static Term,
) -> impl IntoView {
    view! {
        <dt>{words::capital(term.title)}</dt>
        <dd>
            {term.explanation}
            " "
            <span class="soft tiny">{words::origin(term.source)}</span>
        </dd>
    }
}
