//! Finding what can be read: a text for each place where something stands, an index over all of them, and where what comes
//! from a source came to stand.

mod docs;
mod index;
mod rests;

pub use docs::{Doc, docs};
pub use index::index;
pub use rests::emit;
