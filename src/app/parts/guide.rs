//! The guide for municipalities: its frame, the gears, and what holds everywhere.

use leptos::prelude::*;

use crate::app::guide::guide;
use crate::app::part::{Draw, Place};

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(gids, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(_: Place) -> AnyView {
    guide()
}
