//! Where own views lie apart: what there is most to talk about comes first.

mod difference_page;
mod differences_page;
mod named;
mod spread;

pub use difference_page::DifferencePage;
pub use differences_page::DifferencesPage;
