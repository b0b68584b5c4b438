//! The first page.

mod frieze;
mod home_page;
mod location_list;
mod resume;

pub use home_page::HomePage;
