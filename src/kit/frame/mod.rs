//! What stands around every page.

mod footer;
mod header;
mod messages;
mod shell;
mod trouble;

pub use header::Head;
pub use messages::Messages;
pub use shell::Shell;
