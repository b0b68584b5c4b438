//! Something to open, whose inside is made when it is opened.
//!
//! Chromium (156) leaves fields for days and radios that were made inside what is closed without a box once it is opened, so
//! that no keyboard reaches them.

use leptos::prelude::*;

use super::live::{change, live_if};

/// A `details` with its summary. What is in it is made when it is opened first, and stays.
pub fn unfold(
    class: &'static str,
    open: bool,
    summary: AnyView,
    inside: impl Fn() -> AnyView + Send + 'static,
) -> AnyView {
    let opened = RwSignal::new(open);
    let toggled = change(move |_| {
        if !opened.get_untracked() {
            opened.set(true);
        }
    });
    view! {
        <details class=class open=open on:toggle=toggled>
            {summary}
            {live_if(move || opened.get().then(&inside))}
        </details>
    }
    .into_any()
}
