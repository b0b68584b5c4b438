//! What the user sees, by feature. One component a file; the parts of a page beside it.
//!
//! Pages read the session and hand values and callbacks to their parts. Nothing here calls the
//! browser while it renders.

pub mod about;
pub mod data;
pub mod frame;
pub mod home;
pub mod location;
pub mod picture;
pub mod report;
pub mod role;
pub mod round;
pub mod shared;
pub mod theme;
pub mod words;
