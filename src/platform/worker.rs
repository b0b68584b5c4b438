//! What `boot.js` says of the service worker, and what we say back.
//!
//! The script owns the worker, so that it also works when the app does not start. It keeps its state
//! in `data-worker` of the root element and fires `kcw-worker` when that changes.

use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, HtmlElement};

/// How far this page is with working without network.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WorkerState {
    /// Nothing is stored for offline use (yet), or the browser does not allow it.
    #[default]
    None,
    /// Everything is stored: the app works without network.
    Ready,
    /// A new version is stored and waits until the user agrees.
    UpdateWaiting,
}

/// The present state.
#[must_use]
pub fn state() -> WorkerState {
    let root: Option<HtmlElement> = web_sys::window()
        .and_then(|window| window.document())
        .and_then(|document| document.document_element())
        .and_then(|root| root.dyn_into().ok());
    match root.and_then(|root| root.dataset().get("worker")).as_deref() {
        Some("ready") => WorkerState::Ready,
        Some("update") => WorkerState::UpdateWaiting,
        _ => WorkerState::None,
    }
}

/// Calls `changed` whenever the state changes.
pub fn on_change(changed: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        let changed = Closure::<dyn Fn()>::new(changed).into_js_value();
        let _ = window.add_event_listener_with_callback("kcw-worker", changed.unchecked_ref());
    }
}

/// Starts the waiting version; the page then loads anew.
pub fn apply_update() {
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new("kcw-apply-update")) {
        let _ = window.dispatch_event(&event);
    }
}
