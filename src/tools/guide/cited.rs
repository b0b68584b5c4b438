//! Parts of the guide with where they come from: in short at each, in full once at the foot.

use leptos::prelude::*;

use crate::content::guide;
use crate::content::{self, Origin, Part};
use crate::domain::SourceId;
use crate::kit::{Views, dutch, maybe};

/// Where a text comes from, in short.
pub fn cited(of: Origin) -> AnyView {
    view! { <p class="help">{format!("Bron: {}.", dutch::short_place(of))}</p> }.into_any()
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

/// The document in full, once on a page.
pub fn in_full() -> AnyView {
    full(guide::SOURCE)
}

/// Any document in full.
pub fn full(id: SourceId) -> AnyView {
    let words = content::source(id).map(dutch::source).unwrap_or_default();
    view! { <p class="help">{words}". In onze eigen woorden. Wat er over wet en beleid staat, is van toen."</p> }.into_any()
}
