//! Searching in all that can be read and in what people wrote here, on the device alone.

mod own;
mod search_page;

pub use own::{WhereIs, find, written};
pub use search_page::search_page;
