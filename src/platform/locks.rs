//! One writer at a time among the tabs of this app, through the Web Locks API.
//!
//! Reached by name: `web-sys` still counts this interface as unstable, and Safari before 15.4 and
//! plain-http pages do not have it. There the job runs at once; writes are merges, so nothing is lost.

use js_sys::{Function, Reflect};
use wasm_bindgen::prelude::*;

use super::device::Job;

const NAME: &str = "kindcentrumwijzer";

/// Runs the job while this tab holds the lock.
pub fn alone(job: Job) {
    match request() {
        Some((locks, request)) => {
            let _ = request.call2(&locks, &NAME.into(), &Closure::once_into_js(job));
        }
        None => job(),
    }
}

fn request() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
