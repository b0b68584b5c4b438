//! Keys that lead on and back, as clickers for presentations send them.

use std::cell::Cell;

use wasm_bindgen::prelude::*;
use web_sys::{Element, Event, KeyboardEvent};

/// One step through what is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// To what comes next.
    Forward,
    /// To what came before.
    Back,
}

impl Step {
    /// What a key means: clickers send the keys for a page down and up, some the arrows.
    #[must_use]
    pub fn of(key: &str) -> Option<Self> {
        match key {
            "PageDown" | "ArrowRight" => Some(Self::Forward),
            "PageUp" | "ArrowLeft" => Some(Self::Back),
            _ => None,
        }
    }
}

/// Listens for as long as it is kept.
pub struct Listening(Closure<dyn Fn(Event)>);

const HEARD: [&str; 2] = ["keydown", "pointerdown"];

impl Drop for Listening {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            for event in HEARD {
                let _ = window.remove_event_listener_with_callback(event, self.0.as_ref().unchecked_ref());
            }
        }
    }
}

/// Says of each step that a key asks for. A key that means something where the focus is, keeps that meaning; and where a
/// page is longer than its screen, a page down or up first shows the rest of it.
pub fn on_step(step: impl Fn(Step) + 'static) -> Listening {
    // Who clicked a level and presses an arrow means the next theme; who came to it by keyboard means the next level.
    let by_hand = Cell::new(false);
    let listen = Closure::<dyn Fn(Event)>::new(move |event: Event| {
        let Some(event) = event.dyn_ref::<KeyboardEvent>() else {
            by_hand.set(true);
            return;
        };
        if event.key() == "Tab" {
            by_hand.set(false);
        }
        // A key that is held down is one step.
        let not_alone =
            event.repeat() || event.ctrl_key() || event.alt_key() || event.meta_key() || event.shift_key();
        let Some(of) = Step::of(&event.key()).filter(|_| !not_alone && !event.default_prevented()) else {
            return;
        };
        let kept = is_meant_for_a_field(event, by_hand.get());
        if kept || (event.key().starts_with("Page") && scrolls(of)) {
            return;
        }
        event.prevent_default();
        step(of);
    });
    if let Some(window) = web_sys::window() {
        for event in HEARD {
            let _ = window.add_event_listener_with_callback(event, listen.as_ref().unchecked_ref());
        }
    }
    Listening(listen)
}

/// Arrows move through texts, and through radios that were not just clicked; a page down through a long text.
fn is_meant_for_a_field(event: &KeyboardEvent, by_hand: bool) -> bool {
    let focused = event.target().and_then(|target| target.dyn_into::<Element>().ok());
    let Some(focused) = focused else { return false };
    let of = match (event.key().starts_with("Arrow"), by_hand) {
        (true, false) => "input, select, textarea",
        (true, true) => "input:not([type=radio]):not([type=checkbox]), select, textarea",
        (false, _) => "select, textarea",
    };
    focused.matches(of).unwrap_or(false)
}

/// Whether there is much more of the page that way: on a phone, or at 400%. A line below the edge of a projector does not
/// keep a clicker from leading on.
fn scrolls(step: Step) -> bool {
    let Some(window) = web_sys::window() else { return false };
    let root = window.document().and_then(|document| document.document_element());
    let Some(root) = root else { return false };
    let (top, height) = (root.scroll_top(), root.client_height());
    let more = match step {
        Step::Forward => root.scroll_height() - height - top,
        Step::Back => top,
    };
    more > height / 3
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_down_and_an_arrow_lead_on_and_letters_do_nothing() {
        assert_eq!(["PageDown", "ArrowRight"].map(Step::of), [Some(Step::Forward); 2]);
        assert_eq!(["PageUp", "ArrowLeft"].map(Step::of), [Some(Step::Back); 2]);
        assert_eq!(["n", " ", "Enter", "ArrowDown", "Escape"].map(Step::of), [None; 5]);
    }
}
