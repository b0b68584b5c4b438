//! Lists for spreadsheets and calendars, with the libraries that make them.

use leptos::wasm_split::SplitLoaderError;

use crate::exchange::{calendar, csv, rows};
use crate::pages::files::Lists;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(lijsten, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Result<Lists, SplitLoaderError> {
    Ok(Lists { csv, rows, calendar })
}
