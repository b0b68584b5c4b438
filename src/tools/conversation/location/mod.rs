//! A location: making it, its names, its partners, its rounds, and the same location twice.

mod at_a_glance;
mod location_list;
mod location_page;
mod look_alikes;
mod names;
mod new_location_page;
mod partner_row;
mod partners;
mod round_list;
mod same_location;
mod same_talks;
mod twice;

pub use location_list::LocationList;
pub use location_page::LocationPage;
pub use new_location_page::NewLocationPage;
pub use twice::Twice;
