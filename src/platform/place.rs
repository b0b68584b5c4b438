//! The fragment of the address: where in the entry the user is.

use wasm_bindgen::prelude::*;

/// The fragment, with its `#`; empty when there is none.
#[must_use]
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// The address of this page with another fragment: to send to somebody.
#[must_use]
pub fn address_of(fragment: &str) -> String {
    let here = web_sys::window().and_then(|window| window.location().href().ok()).unwrap_or_default();
    let page = here.split('#').next().unwrap_or_default();
    format!("{page}{fragment}")
}

/// The folder that the app lies in, with a slash at the end.
#[must_use]
pub fn folder() -> String {
    let page = address_of("");
    let end = page.rfind('/').map_or(0, |at| at + 1);
    page[..end].to_owned()
}

/// Goes to another fragment, as a link would.
pub fn go(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_hash(fragment);
    }
}

/// Goes to another fragment in the place of this one: back leads to what was before.
pub fn replace(fragment: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().replace(fragment);
    }
}

/// Gives this place another address, and goes nowhere: whoever comes back to it comes to that one. At once, so that it holds also
/// when somebody follows a link in the same moment.
pub fn rename(fragment: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(fragment));
    }
}

/// Goes back to the place before this one.
pub fn back() {
    if let Some(window) = web_sys::window() {
        let _ = window.history().and_then(|history| history.back());
    }
}

/// Calls `moved` whenever the fragment changes.
pub fn on_move(moved: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        let moved = Closure::<dyn Fn()>::new(moved).into_js_value();
        let _ = window.add_event_listener_with_callback("hashchange", moved.unchecked_ref());
    }
}
