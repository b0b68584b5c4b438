//! Actions: taken on at a theme, listed for a location or for all, and looked back at.

mod action_row;
mod actions_page;
mod at_theme;
mod take_out;
mod words;

pub use action_row::ActionRow;
pub use actions_page::ActionsPage;
pub use at_theme::AtTheme;
pub use take_out::{HEADS, days, rows};
pub use words::{by_when, ended_word, for_what, in_short};
