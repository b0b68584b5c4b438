//! The page itself: its title, its focus, its placeholder, its end, printing.

use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, HtmlInputElement, MouseEvent};

/// Sets the title of the page.
pub fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(title);
    }
}

fn element<T: JsCast>(id: &str) -> Option<T> {
    web_sys::window()?.document()?.get_element_by_id(id)?.dyn_into().ok()
}

/// Whether a link was pressed to be followed here: not for another tab, and not to be kept. Then the browser leaves it to us.
#[must_use]
pub fn takes_over(event: &MouseEvent) -> bool {
    let elsewhere = event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
    let here = event.button() == 0 && !elsewhere;
    if here {
        event.prevent_default();
    }
    here
}

/// How much of the screen lies below the top of the element with this id, in pixels of the page; nothing when it is not there.
#[must_use]
pub fn room_below(id: &str) -> Option<usize> {
    let window = web_sys::window()?;
    let height = window.inner_height().ok()?.as_f64()?;
    let top = element::<Element>(id)?.get_bounding_client_rect().top();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "pixels of a screen")]
    Some((height - top).max(0.0) as usize)
}

/// Follows the link at the head of the row of a table whose cell was pressed.
pub fn follow_row(event: &MouseEvent) {
    let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(cell) = target.and_then(|target| target.closest("tbody td").ok().flatten()) else { return };
    let link = cell.parent_element().and_then(|row| row.query_selector("th a").ok().flatten());
    // Not by a click on the link: that would come back here while this one is being heard.
    if let Some(to) = link.and_then(|link| link.get_attribute("href")) {
        super::place::go(&to);
    }
}

/// Moves the focus to the element with this id, and scrolls to the top when it is the heading.
pub fn focus(id: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
        let _ = element.focus();
    }
}

/// Brings the element with this id to the top of the screen, and moves the focus to it.
pub fn show_and_focus(id: &str) {
    if let Some(element) = element::<HtmlElement>(id) {
        element.scroll_into_view();
        let _ = element.focus();
    }
}

/// Whether a field of several parts, such as a day, is filled in for a part only. It has no text then.
#[must_use]
pub fn is_half_filled(id: &str) -> bool {
    element::<HtmlElement>(id).is_some_and(|field| field.matches(":invalid").unwrap_or(false))
}

/// What stands in a field.
#[must_use]
pub fn value(id: &str) -> Option<String> {
    element::<HtmlInputElement>(id).map(|field| field.value())
}

/// Puts a text back in a field.
pub fn set_value(id: &str, text: &str) {
    if let Some(field) = element::<HtmlInputElement>(id) {
        field.set_value(text);
    }
}

/// What stands at the foot of every sheet of paper, beside the number of the page; nothing: what stands there always.
pub fn foot_of_paper(text: Option<&str>) {
    let root = web_sys::window()
        .and_then(|window| window.document()?.document_element()?.dyn_into::<HtmlElement>().ok());
    if let Some(style) = root.map(|root| root.style()) {
        let quoted = text.map(|text| format!("\"{}\"", text.replace(['\\', '"', '\n'], " ")));
        let _ = match quoted {
            Some(quoted) => style.set_property("--voet", &quoted),
            None => style.remove_property("--voet").map(drop),
        };
    }
}

/// Moves the focus to the element with this id once the page is drawn again: after an action whose
/// button is gone, so that the keyboard does not start over from the top.
pub fn focus_soon(id: &str) {
    let id = id.to_owned();
    let focus = Closure::once_into_js(move || focus(&id));
    if let Some(window) = web_sys::window() {
        let _ = window.request_animation_frame(focus.unchecked_ref());
    }
}

/// What the page says that it begins with.
#[must_use]
pub fn entry() -> Option<String> {
    web_sys::window()?.document()?.document_element()?.get_attribute("data-entry")
}

/// Tells the start script how far the app is.
pub fn say(event: &str) {
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::Event::new(event)) {
        let _ = window.dispatch_event(&event);
    }
}

/// Scrolls to the top of the page.
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Takes away what the page showed before: its placeholder.
pub fn clear() {
    if let Some(body) = web_sys::window().and_then(|window| window.document()).and_then(|it| it.body()) {
        body.replace_children_with_node_0();
    }
}

/// Says something in the console, to who hosts the app.
pub fn warn(words: &str) {
    web_sys::console::warn_1(&words.into());
}

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// Puts elements in this order at the start of the one with the id `inside`. What stands there already stays.
pub fn arrange(inside: &str, ids: &[String]) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let Some(inside) = document.get_element_by_id(inside) else { return };
    let mut at = inside.first_element_child();
    for element in ids.iter().filter_map(|id| document.get_element_by_id(id)) {
        if at.as_ref() == Some(&element) {
            at = element.next_element_sibling();
        } else {
            let _ = inside.insert_before(&element, at.as_deref());
        }
    }
}

/// Whether the browser says that there is a network.
#[must_use]
pub fn has_network() -> bool {
    web_sys::window().is_some_and(|window| window.navigator().on_line())
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Calls `back` when the browser shows this page again from its memory, without loading it anew.
pub fn on_return(back: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let listen =
        Closure::<dyn Fn(web_sys::PageTransitionEvent)>::new(move |event: web_sys::PageTransitionEvent| {
            if event.persisted() {
                back();
            }
        });
    let _ = window.add_event_listener_with_callback("pageshow", listen.into_js_value().unchecked_ref());
}

/// Lets the browser ask before the page ends, for as long as `unsaved` says that something would be lost.
pub fn ask_before_end(unsaved: impl Fn() -> bool + 'static) {
    let Some(window) = web_sys::window() else { return };
    let ask = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        if unsaved() {
            event.prevent_default();
        }
    });
    let _ = window.add_event_listener_with_callback("beforeunload", ask.into_js_value().unchecked_ref());
}

/// Calls `leave` whenever the page is hidden or closed: the last moment to save.
pub fn on_leave(leave: impl Fn() + 'static) {
    let Some(window) = web_sys::window() else { return };
    let leave = Closure::<dyn Fn()>::new(leave).into_js_value();
    for event in ["pagehide", "visibilitychange", "blur"] {
        let target: &web_sys::EventTarget = match window.document() {
            Some(ref document) if event == "visibilitychange" => &document.clone(),
            _ => &window,
        };
        let _ = target.add_event_listener_with_callback(event, leave.unchecked_ref());
    }
}

/// Whether this page may fill the whole screen.
#[must_use]
pub fn can_fill() -> bool {
    web_sys::window()
        .and_then(|window| window.document())
        .is_some_and(|document| document.fullscreen_enabled())
}

/// Fills the whole screen with the page, or gives the rest of the screen back.
pub fn fill() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    } else if let Some(root) = document.document_element() {
        let _ = root.request_fullscreen();
    }
}

/// Empties the field that something was typed in.
pub fn empty(event: &web_sys::Event) {
    if let Some(field) = field_of(event) {
        field.set_value("");
    }
}

/// Selects all that stands in a field, so that what is typed next takes its place.
pub fn select_all(event: &web_sys::Event) {
    if let Some(field) = field_of(event) {
        field.select();
    }
}

fn field_of(event: &web_sys::Event) -> Option<web_sys::HtmlInputElement> {
    event.target().and_then(|target| target.dyn_into().ok())
}
