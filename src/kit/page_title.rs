//! The heading of a page, which also names the document and takes the focus after a move.

use leptos::prelude::*;

use super::live::live;
use crate::platform::page;
use crate::state::use_session;

/// The `h1` of a page.
#[component]
pub fn PageTitle(
    /// What the heading says.
    #[prop(into)]
    title: Signal<String>,
    /// What the document's title says before the name of the app; the heading when absent.
    #[prop(optional, into)]
    document: Option<Signal<String>>,
) -> impl IntoView {
    let session = use_session();
    Effect::new(move |_| {
        let name = document.map_or_else(|| title.get(), |document| document.get());
        page::set_title(&format!("{name} | Kindcentrumwijzer"));
    });
    Effect::new(move |ran: Option<()>| {
        if ran.is_none() && session.place.moved.get_untracked() {
            page::to_top();
            page::focus("kop");
        }
    });
    view! {
        <h1 id="kop" tabindex="-1">
            {live(move || title.get())}
        </h1>
    }
}
