//! The head of every page.

use leptos::prelude::*;

use crate::state::{Route, use_session};
use crate::ui::shared::{Mark, live_if};
use crate::ui::words;

/// Name, where the user is, and the two pages beside the conversation.
#[component]
pub fn Header() -> impl IntoView {
    let session = use_session();
    let place = Memo::new(move |_| {
        let route = session.route.get();
        session.read(|shelf| match route {
            Route::Round(id) | Route::Theme(id, _) => shelf.round(id).map(|round| {
                let name = words::location_name(shelf.location(round.location));
                (Route::Round(id).href(), name, words::round_name(round))
            }),
            _ => None,
        })
    });
    let current = move |page: Route| Signal::derive(move || (session.route.get() == page).then_some("page"));
    view! {
        <header class="head">
            <a class="brand" href=Route::Home.href()>
                <Mark />
                <span>"Kindcentrumwijzer"</span>
            </a>
            <p class="place">
                {live_if(move || {
                    place.get().map(|(href, name, round)| view! { <a href=href><b>{name}</b>", "{round}</a> })
                })}
            </p>
            <nav aria-label="Bij de app">
                <ul class="plain row">
                    <li>
                        <a class="button button-quiet" href=Route::Data.href() aria-current=current(Route::Data)>
                            "Bestanden"
                        </a>
                    </li>
                    <li>
                        <a class="button button-quiet" href=Route::About.href() aria-current=current(Route::About)>
                            "Over"
                        </a>
                    </li>
                </ul>
            </nav>
        </header>
    }
}
