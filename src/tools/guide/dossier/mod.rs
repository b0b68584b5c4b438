//! The dossier: all that a municipality worked out, as one document with a choice for each chapter.

mod blocks;
mod chapter;
mod dossier_page;

pub use blocks::block_views;
pub use chapter::{Chapter, FromOthers, chapters, document, keys};
pub use dossier_page::dossier_page;
