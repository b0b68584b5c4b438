//! What can be looked up in every entry: bottlenecks, advice, research, examples, sources, the instrument to read.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::pages::lookup;
use crate::state::Lookup;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(naslag, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(place: Place) -> AnyView {
    let Place::Lookup(of, plays_for) = place else { return ().into_any() };
    match of {
        Lookup::Bottlenecks => lookup::bottlenecks_page(plays_for).into_any(),
        Lookup::Bottleneck(id) => lookup::bottleneck_page(id, plays_for),
        Lookup::Advice => lookup::advice_page().into_any(),
        Lookup::Research(at) => lookup::research_page(at).into_any(),
        Lookup::Cases => lookup::cases_page().into_any(),
        Lookup::Sources => lookup::sources_page().into_any(),
        Lookup::Theme(id) => lookup::theme_page(id),
        Lookup::Topic(id) => lookup::topic_page(id, plays_for),
        // In a part of its own, with its index.
        Lookup::Search => ().into_any(),
    }
}
