//! Records to and from the outside: pure text in, pure text out.

mod compare;
mod encoding;
mod file;
mod select;

pub use compare::{Change, Compared, compare};
pub use file::{FileError, Incoming, MAX_BYTES, Unread, read, write};
pub use select::{Include, Selection, select, strip, with_all_below};
