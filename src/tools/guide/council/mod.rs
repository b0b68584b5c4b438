//! For the council: what it can do and ask, beside what is known here; and one sheet for council and college.

mod council_page;
mod known;
mod one_pager;
mod one_pager_page;

pub use council_page::council_page;
pub use known::known;
pub use one_pager::{OnePager, one_pager};
pub use one_pager_page::one_pager_page;
