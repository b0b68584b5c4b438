//! The first places of the entry `rol`: what is needed until the first answer.

#[cfg(target_arch = "wasm32")]
fn main() {
    use kindcentrumwijzer::app::{rol_begin::RolBegin, start};
    use leptos::prelude::*;

    start(|session| view! { <RolBegin session=session /> });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a page for the browser. Build and serve it with ./serve");
}
