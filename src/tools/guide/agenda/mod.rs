//! The agenda: what is on it, in an order of their own, and the meetings at which it is talked about.

mod add_point;
mod agenda_page;
mod asked;
mod item_row;
mod meeting_page;
mod minutes;
mod played;
mod points;
mod standing;
pub mod take_out;
mod who_and_when;

pub use agenda_page::agenda_page;
pub use asked::{Asked, asked};
pub use meeting_page::meeting_page;
pub use minutes::points_of;
pub use played::played;
pub use points::{Point, pace_word, points, rows, table_name};
