//! The next time: looking back first, what was said the last time at a theme, and what changed between two rounds.

mod back_page;
mod change_page;
mod last_time;

pub use back_page::BackPage;
pub use change_page::ChangePage;
pub use last_time::LastTime;
