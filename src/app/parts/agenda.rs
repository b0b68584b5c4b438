//! The reasons with their measures, and the agenda: what the guide leads to.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::app::parts::MAKERS;
use crate::tools::guide;
use crate::tools::guide::route::GuideRoute;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(agenda, wasm_split_path = ::leptos::wasm_split, fallible))]
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
        GuideRoute::Reason(id, at) => guide::reason_page(id, at),
        GuideRoute::Measures => guide::measures_page().into_any(),
        GuideRoute::Agenda => guide::agenda_page(MAKERS).into_any(),
        GuideRoute::Meeting(id) => guide::meeting_page(id, MAKERS).into_any(),
        // The gears come with the frame; the council and the pages of every tool in parts of their own.
        GuideRoute::Home
        | GuideRoute::Basis
        | GuideRoute::Gear(_)
        | GuideRoute::Council
        | GuideRoute::OnePager
        | GuideRoute::Movement
        | GuideRoute::Plan
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
