//! Says that something was made up.

use leptos::prelude::*;

/// The word, in a shape of its own.
#[component]
pub fn ExampleTag() -> impl IntoView {
    view! { <span class="example-tag">"Voorbeeld"</span> }
}
