//! From the first module of the app to the next, on the same page.
//!
//! `boot.js` fetches the next one while this one goes on. When it starts it asks, in the same moment and
//! the same memory, for what the first one has: nothing leaves the page, so nothing can get lost on the way.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit};

const WANTED: &str = "kcw-onward";
const OUT_OF_REACH: &str = "kcw-out-of-reach";
const HAND_OVER: &str = "kcw-hand-over";

/// Asks `boot.js` for the next module.
pub fn go() {
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new(WANTED)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls `failed` whenever the next module could not be had.
pub fn on_out_of_reach(failed: impl Fn() + 'static) {
    if let Some(window) = web_sys::window() {
        let failed = Closure::<dyn Fn()>::new(failed).into_js_value();
        let _ = window.add_event_listener_with_callback(OUT_OF_REACH, failed.unchecked_ref());
    }
}

/// Gives the next module what `give` says, when it asks.
pub fn on_asked(give: impl Fn() -> String + 'static) {
    let Some(window) = web_sys::window() else { return };
    let asked = Closure::<dyn Fn(CustomEvent)>::new(move |event: CustomEvent| {
        if let Ok(handed) = event.detail().dyn_into::<Array>() {
            handed.push(&give().into());
        }
    });
    let _ = window.add_event_listener_with_callback(HAND_OVER, asked.into_js_value().unchecked_ref());
}

/// What the module before hands over; nothing when there was none.
#[must_use]
pub fn take() -> Option<String> {
    let handed = Array::new();
    let with = CustomEventInit::new();
    with.set_detail(&handed);
    let event = CustomEvent::new_with_event_init_dict(HAND_OVER, &with).ok()?;
    web_sys::window()?.dispatch_event(&event).ok()?;
    handed.get(0).as_string()
}
