//! The picture of a round: every theme from now to what they aim for, on one scale.
//!
//! It is a table with drawings in it, so that it reads aloud as what it is.

mod drawing;
mod heads;
mod rows;
mod summary;
mod table;

pub use rows::{Row, rows};
pub use summary::Summary;
pub use table::Picture;
