//! What stands around every page.

mod footer;
mod header;
mod messages;
mod shell;
mod trouble;

pub use shell::Shell;
