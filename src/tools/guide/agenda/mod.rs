//! The agenda: what is on it, in an order of their own, and the meetings at which it is talked about.

mod agenda_page;
mod asked;
mod item_row;
mod meeting_page;
mod points;
pub mod take_out;

pub use agenda_page::agenda_page;
pub use asked::{Asked, asked};
pub use meeting_page::meeting_page;
pub use points::{Point, pace_word, points, points_of, rows, table_name};
