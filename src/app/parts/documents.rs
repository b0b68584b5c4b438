//! Documents to edit, with the library that makes them.

use leptos::wasm_split::SplitLoaderError;

use crate::exchange::docx;
use crate::pages::files::Docx;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(document, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Result<Docx, SplitLoaderError> {
    Ok(docx)
}
