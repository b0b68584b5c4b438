//! Parts of a view that follow signals, and handlers, each as one boxed type.
//!
//! A closure in a view is a type of its own, and Leptos compiles all it needs for every one of them:
//! 2 to 4 kB of Wasm a closure, measured. Boxed they share one copy.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

/// A part of a view that is drawn again when a signal that it reads changes.
pub fn live<V: IntoView + 'static>(part: impl Fn() -> V + Send + 'static) -> Box<dyn FnMut() -> AnyView + Send> {
    Box::new(move || part().into_any())
}

/// A handler of a click.
pub fn click(handle: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| handle())
}

/// A handler of a change or of typing.
pub fn change(handle: impl Fn(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(handle)
}
