//! What stands around every page.

mod conversation_head;
mod footer;
mod header;
mod messages;
mod shell;
mod trouble;

pub use conversation_head::conversation_head;
pub use header::Head;
pub use messages::Messages;
pub use shell::Shell;
