//! Everything that can be tested without a browser.
//!
//! Run with `cargo test --no-default-features --features ssr`: views then render to HTML.

#![allow(clippy::expect_used, clippy::panic, missing_docs, reason = "a test that cannot go on should stop")]

mod actions;
mod analysis;
mod architecture;
mod assessments;
mod clocks;
mod content;
mod files;
mod first_paint;
mod generated;
mod guide;
mod joins;
mod journal;
mod json;
mod laws;
mod lookup;
mod migrations;
mod own_edition;
mod own_views;
mod rivals;
mod role;
mod role_views;
mod rounds;
mod schema;
mod search;
mod session;
mod stand_in;
mod storage;
mod town;
mod town_list;
mod views;
