//! From one module of the app to the next on the same page, with what is in memory only.
//!
//! It travels in the state of the history entry: that survives loading the page anew, works where storage
//! is blocked, and cannot be written by a page of somebody else.

use wasm_bindgen::prelude::*;

/// Loads the page anew at the place where it is, with a text for whoever comes.
pub fn go(text: &str) {
    let Some(window) = web_sys::window() else { return };
    let kept = window.history().and_then(|history| history.replace_state_with_url(&text.into(), "", None));
    if kept.is_ok() {
        let _ = window.location().reload();
    }
}

/// The text that was left for us, once.
#[must_use]
pub fn take() -> Option<String> {
    let history = web_sys::window()?.history().ok()?;
    let text = history.state().ok()?.as_string()?;
    history.replace_state_with_url(&JsValue::NULL, "", None).ok()?;
    Some(text)
}
