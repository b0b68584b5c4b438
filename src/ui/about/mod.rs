//! What this is, where it comes from, who hosts it; and the place that does not exist.

mod about_page;
mod host_facts;
mod unknown_page;

pub use about_page::AboutPage;
pub use unknown_page::UnknownPage;
