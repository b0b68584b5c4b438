//! On the way to the example.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::kit::PageTitle;
use crate::platform::{beside, place};
use crate::state::use_session;
use crate::tools::conversation::Route;

/// The file with the example location.
const EXAMPLE: &str = "voorbeeld.kindcentrum.json";

/// Fetches the example and goes there, or back to the beginning when it cannot be fetched.
#[component]
pub fn ExamplePage() -> impl IntoView {
    let session = use_session();
    Effect::new(move |_| {
        beside::read(EXAMPLE, move |file| {
            let shown = acts::show_example(session, file.as_deref());
            place::replace(&shown.map_or(Route::Home, Route::Location).href());
        });
    });
    view! { <PageTitle title="Het voorbeeld wordt geladen" /> }
}
