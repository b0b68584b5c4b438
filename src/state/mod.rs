//! Signals around what is kept, and saving it by itself.
//!
//! There is one context: the [`Session`], a handle on a few things with one duty each. Views follow what they read
//! (`records`); what changes something is a function that takes the session: here what every tool needs, in the
//! tools what only they do. Every change is stamped, shown at once and saved.

mod accepting;
pub mod agenda;
pub mod clock;
pub mod colours;
pub mod copying;
pub mod erasing;
pub mod example;
pub mod files;
mod host;
pub mod joining;
pub mod journal;
mod notice;
mod place;
mod records;
pub mod removing;
pub mod saving;
mod session;
pub mod tabs;
pub mod typing;
pub mod undoing;

pub use files::{Files, Proposal};
pub use host::{Host, HostFault};
pub use notice::Notice;
pub use place::{HOME, Lookup, Page, Place, as_meant};
pub use records::Records;
pub use removing::Removed;
pub use saving::{NotKept, Saver, Saving};
pub use session::{Around, Handles, Session, provide_session, use_session};
pub use typing::Typing;
