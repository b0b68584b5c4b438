//! The overview of a round.

mod missing_round;
mod round_facts;
mod round_page;
mod round_table;
mod table_row;

pub use missing_round::MissingRound;
pub use round_page::RoundPage;
