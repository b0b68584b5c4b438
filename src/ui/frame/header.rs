//! The head of every page.

use leptos::prelude::*;

use crate::state::{Route, use_session};
use crate::ui::shared::{Mark, Views, live, live_if};
use crate::ui::words;

/// Name, where the user is, and the two pages beside the conversation.
#[component]
pub fn Header() -> impl IntoView {
    let session = use_session();
    let place = move || {
        let route = session.route.get();
        session.read(|shelf| match route {
            Route::Round(id) | Route::Theme(id, _) | Route::Report(id) => shelf.round(id).map(|round| {
                let name = words::location_name(shelf.location(round.location));
                let round = words::round_name(round);
                view! {
                    <a href=Route::Round(id).href()>
                        <b>{name}","</b>
                        <span>{round}</span>
                    </a>
                }
            }),
            _ => None,
        })
    };
    let pages = move || {
        [(Route::Data, "Bestanden"), (Route::Explain, "Uitleg")]
            .into_iter()
            .map(|(page, name)| {
                let current = (session.route.get() == page).then_some("page");
                view! {
                    <li>
                        <a class="button button-quiet" href=page.href() aria-current=current>
                            {name}
                        </a>
                    </li>
                }
            })
            .views()
    };
    view! {
        <header class="head">
            <a class="brand" href=Route::Home.href()>
                <Mark />
                <span>"Kindcentrumwijzer"</span>
            </a>
            <p class="place">{live_if(place)}</p>
            <nav aria-label="Bij de app">
                <ul class="plain row">{live(pages)}</ul>
            </nav>
        </header>
    }
}
