//! Small files that lie beside the app: who hosts it, the example.

use wasm_bindgen::prelude::*;
use web_sys::Response;

use super::promise::then;

/// The size of a file in bytes, as far as the server says; nothing when it is not there.
pub fn size(name: &str, done: impl FnOnce(Option<u64>) + 'static) {
    let Some(window) = web_sys::window() else { return done(None) };
    then(&window.fetch_with_str(name), move |response| {
        let found = response.and_then(|response| response.dyn_into::<Response>().ok()).filter(Response::ok);
        match found.and_then(|response| response.array_buffer().ok()) {
            Some(buffer) => then(&buffer, move |buffer| {
                let buffer = buffer.and_then(|buffer| buffer.dyn_into::<js_sys::ArrayBuffer>().ok());
                done(buffer.map(|buffer| u64::from(buffer.byte_length())));
            }),
            None => done(None),
        }
    });
}

/// Fetches a file as text; nothing when it is not there or the network is off.
pub fn read(name: &str, done: impl FnOnce(Option<String>) + 'static) {
    let Some(window) = web_sys::window() else { return done(None) };
    then(&window.fetch_with_str(name), move |response| {
        let found = response.and_then(|response| response.dyn_into::<Response>().ok()).filter(Response::ok);
        match found.and_then(|response| response.text().ok()) {
            Some(text) => then(&text, move |text| done(text.and_then(|text| text.as_string()))),
            None => done(None),
        }
    });
}
