//! One writer at a time among the tabs of this app, through the Web Locks API.
//!
//! Reached by name: `web-sys` still counts this interface as unstable. Safari before 15.4 and plain-http
//! pages do not have it, and a frame on another site may be refused. There the job runs without a lock;
//! writes are merges, so nothing is lost.

use std::cell::Cell;
use std::rc::Rc;

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::prelude::*;

use super::device::Job;
use super::promise::then;

const NAME: &str = "kindcentrumwijzer";

/// Runs the job while this tab holds the lock, or without one where there is none to be had.
pub fn alone(job: Job) {
    let once = Rc::new(Cell::new(Some(job)));
    let run = move || once.take().map_or((), |job| job());
    let Some((locks, request)) = request() else { return run() };
    let locked = Closure::once_into_js(run.clone());
    match request.call2(&locks, &NAME.into(), &locked).map(|ended| Promise::resolve(&ended)) {
        // The promise ends after the job, or without it when the lock was refused.
        Ok(ended) => then(&ended, move |_| run()),
        Err(_) => run(),
    }
}

fn request() -> Option<(JsValue, Function)> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok().filter(JsValue::is_object)?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into().ok()?;
    Some((locks, request))
}
