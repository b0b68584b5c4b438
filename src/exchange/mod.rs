//! Records to and from the outside: pure text in, pure text out.

mod calendar;
mod code;
mod compare;
mod document;
mod encoding;
mod file;
mod layer;
mod own;
mod select;
mod spreadsheet;
mod table;

pub use calendar::{Entry, calendar};
pub use code::{
    CodeError, Invitation, MOST_BYTES, Unfit, asking, asking_code, has_words, read_asking, read_view,
    view_code,
};
pub use compare::{Change, Compared, compare};
pub use document::{Block, Document, docx};
pub use encoding::text_of;
pub use file::{FileError, Incoming, MAX_BYTES, Unread, read, write};
pub use layer::Include;
pub use own::Own;
pub use select::{Selection, select, strip, with_all_below};
pub use spreadsheet::{Cell, Sheet, xlsx};
pub use table::{csv, rows};
