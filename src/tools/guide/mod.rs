//! The guide for municipalities: why and how, what a municipality can do, and the agenda that it takes into a meeting.

pub mod acts;
mod agenda;
mod analysis;
mod basis_page;
mod council;
mod dossier;
mod field;
mod gear_page;
mod gears;
mod head;
mod home_page;
mod measure_row;
mod measures_page;
mod movement_page;
mod plan;
mod reason_page;
pub mod route;
pub mod typed;
mod vision;
mod way;

pub use agenda::{Asked, Point, agenda_page, asked, meeting_page, played, points, points_of, rows, take_out};
pub use analysis::{acts as data_acts, data_page, data_rows};
pub use basis_page::basis_page;
pub use council::{OnePager, council_page, known, one_pager, one_pager_page};
pub use dossier::{Chapter, FromOthers, chapters, document, dossier_page, keys};
pub use field::{acts as field_acts, field_page};
pub use gear_page::gear_page;
pub use head::guide_head;
pub use home_page::home_page;
pub use measures_page::{finds, measures_page};
pub use movement_page::movement_page;
pub use plan::{acts as plan_acts, plan_page, plan_rows};
pub use reason_page::reason_page;
pub use vision::{acts as vision_acts, process_page, safeguarding_page, vision_page};
