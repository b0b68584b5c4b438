//! The conversation at a location: the instrument, from the first answer to the report.

mod head;
pub mod home;
pub mod location;
mod picture;
pub mod report;
pub mod round;
pub mod theme;

pub use head::conversation_head;
