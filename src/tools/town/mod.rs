//! The overview of a municipality, or of a board: what all its locations handed in, beside each other. Nothing here adds
//! locations up or puts one before another.

pub mod acts;
mod adapt;
mod alphabet;
mod asked;
mod beneath;
pub mod bottlenecks;
mod cells;
pub mod city_photo;
mod dossier;
mod filters;
mod head;
mod heat_map;
mod interest;
mod list;
mod location_page;
mod offered;
mod overview_page;
pub mod route;
mod rows;
mod spread;
pub mod take_out;
mod turns;
mod which_edition;
mod words;
mod years;
mod years_page;

pub use adapt::{
    Lacks, State, ThemeNow, adapt_page, adapt_theme_page, add_theme, give_out, leave_out, new_adaptation,
    themes_now,
};
pub use beneath::beneath;
pub use cells::Cell;
pub use dossier::for_dossier;
pub use head::town_head;
pub use list::{list_page, reading, request_page};
pub use location_page::location_page;
pub use overview_page::overview_page;
pub use rows::{Line, Overview, overview};
pub use years::{Came, Through, YearOf, Years, years};
pub use years_page::years_page;
