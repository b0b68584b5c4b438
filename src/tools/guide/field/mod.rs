//! The stakeholder field: parties, where they stand, how they get on, and what that says of the role. It is for those who make it:
//! in no file and no document unless they say so.

pub mod acts;
mod add_party;
mod field_page;
mod matrix;
mod network;
mod party_row;
mod sign;
mod words;

pub use field_page::field_page;
pub use words::field_blocks;
