//! Parts of a view that follow signals, lists and handlers, each as one boxed type.
//!
//! A closure, a list or an option in a view is a type of its own, and Leptos compiles all it needs for
//! every one of them. Boxed they share one copy: lists and options alone took 8 kB brotli off.

use leptos::ev::{Event, MouseEvent};
use leptos::prelude::*;

/// A part of a view that is drawn again when a signal that it reads changes.
pub type Live = Box<dyn FnMut() -> AnyView + Send>;

/// Draws a part again when a signal that it reads changes.
pub fn live<V: IntoView + 'static>(part: impl Fn() -> V + Send + 'static) -> Live {
    Box::new(move || part().into_any())
}

/// The same for a part that is not always there.
pub fn live_if<V: IntoView + 'static>(part: impl Fn() -> Option<V> + Send + 'static) -> Live {
    Box::new(move || maybe(part()))
}

/// A part that is not always there.
pub fn maybe<V: IntoView + 'static>(part: Option<V>) -> AnyView {
    part.map_or_else(|| ().into_any(), IntoAny::into_any)
}

/// A row of parts.
pub trait Views {
    /// The parts as one view.
    fn views(self) -> AnyView;
}

impl<I: Iterator<Item: IntoView + 'static>> Views for I {
    fn views(self) -> AnyView {
        self.map(IntoAny::into_any).collect::<Vec<AnyView>>().into_any()
    }
}

/// A handler of a click.
pub fn click(handle: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |_| handle())
}

/// A handler of a click that wants to know where or how it fell.
pub fn press(handle: impl Fn(&MouseEvent) + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |event| handle(&event))
}

/// A handler of the button of a form: also of Enter in one of its fields. The form itself is never sent, which a page
/// around the app may forbid.
pub fn submit(handle: impl Fn() + 'static) -> Box<dyn FnMut(MouseEvent)> {
    Box::new(move |event| {
        event.prevent_default();
        handle();
    })
}

/// A handler of a change or of typing.
pub fn change(handle: impl Fn(Event) + 'static) -> Box<dyn FnMut(Event)> {
    Box::new(handle)
}

/// A value that is worked out anew when a signal that it reads changes, and wakes who reads it only when it is another.
/// Made once for each type of value, not for every closure.
pub fn memo<T: PartialEq + Send + Sync + 'static>(of: impl Fn() -> T + Send + Sync + 'static) -> Memo<T> {
    memo_of(Box::new(of))
}

fn memo_of<T: PartialEq + Send + Sync + 'static>(of: Box<dyn Fn() -> T + Send + Sync>) -> Memo<T> {
    Memo::new(move |_| of())
}

/// A signal that is worked out each time when it is read. Made once for each type of value.
pub fn derived<T: Send + Sync + 'static>(of: impl Fn() -> T + Send + Sync + 'static) -> Signal<T> {
    derived_of(Box::new(of))
}

fn derived_of<T: Send + Sync + 'static>(of: Box<dyn Fn() -> T + Send + Sync>) -> Signal<T> {
    Signal::derive(of)
}
