//! Kindcentrumwijzer: a conversation tool for schools and childcare that grow together.
//!
//! # Architecture invariants
//!
//! Imports run downwards only; `tests/architecture.rs` enforces every rule below.
//!
//! ```text
//! bin/ -> app/ -> ui/ -> state/ -> { storage/, exchange/, platform/ } -> records/ -> content/ -> domain/
//! ```
//!
//! - `domain` is pure: no browser, no clock (time is an argument), no Dutch prose, no serde derive.
//! - `content` holds what users read beyond button labels. It is written as TOML, checked by the
//!   build script in `content/build`, and becomes static data.
//! - `records` holds the serialised twins of domain values and the one pipeline that reads them:
//!   parse, ours?, newer?, migrate a copy, validate, domain. Storage and files use the same pipeline.
//! - `storage`, `exchange` and `platform` are peers. The first two may use `platform`, not each other.
//! - `web_sys` and `js_sys` appear only in `platform` and `storage`; Leptos only in `ui`, `state`,
//!   `app` and `bin`.
//! - Views never call the browser while they render: same input, same HTML, natively too.
//! - Nothing is written before a load has succeeded, and what could not be read is never overwritten.
//! - What can be derived is derived; nothing derived is stored.
//! - Every module explains itself in a `//!`.

pub mod app;
pub mod content;
pub mod domain;
pub mod exchange;
pub mod platform;
pub mod records;
pub mod state;
pub mod storage;
pub mod ui;
