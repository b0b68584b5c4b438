//! What a municipality or a board asks of a location: what comes in a link or a file, and what the location sees of it.

mod brought_page;
mod line;
mod request_page;

pub use brought_page::BroughtPage;
pub use line::{asked_layer, asked_line, lines};
pub use request_page::RequestPage;
