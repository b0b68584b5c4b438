//! The page around every place: skip link, head, messages, the place itself, foot.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::platform::page;

use super::footer::Footer;
use super::header::{Head, header};
use super::trouble::Trouble;
use crate::kit::live_if;

/// Puts a place in its frame.
#[component]
pub fn Shell(
    /// What the entry says at the head of its pages.
    head: Head,
    /// Whether the page has a foot now.
    foot: Signal<bool>,
    /// What just happened, with a way back; nothing where nothing of the kind can happen.
    messages: AnyView,
    /// The place.
    children: Children,
) -> impl IntoView {
    // The fragment names the place in the app, so the link moves the focus only.
    let skip = Box::new(|event: MouseEvent| {
        event.prevent_default();
        page::focus("inhoud");
    });
    let about = head.about;
    view! {
        <a
            class="skip"
            href="#inhoud"
            on:click=skip
        >
            "Naar de inhoud"
        </a>
        {header(head.label, head.place, head.pages)}
        <div class="messages">
            <Trouble />
        </div>
        // What just happened stays in view, wherever on the page its button was.
        <div class="messages messages-now">
            {messages}
        </div>
        <main id="inhoud" tabindex="-1">{children()}</main>
        {live_if(move || foot.get().then(|| view! { <Footer about=about.clone() /> }))}
    }
}
