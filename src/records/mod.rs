//! The serialised twins of domain values, and the one way to read them.
//!
//! A twin is a JSON object with English `snake_case` keys; `public/schema` describes it. Unknown
//! fields of a record survive beside it in [`Kept::extra`]; inside registers and lists unknown fields
//! are refused, so that nothing can be dropped in silence: a change there needs a new schema and a
//! migration.

mod answer;
mod assessment;
mod fields;
mod instrument;
mod join;
mod joined;
pub mod json;
mod key;
mod location;
mod lookup;
pub mod migrate;
mod mirror;
mod partner;
mod pipeline;
mod record;
mod round;
mod shelf;
mod unknown;

pub use key::{OtherId, RecordKey};
pub use pipeline::{RecordError, Stored, read_record, read_stored, sift};
pub use record::{Kept, Other, Record};
pub use shelf::Shelf;

/// The schema that this version writes. It counts up when a field changes its meaning or shape.
pub const SCHEMA: u64 = 1;
