//! Workbooks for spreadsheets, with the library that makes them. It weighs as much as the core: it is fetched when somebody
//! asks for a workbook, and kept from then on. A list for any spreadsheet is always here.

use leptos::wasm_split::SplitLoaderError;

use crate::exchange::xlsx;
use crate::pages::files::Xlsx;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(werkmap, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Result<Xlsx, SplitLoaderError> {
    Ok(xlsx)
}
