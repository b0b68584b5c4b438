//! Links to what stands elsewhere in the app.

use leptos::prelude::*;

use crate::content::lookup::Found;
use crate::kit::Views;

/// A list of them, each with what it is a part of.
pub fn found_list<'a>(all: impl Iterator<Item = &'a Found>) -> AnyView {
    let lines = all.map(|one| {
        view! { <li><a href=one.href>{one.title}</a>" "<span class="soft small">{one.under}</span></li> }
    });
    view! { <ul class="points found">{lines.views()}</ul> }.into_any()
}
