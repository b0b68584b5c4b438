//! The list of the device itself to send something with: mail, messages, what is near.

use js_sys::{Array, Reflect};
use web_sys::{File, FilePropertyBag, ShareData};

use super::promise::then;

/// Whether the device has one, and this page may use it.
#[must_use]
pub fn can_share() -> bool {
    let navigator = web_sys::window().map(|window| window.navigator());
    let share = navigator.and_then(|navigator| Reflect::get(&navigator, &"share".into()).ok());
    share.is_some_and(|share| share.is_function())
}

/// Opens it for a link. That somebody closes it again is no fault.
pub fn share(title: &str, link: &str) {
    let data = ShareData::new();
    data.set_title(title);
    data.set_url(link);
    if let Some(window) = web_sys::window() {
        then(&window.navigator().share_with_data(&data), |_| {});
    }
}

/// In which form the device takes a file of ours: as JSON, or where it takes none as plain text, which the app opens as well.
/// Nothing where it takes no files.
#[must_use]
pub fn files_as() -> Option<(&'static str, &'static str)> {
    let navigator = web_sys::window()?.navigator();
    let can = Reflect::get(&navigator, &"canShare".into()).is_ok_and(|can| can.is_function());
    let forms = [(".json", "application/json"), (".txt", "text/plain")];
    forms.into_iter().filter(|_| can && can_share()).find(|(ending, kind)| {
        let data = with_file(&format!("a{ending}"), kind, "{}");
        data.is_some_and(|data| navigator.can_share_with_data(&data))
    })
}

/// Opens the list for a file. That somebody closes it again is no fault.
pub fn share_file(name: &str, kind: &str, text: &str) {
    if let (Some(window), Some(data)) = (web_sys::window(), with_file(name, kind, text)) {
        then(&window.navigator().share_with_data(&data), |_| {});
    }
}

fn with_file(name: &str, kind: &str, text: &str) -> Option<ShareData> {
    let bag = FilePropertyBag::new();
    bag.set_type(kind);
    let file = File::new_with_str_sequence_and_options(&Array::of1(&text.into()), name, &bag).ok()?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    Some(data)
}
