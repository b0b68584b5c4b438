//! The report of a round: what leaves the room, on paper or as a file.

mod facts;
mod report_page;
mod status_box;
mod theme_part;

pub use report_page::ReportPage;
