//! A part of a page of text.

use leptos::prelude::*;

use super::live::{Views, maybe};
use crate::content::Part;
use crate::kit::dutch;

/// A part of a page of text, with where it comes from.
pub fn text_part(part: &'static Part) -> AnyView {
    section(part, Some(dutch::origin(part.source)))
}

/// A part of a page that is the makers' own as a whole.
pub fn own_part(part: &'static Part) -> AnyView {
    section(part, None)
}

fn section(part: &'static Part, origin: Option<String>) -> AnyView {
    let paragraphs = part.text.iter().map(|text| view! { <p>{*text}</p> });
    let points = part.points.iter().map(|text| view! { <li>{*text}</li> });
    view! {
        <section class="stack">
            <h2>{part.title}</h2>
            {paragraphs.views()}
            {maybe((!part.points.is_empty()).then(|| view! { <ul class="points">{points.views()}</ul> }))}
            {maybe(origin.map(|origin| view! { <p class="help">{origin}</p> }))}
        </section>
    }
    .into_any()
}
