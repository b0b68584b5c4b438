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
    match root().and_then(|root| root.dataset().get("worker")).as_deref() {
        Some("ready") => WorkerState::Ready,
        Some("update") => WorkerState::UpdateWaiting,
        _ => WorkerState::None,
    }
}

/// Why the app could not be kept for use without network, when that went wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WorkerTrouble {
    /// The address begins with http.
    PlainHttp,
    /// The browser has no workers here.
    None,
    /// Something else: the file and what was wrong with it, in the words of the worker.
    Failed(String),
}

/// What went wrong, if anything did.
#[must_use]
pub fn trouble() -> Option<WorkerTrouble> {
    root()?.dataset().get("workerTrouble").map(|why| match why.as_str() {
        "http" => WorkerTrouble::PlainHttp,
        "none" => WorkerTrouble::None,
        _ => WorkerTrouble::Failed(why),
    })
}

fn root() -> Option<HtmlElement> {
    web_sys::window()?.document()?.document_element()?.dyn_into().ok()
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
