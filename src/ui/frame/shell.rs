//! The page around every place: skip link, head, messages, the place itself, foot.

use leptos::ev::MouseEvent;
use leptos::prelude::*;

use crate::platform::page;
use crate::state::{Route, use_session};

use super::footer::Footer;
use super::header::Header;
use super::trouble::Trouble;
use crate::ui::shared::live_if;

/// Puts a place in its frame.
#[component]
pub fn Shell(
    /// What just happened, with a way back; nothing where nothing of the kind can happen.
    messages: AnyView,
    /// The place.
    children: Children,
) -> impl IntoView {
    let session = use_session();
    // On a theme page the bar at the foot of the screen shows the save status already.
    let with_footer = move || !matches!(session.route.get(), Route::Theme(..));
    // The fragment names the place in the app, so the link moves the focus only.
    let skip = Box::new(|event: MouseEvent| {
        event.prevent_default();
        page::focus("inhoud");
    });
    view! {
        <a
            class="skip"
            href="#inhoud"
            on:click=skip
        >
            "Naar de inhoud"
        </a>
        <Header />
        <div class="messages">
            <Trouble />
        </div>
        // What just happened stays in view, wherever on the page its button was.
        <div class="messages messages-now">
            {messages}
        </div>
        <main id="inhoud" tabindex="-1">{children()}</main>
        {live_if(move || with_footer().then(|| view! { <Footer /> }))}
    }
}
