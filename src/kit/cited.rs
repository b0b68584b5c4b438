//! Parts of a text with where they come from: in short at each, in full once at the foot.

use leptos::prelude::*;

use super::dutch;
use super::live::{Views, maybe};
use crate::content::{self, Origin, Part};
use crate::domain::SourceId;
use crate::platform::page;

/// Where a text comes from, in short; or that it is the makers' own.
pub fn cited(of: Origin) -> AnyView {
    let words = match of {
        Some(_) => format!("Bron: {}.", dutch::short_place(of)),
        None => dutch::origin(None),
    };
    view! { <p class="help">{words}</p> }.into_any()
}

/// A part under a heading of the second level.
pub fn part(of: &'static Part) -> AnyView {
    section(of, view! { <h2>{of.title}</h2> }.into_any())
}

/// A part under a heading of the third level.
pub fn lesser(of: &'static Part) -> AnyView {
    section(of, view! { <h3>{of.title}</h3> }.into_any())
}

fn section(of: &'static Part, heading: AnyView) -> AnyView {
    let paragraphs = of.text.iter().map(|text| view! { <p>{*text}</p> });
    let points = of.points.iter().map(|text| view! { <li>{*text}</li> });
    view! {
        <section class="stack cited">
            {heading}
            {paragraphs.views()}
            {maybe((!of.points.is_empty()).then(|| view! { <ul class="points">{points.views()}</ul> }))}
            {cited(of.source)}
        </section>
    }
    .into_any()
}

/// A document in full, once on a page.
pub fn full(id: SourceId) -> AnyView {
    let words = content::source(id).map(dutch::source).unwrap_or_default();
    view! { <p class="help">{words}". In onze eigen woorden. Wat er over wet en beleid staat, is van toen."</p> }.into_any()
}

/// A page that begins at something on it: the focus goes there once the page stands.
pub fn begin_at(id: Option<String>) {
    Effect::new(move |ran: Option<()>| {
        if let (None, Some(id)) = (ran, &id) {
            page::focus_soon(id);
        }
    });
}
