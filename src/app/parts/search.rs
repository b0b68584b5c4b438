//! Searching in all that can be read, with the index of it, and in what people wrote here.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::app::where_is::where_is;
use crate::pages::search::search_page;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(zoek, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(_place: Place) -> AnyView {
    search_page(where_is).into_any()
}
