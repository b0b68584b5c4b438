//! Everything that can be tested without a browser.
//!
//! Run with `cargo test --no-default-features --features ssr`: views then render to HTML.

mod architecture;
mod content;
mod files;
mod json;
mod laws;
mod migrations;
mod schema;
mod session;
mod stand_in;
mod storage;
mod views;
