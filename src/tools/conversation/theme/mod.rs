//! One theme at a time: where they stand, what they aim for, what they recognise, their note.

mod ambition;
mod answering;
mod besides;
mod claim_list;
mod claims;
mod follow;
mod later;
mod level_card;
mod level_cards;
mod scale;
mod step_bar;
mod theme_map;
mod theme_page;
mod theme_view;
mod who;

pub use ambition::Ambition;
pub use answering::Answering;
pub use besides::besides;
pub use follow::{Asked, More, Slot};
pub use level_cards::LevelCards;
pub use theme_page::ThemePage;
pub use who::who_stands_where;
