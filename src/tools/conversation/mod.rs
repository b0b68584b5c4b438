//! The conversation at a location: the instrument, from the first answer to the report.

pub mod actions;
pub mod acts;
pub mod again;
pub mod around;
pub mod asked;
pub mod differences;
mod head;
pub mod home;
pub mod location;
mod picture;
mod preview;
pub mod report;
pub mod round;
mod route;
pub mod setup;
pub mod talk;
pub mod theme;
pub mod typed;
pub mod views;
mod what_it_is;
mod whose;

pub use head::conversation_head;
pub use preview::{after, explain, versions};
pub use route::Route;
pub use whose::Whose;
