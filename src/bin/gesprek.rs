//! The entry `gesprek`: the instrument on one tablet.

#[cfg(target_arch = "wasm32")]
fn main() {
    use kindcentrumwijzer::app::{gesprek::Gesprek, start};
    use leptos::prelude::*;

    start(|session| view! { <Gesprek session=session /> });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a page for the browser. Build and serve it with ./serve");
}
