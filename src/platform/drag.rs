//! Following a finger or the mouse from a handle until it is let go.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, PointerEvent};

/// Everything that the pointer does from now on comes to the handle.
pub fn hold(event: &PointerEvent) {
    event.prevent_default();
    if let Some(handle) = event.current_target().and_then(|it| it.dyn_into::<Element>().ok()) {
        let _ = handle.set_pointer_capture(event.pointer_id());
    }
}

/// Before which of the rows of a list the pointer is, counted from 0; after the last it is their number.
#[must_use]
pub fn row_at(list: &str, event: &PointerEvent) -> Option<usize> {
    let document = web_sys::window()?.document()?;
    let rows = document.get_element_by_id(list)?.children();
    let at = f64::from(event.client_y());
    let middle = |row: &Element| {
        let there = row.get_bounding_client_rect();
        there.top() + there.height() / 2.0
    };
    let above = (0..rows.length()).filter_map(|at| rows.item(at)).filter(|row| middle(row) < at).count();
    Some(above)
}
