//! The app: every entry, the parts of it in files of their own.

#[cfg(target_arch = "wasm32")]
fn main() {
    kindcentrumwijzer::app::start();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("This is a page for the browser. Build and serve it with ./serve");
}
