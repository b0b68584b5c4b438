//! What is kept: the kinds of record, and all that follows from their fields.
//!
//! A kind is one file in `kinds` and one line in `registered`. Reading, writing, merging, stamps, stripping,
//! selecting, erasing, undo and the JSON Schema follow from its declaration.
//!
//! A record is a JSON object with English `snake_case` keys; `public/schema` describes it. Unknown fields of a
//! record survive beside it in [`Kept::extra`]; inside registers and groups unknown fields are refused, so that
//! nothing can be dropped in silence: a change there needs a new schema of that kind and a migration.

mod declare;
mod field;
mod fields;
mod group;
mod joined;
mod kept;
mod key;
mod kind;
mod kinds;
pub mod migrate;
mod pipeline;
mod read;
mod registered;
mod restamp;
mod rivals;
mod shelf;
mod spec;
mod text;
pub mod title;
pub mod topic;
mod unknown;
mod whole;

pub use field::{Field, Seen};
pub use fields::{Fields, Map, object};
pub use kept::Kept;
pub use key::{Key, OtherId};
pub use kind::{Body, Kind, Rules};
pub use kinds::{
    About, Action, Adaptation, AdaptedText, Agenda, AgendaItem, Answer, Asked, Assessment, BottleneckHere,
    Datum, DecisionPart, Doing, GearNote, Join, Location, Meeting, Mirror, Partner, Party, Passage,
    PassagePlace, PlanLine, Prepared, Profile, Relation, Reply, Request, Round, Scope, Snapshot, TextOf,
    Treated, View, ends, round_for,
};
pub use pipeline::{
    Among, JsonError, MAX_DEPTH, RecordError, Stored, read_json, read_record, read_stored, sift,
};
pub use read::{Beside, Changed, NoSnapshot, Place, Progress, Said, is_comparable};
pub use registered::{KINDS, Listed, Record, RecordKey};
pub use restamp::{Ahead, altered, says_the_same};
pub use rivals::{Chosen, Versions, rivals};
pub use shelf::Shelf;
#[cfg(not(target_arch = "wasm32"))]
pub use spec::Shape;
pub use spec::{Called, Info, Leaves, Shown, Spec};
pub use text::{Text, Within};
pub use topic::Topic;
pub use unknown::Other;
pub use whole::Whole;

/// The schema of a file as a whole, and of the keys in storage. Every kind of record has one of its own besides.
pub const SCHEMA: u64 = 1;
