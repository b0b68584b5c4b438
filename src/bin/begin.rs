//! The first places of the entry `gesprek`: what is needed until the first answer.

#[cfg(target_arch = "wasm32")]
fn main() {
    use kindcentrumwijzer::app::{begin::Begin, start};
    use leptos::prelude::*;

    start(|session| view! { <Begin session=session /> });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a page for the browser. Build and serve it with ./serve");
}
