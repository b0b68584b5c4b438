//! The council, the movement that PACT speaks of, and a plan of one's own.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::app::parts::MAKERS;
use crate::tools::guide;
use crate::tools::guide::route::GuideRoute;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(raad, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(place: Place) -> AnyView {
    let Place::InGuide(route) = place else { return ().into_any() };
    match route {
        GuideRoute::Council => guide::council_page().into_any(),
        GuideRoute::OnePager => guide::one_pager_page(MAKERS).into_any(),
        GuideRoute::Movement => guide::movement_page().into_any(),
        GuideRoute::Plan => guide::plan_page(MAKERS).into_any(),
        // Elsewhere in the guide, or a page of every entry.
        GuideRoute::Home
        | GuideRoute::Basis
        | GuideRoute::Gear(_)
        | GuideRoute::Reason(..)
        | GuideRoute::Measures
        | GuideRoute::Agenda
        | GuideRoute::Meeting(_)
        | GuideRoute::Data(_)
        | GuideRoute::Field
        | GuideRoute::Vision
        | GuideRoute::Safeguarding
        | GuideRoute::Process
        | GuideRoute::Dossier
        | GuideRoute::Page(_)
        | GuideRoute::Unknown => ().into_any(),
    }
}
