//! The report of a round: what leaves the room, on paper or as a file.

mod after_talk;
mod around;
mod document;
mod facts;
mod for_whom;
mod layered;
mod opening;
mod report_page;
mod status_box;
mod theme_part;

pub use document::document;
pub use layered::layered;
pub use opening::{Section, opening, plain};
pub use report_page::ReportPage;
