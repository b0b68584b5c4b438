//! What other tabs of this app write.

use wasm_bindgen::prelude::*;
use web_sys::StorageEvent;

/// Calls `changed` with the key and the new text whenever another tab writes.
/// No key means that everything was cleared, no text that the key was taken away.
pub fn on_change_elsewhere(changed: impl Fn(Option<String>, Option<String>) + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listen = Closure::<dyn Fn(StorageEvent)>::new(move |event: StorageEvent| {
        // The same event tells of sessionStorage, which is not ours.
        let ours = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
        if event.storage_area() == ours {
            changed(event.key(), event.new_value());
        }
    });
    let _ = window.add_event_listener_with_callback("storage", listen.into_js_value().unchecked_ref());
}
