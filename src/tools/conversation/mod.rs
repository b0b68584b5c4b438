//! The conversation at a location: the instrument, from the first answer to the report.

pub mod acts;
mod head;
pub mod home;
pub mod location;
mod picture;
mod preview;
pub mod report;
pub mod round;
mod route;
pub mod theme;
pub mod typed;

pub use head::conversation_head;
pub use preview::explain;
pub use route::Route;
