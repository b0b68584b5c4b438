//! The overview of a round.

mod missing;
mod round_facts;
mod round_page;
mod round_table;
mod table_row;

pub use missing::Missing;
pub use round_page::RoundPage;
