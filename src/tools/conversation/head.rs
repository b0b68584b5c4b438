//! The head of the entry `gesprek`: which conversation, and the pages beside it.

use leptos::prelude::*;

use crate::kit::dutch;
use crate::kit::frame::Head;
use crate::kit::live_if;
use crate::state::{Lookup, Page, use_session};
use crate::tools::conversation::Route;

/// The conversation that the page belongs to, files and explanations.
pub fn conversation_head() -> Head {
    let session = use_session();
    let place = move || {
        let route = Route::now(session);
        session.read(|shelf| match route {
            Route::Round(id)
            | Route::Theme(id, _)
            | Route::Report(id)
            | Route::Setup(id)
            | Route::Back(id)
            | Route::Change(_, id)
            | Route::Prepare(id)
            | Route::Talk(id, _)
            | Route::Form(id)
            | Route::Views(id)
            | Route::Differences(id)
            | Route::Difference(id, _) => shelf.round(id).map(|round| {
                let name = dutch::location_name(shelf.location(round.location));
                let round = dutch::round_name(round);
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
    Head {
        label: "Bij de app",
        place: live_if(place),
        pages: vec![
            (Page::Lookup(Lookup::Search).href(), "Zoek"),
            (Page::Files.href(), "Bestanden"),
            (Page::Explain.href(), "Uitleg"),
        ],
        about: Page::ABOUT.href(),
    }
}
