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

/// In which square of a board the pointer is: from the left and from the top, counted from 0. Nothing outside it.
#[must_use]
pub fn square_at(board: &str, event: &PointerEvent, across: usize, down: usize) -> Option<(usize, usize)> {
    let there = web_sys::window()?.document()?.get_element_by_id(board)?.get_bounding_client_rect();
    #[expect(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a handful of squares"
    )]
    let part = |at: i32, from: f64, size: f64, count: usize| {
        let part = (f64::from(at) - from) / size * count as f64;
        (0.0..count as f64).contains(&part).then_some(part as usize)
    };
    let column = part(event.client_x(), there.left(), there.width(), across)?;
    Some((column, part(event.client_y(), there.top(), there.height(), down)?))
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
