//! What stands beside and beneath the overview of all locations: what can be taken out of it, the list of locations, and what is
//! asked of them.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::app::parts::MAKERS;
use crate::tools::town;
use crate::tools::town::route::TownRoute;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(lijst, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(place: Place) -> AnyView {
    let route = match place {
        Place::BeneathTown(look) => return town::beneath(look, MAKERS).into_any(),
        Place::InTown(route) => route,
        Place::InConversation(_)
        | Place::AtTheme(..)
        | Place::AtQuestion(..)
        | Place::Role
        | Place::Town
        | Place::Guide
        | Place::InGuide(_)
        | Place::InRole(_)
        | Place::Page(_)
        | Place::Lookup(..)
        | Place::Files(_)
        | Place::Unknown
        | Place::Messages => return ().into_any(),
    };
    match route {
        TownRoute::List => town::list_page(MAKERS).into_any(),
        TownRoute::Request(id) => town::request_page(id, MAKERS).into_any(),
        TownRoute::Adaptation(id) => town::adapt_page(id).into_any(),
        TownRoute::AdaptedTheme(id, theme) => town::adapt_theme_page(id, theme).into_any(),
        // The overview comes with the frame, the pages of every tool in a part of their own.
        TownRoute::Overview(_)
        | TownRoute::Years(_)
        | TownRoute::Location(_)
        | TownRoute::Page(_)
        | TownRoute::Unknown => ().into_any(),
    }
}
