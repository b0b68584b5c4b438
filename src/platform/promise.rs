//! Waiting for the browser without `async`: a state machine for every wait weighs more than a callback.

use js_sys::Promise;
use wasm_bindgen::prelude::*;

/// Calls `done` with what the promise gives, or with nothing when it fails.
pub fn then(promise: &Promise, done: impl FnOnce(Option<JsValue>) + 'static) {
    let done =
        std::rc::Rc::new(std::cell::Cell::new(Some(Box::new(done) as Box<dyn FnOnce(Option<JsValue>)>)));
    let failed = done.clone();
    let given = Closure::once(move |value: JsValue| {
        if let Some(done) = done.take() {
            done(Some(value));
        }
    });
    let refused = Closure::once(move |_: JsValue| {
        if let Some(done) = failed.take() {
            done(None);
        }
    });
    let _ = promise.then2(&given, &refused);
    // The browser calls one of the two, once.
    given.forget();
    refused.forget();
}

/// Lets something go on by itself. Not with what Leptos has for it: that runs only once something is mounted.
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}
