//! The list of the device itself to send something with: mail, messages, what is near.

use js_sys::Reflect;
use web_sys::ShareData;

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
