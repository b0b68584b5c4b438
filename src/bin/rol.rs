//! The entry `rol`: the role aid.

#[cfg(target_arch = "wasm32")]
fn main() {
    use kindcentrumwijzer::app::{rol::Rol, start};
    use leptos::prelude::*;

    start(|session| view! { <Rol session=session /> });
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a page for the browser. Build and serve it with ./serve");
}
