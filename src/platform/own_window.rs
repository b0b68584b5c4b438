//! From a frame in another page on to a window of one's own, with what was filled in.
//!
//! `public/boot/own-window.js` opens the window, and passes nothing on but between two pages of this app.

use js_sys::Array;
use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit};

const OPEN: &str = "kcw-own-window";
const FAILED: &str = "kcw-own-window-failed";
const READY: &str = "kcw-ready-for-file";
const FILE: &str = "kcw-file";

/// Opens the app in a window of its own at this place, and hands it the text of a file.
pub fn open_with(address: &str, file: &str) {
    let with = CustomEventInit::new();
    with.set_detail(&Array::of2(&address.into(), &file.into()));
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new_with_event_init_dict(OPEN, &with))
    {
        let _ = window.dispatch_event(&event);
    }
}

/// Calls `failed` when the window could not be opened or took nothing over.
pub fn on_failed(failed: impl Fn() + 'static) {
    listen(FAILED, move |_| failed());
}

/// Calls `take` with the text of the file that the page handed out which opened this window, if one did.
pub fn on_file(take: impl Fn(String) + 'static) {
    listen(FILE, move |event| {
        if let Some(text) = event.detail().as_string() {
            take(text);
        }
    });
    if let (Some(window), Ok(event)) = (web_sys::window(), CustomEvent::new(READY)) {
        let _ = window.dispatch_event(&event);
    }
}

fn listen(name: &str, heard: impl Fn(CustomEvent) + 'static) {
    if let Some(window) = web_sys::window() {
        let heard = Closure::<dyn Fn(CustomEvent)>::new(heard).into_js_value();
        let _ = window.add_event_listener_with_callback(name, heard.unchecked_ref());
    }
}
