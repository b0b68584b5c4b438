//! A document that goes on one sheet: its letters are as large as fit, and never too small to read.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

/// The class under which an element looks on the screen as it will on paper, so that it can be measured there.
const PAPER: &str = "paper";
/// The class of the smaller letters.
const SMALL: &str = "paper-small";
/// What an A4 leaves between the margins of such a document (`@page note`), in pixels: 277 of its 297 mm.
const ROOM: i32 = 1046;

thread_local! {
    static WATCHING: Cell<bool> = const { Cell::new(false) };
}

/// From now on, measures the element with this id, if it is there, whenever the browser is about to print, and takes
/// smaller letters when it is higher than a sheet. What does not fit even then goes on to a second sheet.
pub fn fit(id: &'static str) {
    if WATCHING.replace(true) {
        return;
    }
    listen("beforeprint", move || measure(id));
    listen("afterprint", move || {
        if let Some(element) = element(id) {
            let _ = element.class_list().remove_2(PAPER, SMALL);
        }
    });
}

fn measure(id: &str) {
    let Some(element) = element(id) else { return };
    let classes = element.class_list();
    let _ = classes.add_1(PAPER);
    let _ = classes.remove_1(SMALL);
    if element.offset_height() > ROOM {
        let _ = classes.add_1(SMALL);
    }
}

fn element(id: &str) -> Option<web_sys::HtmlElement> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

fn listen(event: &str, then: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let then = Closure::<dyn Fn()>::new(then);
    let _ = window.add_event_listener_with_callback(event, then.into_js_value().unchecked_ref());
}
