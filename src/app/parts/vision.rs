//! The vision with what keeps it, and the dossier of all that was worked out.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::app::parts::MAKERS;
use crate::tools::guide::route::GuideRoute;
use crate::tools::{guide, role, town};

/// What other tools put into the dossier.
const FROM_OTHERS: guide::FromOthers =
    guide::FromOthers { role: role::for_dossier, overview: town::for_dossier };

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(visie, wasm_split_path = ::leptos::wasm_split, fallible))]
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
        GuideRoute::Vision => guide::vision_page().into_any(),
        GuideRoute::Safeguarding => guide::safeguarding_page().into_any(),
        GuideRoute::Process => guide::process_page().into_any(),
        GuideRoute::Dossier => guide::dossier_page(MAKERS, FROM_OTHERS).into_any(),
        // Elsewhere in the guide, or a page of every entry.
        GuideRoute::Home
        | GuideRoute::Basis
        | GuideRoute::Gear(_)
        | GuideRoute::Reason(..)
        | GuideRoute::Measures
        | GuideRoute::Agenda
        | GuideRoute::Meeting(_)
        | GuideRoute::Council
        | GuideRoute::OnePager
        | GuideRoute::Movement
        | GuideRoute::Plan
        | GuideRoute::Data(_)
        | GuideRoute::Field
        | GuideRoute::Page(_)
        | GuideRoute::Unknown => ().into_any(),
    }
}
