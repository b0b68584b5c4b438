//! The data of the analysis: what a municipality wants to know, what it found, and what is missing.

pub mod acts;
mod data_page;
mod datum_row;
mod known;
mod words;

pub use data_page::data_page;
pub use datum_row::about_a_person;
pub use words::{DATA_HEADS, data_rows, datum_title, group_lines};
