//! The browser, as far as it is not storage: clock, chance, files, what lies beside the app, the way
//! to a window of one's own, place, page, keys, worker, locks.
//!
//! Nothing here is called while a view renders; handlers and effects do that.

pub mod beside;
mod browser;
pub mod clipboard;
pub mod colour;
mod device;
pub mod disk;
pub mod drag;
pub mod frame;
pub mod keys;
mod locks;
pub mod on_paper;
pub mod own_window;
pub mod page;
pub mod persistence;
pub mod place;
mod promise;
pub mod share;
pub mod worker;

pub use browser::Browser;
pub use device::{Device, Job, LocalTime};
pub use promise::spawn;
