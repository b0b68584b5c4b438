//! Who hosts this app: read from `host.json` beside it.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// Fetches the config file as text; nothing when it is not there or the network is off.
pub fn read(done: impl FnOnce(Option<String>) + 'static) {
    wasm_bindgen_futures::spawn_local(async move { done(fetch("host.json").await) });
}

async fn fetch(address: &str) -> Option<String> {
    let window = web_sys::window()?;
    let response: Response = JsFuture::from(window.fetch_with_str(address)).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    JsFuture::from(response.text().ok()?).await.ok()?.as_string()
}
