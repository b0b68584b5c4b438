//! The overview of all locations.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::app::town::town;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(gemeente, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(_: Place) -> AnyView {
    town()
}
