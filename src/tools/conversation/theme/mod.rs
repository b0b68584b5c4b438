//! One theme at a time: where they stand, what they aim for, what they recognise, their note.

mod ambition;
mod besides;
mod claim_list;
mod claims;
mod later;
mod level_card;
mod level_cards;
mod scale;
mod step_bar;
mod theme_map;
mod theme_page;
mod theme_view;
mod who;

pub use theme_page::ThemePage;
