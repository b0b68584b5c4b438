//! The overview of a round: the picture, what stands out in it, and what belongs to the conversation.

mod locked;
mod plan;
mod round_facts;
mod round_page;
mod same_round;
mod take_along;
mod undecided;
mod ways;

pub use locked::Locked;
pub use round_page::RoundPage;
pub use take_along::TakeAlong;
