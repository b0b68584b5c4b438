//! The serialised twins of domain values, and the one way to read them.
//!
//! A twin is a plain struct with English `snake_case` keys. Unknown fields of a record survive beside
//! it in [`Kept::extra`]; inside registers and lists unknown fields are refused, so that nothing can
//! be dropped in silence: a change there needs a new schema and a migration.

mod answer;
mod instrument;
mod key;
mod location;
pub mod migrate;
mod pipeline;
mod record;
mod round;
mod shelf;
mod values;

pub use key::{OtherId, RecordKey};
pub use pipeline::{RecordError, Stored, read_record, read_stored, sift};
pub use record::{Kept, Other, Record};
pub use shelf::Shelf;

/// The schema that this version writes. It counts up when a field changes its meaning or shape.
pub const SCHEMA: u64 = 1;

/// The twins, for deriving the published JSON Schema.
#[cfg(feature = "schema")]
pub mod twins {
    pub use super::answer::AnswerTwin;
    pub use super::instrument::InstrumentTwin;
    pub use super::location::LocationTwin;
    pub use super::round::RoundTwin;
}
