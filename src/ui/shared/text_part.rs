//! A part of a page of text.

use leptos::prelude::*;

use super::live::Views;
use crate::content::Part;
use crate::ui::words;

/// A part of a page of text, with where it comes from.
pub fn text_part(part: &'static Part) -> impl IntoView + use<> {
    let paragraphs = part.text.iter().map(|text| view! { <p>{*text}</p> });
    view! {
        <section class="stack">
            <h2>{part.title}</h2>
            {paragraphs.views()}
            <p class="help">{words::origin(part.source)}</p>
        </section>
    }
}
