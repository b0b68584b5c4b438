//! The page around every place: skip link, head, messages, the place itself, foot.

use leptos::prelude::*;

use crate::platform::page;
use crate::state::{Route, use_session};

use super::footer::Footer;
use super::header::Header;
use super::messages::Messages;
use super::trouble::Trouble;

/// Puts a place in its frame.
#[component]
pub fn Shell(children: Children) -> impl IntoView {
    let session = use_session();
    // On a theme page the bar at the foot of the screen shows the save status already.
    let with_footer = move || !matches!(session.route.get(), Route::Theme(..));
    view! {
        <a
            class="skip"
            href="#inhoud"
            on:click=move |event| {
                event.prevent_default();
                page::focus("inhoud");
            }
        >
            "Naar de inhoud"
        </a>
        <Header />
        <div class="messages">
            <Trouble />
            <Messages />
        </div>
        <main id="inhoud" tabindex="-1">{children()}</main>
        {move || with_footer().then(|| view! { <Footer /> })}
    }
}
