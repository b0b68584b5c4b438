//! From one module of the app to the next on the same page, with what is in memory only.
//!
//! It travels in the state of the history entry: that survives loading the page anew, works where storage
//! is blocked, and cannot be written by a page of somebody else.

use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, Response};

use super::promise::then;

/// Asks for the next module, and says whether it can be had: without it the page must not be left.
/// `boot.js` keeps its address with its own script.
pub fn reach(done: impl FnOnce(bool) + 'static) {
    let address = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.query_selector("script[data-all-wasm]").ok().flatten())
        .and_then(|script| script.dyn_into::<HtmlElement>().ok())
        .and_then(|script| script.dataset().get("allWasm"));
    let (Some(window), Some(address)) = (web_sys::window(), address) else { return done(false) };
    then(&window.fetch_with_str(&address), move |response| {
        done(response.and_then(|response| response.dyn_into::<Response>().ok()).is_some_and(|it| it.ok()));
    });
}

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
