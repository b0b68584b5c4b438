//! A location: making it, its names, its rounds.

mod location_page;
mod new_location_page;
mod round_list;

pub use location_page::LocationPage;
pub use new_location_page::NewLocationPage;
