//! Putting a text on the clipboard.

use js_sys::Reflect;

use super::promise::then;

/// Puts a text on the clipboard, and says whether that worked. Some pages may not: in a frame, or without https.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    let navigator = web_sys::window().map(|window| window.navigator());
    let there = navigator.as_ref().and_then(|one| Reflect::get(one, &"clipboard".into()).ok());
    match navigator.filter(|_| there.is_some_and(|clipboard| clipboard.is_object())) {
        Some(navigator) => {
            then(&navigator.clipboard().write_text(text), move |written| done(written.is_some()));
        }
        None => done(false),
    }
}
