//! The first page.

mod frieze;
mod home_page;
mod look_around;
mod resume;

pub use home_page::HomePage;
