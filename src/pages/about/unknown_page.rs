//! A place that does not exist.

use leptos::prelude::*;

use crate::kit::PageTitle;
use crate::state::HOME;

/// Says so and leads home.
#[component]
pub fn UnknownPage() -> impl IntoView {
    view! {
        <PageTitle title="Deze pagina bestaat niet" />
        <p class="lead">"Misschien is de link niet helemaal overgekomen. Er is niets verloren."</p>
        <p>
            <a class="button" href=HOME>"Naar het begin"</a>
        </p>
    }
}
