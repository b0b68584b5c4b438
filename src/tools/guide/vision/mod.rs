//! The vision in two layers, how it is kept, and how the process goes: each a page of questions and lists of their own.

pub mod acts;
mod passage_list;
mod process_page;
mod prompt;
mod safeguarding_page;
mod vision_page;
mod words;

pub use process_page::process_page;
pub use safeguarding_page::safeguarding_page;
pub use vision_page::vision_page;
pub use words::{passage_title, process_blocks, safeguarding_blocks, vision_blocks};
