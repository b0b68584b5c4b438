//! The ways to what a location can talk about around the instrument.

use leptos::prelude::*;

use crate::content;
use crate::domain::LocationId;
use crate::kit::Views;
use crate::tools::conversation::Route;

/// A link to each topic.
#[component]
pub fn Topics(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let links = content::topics().iter().map(|topic| {
        view! { <li><a href=Route::Around(id, topic.id).href()>{topic.title}</a></li> }
    });
    view! {
        <section class="sheet stack" aria-labelledby="rondom">
            <h2 id="rondom">"Praat ook over"</h2>
            <ul class="points">{links.views()}</ul>
        </section>
    }
}
