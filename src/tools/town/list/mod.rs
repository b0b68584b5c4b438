//! The list of locations of a municipality or board: typed, pasted or opened, held against numbers from elsewhere, and asked
//! something of.

mod alike;
mod bring;
mod list_page;
pub mod reading;
mod request_page;
mod requests;
mod totals;

pub use alike::alike;
pub use list_page::list_page;
pub use request_page::request_page;
