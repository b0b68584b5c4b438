//! The first page.

mod example_page;
mod frieze;
mod home_page;
mod look_around;
mod own_views;
mod resume;

pub use example_page::ExamplePage;
pub use home_page::HomePage;
