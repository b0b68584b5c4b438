//! Kindcentrumwijzer: a conversation tool for schools and childcare that grow together.
//!
//! # Architecture invariants
//!
//! Imports run downwards only; `tests/architecture.rs` enforces every rule below.
//!
//! ```text
//! bin/ -> app/ -> tools/ -> pages/ -> kit/ -> state/ -> { storage/, exchange/ } -> platform/ -> records/ -> content/ -> domain/
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
//!
//! # Choices that may surprise, and why
//!
//! Bytes are brotli, of the Wasm as a whole, measured when the choice was made.
//!
//! - JSON is our own (`records::json`): 10 kB lighter than `serde_json`, and numbers keep their digits.
//! - Records are read by hand (`records::fields`) and maps are sorted lists (`domain::Sorted`): together
//!   43 kB lighter than derived readers and trees.
//! - Ids are interned and instruments live as long as the page, so that both are copied like numbers.
//! - Closures, lists and options in views are boxed (`kit::live`): each is a type of its own
//!   otherwise, and Leptos compiles all it needs for every one of them.
//! - `localStorage` is used through `web-sys`, not `gloo-storage`: that one throws when storage is
//!   blocked, and we keep raw texts to tell what cannot be read from what is not there.
//! - A writer is one opened page, not a device: two tabs never share a stamp, and no file carries a name
//!   for somebody's device. A text counts revisions within one go of typing, and what replaces it names
//!   the revision, so that typing on after an export loses nothing.
//! - Explained terms and pages of text are static data like the instrument: all of them weigh less than one
//!   request and the code to read it. The guide will be longer, and will be fetched.
//! - Two that are the same are joined by a record of their own; nothing is moved or rewritten. What is shown
//!   follows from the joins (`records::joined`): the oldest of a group stands for all of it, so the order of
//!   joining does not matter and a join can be taken back. Within one record levels merge each for itself;
//!   between two joined rounds now and ambition come from one side together, so that no pair of levels
//!   appears that nobody chose.
//! - An outcome that was agreed on is closed in `state`, not in the views. Files still merge into it: they
//!   say what was decided elsewhere. The report says when the location changed after the agreement.
//! - The example is a file beside the app that comes in through the one pipeline: it weighs nothing in the
//!   Wasm, and it is tested like any other file.
//! - The release build compiles the standard library along, with panics as one instruction: 13 kB. A crash
//!   is a trap either way; its words would be read by nobody.
//! - Every entry is a thin bin over [`app`] with an HTML page of its own: `gesprek` (`index.html`) and `rol`
//!   (`rol.html`). Each comes in two modules on one page: `begin` and `rol-begin` have the places until the
//!   first answer, `gesprek` and `rol` every place. `public/boot/start.js` chooses by the fragment. Whoever goes
//!   further gets the other one on the same page: it asks the first for what it has at the moment it starts
//!   (`platform::onward`, `Session::hand_over`), so nothing leaves the page on the way; when it cannot be
//!   had, the first goes on.
//! - The rules of the role aid (`domain::role`) know no word of Dutch: the build holds the texts in
//!   `content/role` against them, so that every question, choice, need, argument and contradiction has its text
//!   and no text stands alone. Conditions decide, arguments explain, nothing is counted. What only points to a
//!   sign of a role in the sources is `Derived`, also where the role's definition is near.
//! - One question of an assessment travels as a link (question and edition out; choice and stamp back) or as a
//!   file, and comes in through the pipeline like any file: first seen, then taken over.
//! - A mirror of competences is a record of its own kind, so that leaving it out of files is one line and not a
//!   filter on fields.
//! - What a page shows before its Wasm is there is the same HTML as the app draws first, written into it by
//!   `scripts/generate` and held equal by a native test: no second build, and nothing moves.
//! - The start script in `public/boot` owns what must work when the app does not: the worker, a crash, the frame.
//!   It tells the app by events (`platform::worker`, `platform::own_window`) and never reads what is stored.
//! - A worker takes over the page of a first visit, and no other: later versions come only by loading anew, so
//!   that no page gets files of another build. Everything but the pages, the worker and `insluiten.js` carries
//!   its digest in its name.
//! - The rescue page (`public/redden.html`) has no Wasm and understands nothing of what it hands out: each stored
//!   text goes into the file as it stands, and the app reads them one by one, as it would from storage.

pub mod app;
pub mod content;
pub mod domain;
pub mod exchange;
pub mod kit;
pub mod pages;
pub mod platform;
pub mod records;
pub mod state;
pub mod storage;
pub mod tools;
