//! Entries: what a page is made of, and how it starts in the browser.

pub mod begin;
pub mod gesprek;
mod rest;
pub mod rol;
pub mod rol_begin;
#[cfg(target_arch = "wasm32")]
mod start;

#[cfg(target_arch = "wasm32")]
pub use start::start;
