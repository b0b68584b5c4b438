//! Whether the browser promises to keep what is stored.

use js_sys::Reflect;
use wasm_bindgen::prelude::*;
use web_sys::StorageManager;

use super::promise::then;

/// Says whether the browser holds on to what is stored, also when space runs out; nothing when it cannot tell.
pub fn is_kept(done: impl FnOnce(Option<bool>) + 'static) {
    match manager().and_then(|storage| storage.persisted().ok()) {
        Some(promise) => then(&promise, move |kept| done(kept.and_then(|kept| kept.as_bool()))),
        None => done(None),
    }
}

/// Asks the browser to hold on to what is stored, and says whether it will. Some browsers ask the user.
pub fn ask(done: impl FnOnce(Option<bool>) + 'static) {
    match manager().and_then(|storage| storage.persist().ok()) {
        Some(promise) => then(&promise, move |kept| done(kept.and_then(|kept| kept.as_bool()))),
        None => done(None),
    }
}

/// Whether the app was put on the home screen and opened from there.
#[must_use]
pub fn is_installed() -> bool {
    let standalone =
        web_sys::window().and_then(|it| it.match_media("(display-mode: standalone)").ok().flatten());
    standalone.is_some_and(|query| query.matches())
}

/// Not on every page: without https there is none.
fn manager() -> Option<StorageManager> {
    let navigator = web_sys::window()?.navigator();
    Reflect::get(&navigator, &"storage".into()).ok()?.dyn_into().ok()
}
