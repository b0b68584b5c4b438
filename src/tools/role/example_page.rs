//! On the way to the example.

use crate::tools::role::acts;
use leptos::prelude::*;

use crate::kit::PageTitle;
use crate::platform::{beside, place};
use crate::state::use_session;
use crate::tools::role::route::RoleRoute;

/// The file with the example assessment.
const EXAMPLE: &str = "voorbeeld-rol.kindcentrum.json";

/// Fetches the example and goes there, or back to the beginning when it cannot be fetched.
pub fn example_page() -> impl IntoView {
    let session = use_session();
    Effect::new(move |_| {
        beside::read(EXAMPLE, move |file| {
            let shown = acts::show_example(session, file.as_deref());
            place::replace(&shown.map_or(RoleRoute::Home, RoleRoute::Result).href());
        });
    });
    view! { <PageTitle title="Het voorbeeld wordt geladen" /> }
}
