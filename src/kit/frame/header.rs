//! The head of every page.

use leptos::prelude::*;

use crate::kit::{Live, Mark, Views, live};
use crate::state::use_session;

/// What an entry says at the head of its pages.
pub struct Head {
    /// What its links in the head are for.
    pub label: &'static str,
    /// Where the user is, in words.
    pub place: Live,
    /// The places that can be reached from everywhere: address and name.
    pub pages: Vec<(String, &'static str)>,
    /// Where the foot leads for who hosts the app.
    pub about: String,
}

/// Name, where the user is, and the pages that can be reached from everywhere.
pub fn header(label: &'static str, place: Live, pages: Vec<(String, &'static str)>) -> impl IntoView {
    let session = use_session();
    let links = move || {
        pages
            .iter()
            .map(|(href, name)| {
                let current = session.place.fragment.with(|fragment| fragment == href).then_some("page");
                view! {
                    <li>
                        <a class="button button-quiet" href=href.clone() aria-current=current>
                            {*name}
                        </a>
                    </li>
                }
            })
            .views()
    };
    view! {
        <header class="head">
            <a class="brand" href="#/">
                <Mark />
                <span>"Kindcentrumwijzer"</span>
            </a>
            <p class="place">{place}</p>
            <nav aria-label=label>
                <ul class="plain row">{live(links)}</ul>
            </nav>
        </header>
    }
}
