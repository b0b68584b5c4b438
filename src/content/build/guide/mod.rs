//! The guide for municipalities: five gears, eight reasons with their measures, and what stands on an agenda.

mod check;
mod emit;
mod model;

use std::path::{Path, PathBuf};

use super::model::Sourced;
use super::problem::Problem;
use super::read::{entries, file};

pub use check::{check, holders, ids};
pub use emit::emit;
pub use model::{AgendaFile, GearFile, GuideFile, ReasonFile};

/// Everything under `guide`.
#[derive(Debug)]
pub struct Guide {
    /// `guide.toml`.
    pub around: Sourced<GuideFile>,
    /// `gears/*.toml`, in file order.
    pub gears: Vec<Sourced<GearFile>>,
    /// `reasons/*.toml`, in file order.
    pub reasons: Vec<Sourced<ReasonFile>>,
    /// `agenda.toml`.
    pub agenda: Sourced<AgendaFile>,
}

/// Reads all of it.
pub fn read(root: &Path, problems: &mut Vec<Problem>) -> Option<Guide> {
    let folder = Path::new("guide");
    let around = file(root, &folder.join("guide.toml"), problems);
    let gears = all(root, &folder.join("gears"), problems);
    let reasons = all(root, &folder.join("reasons"), problems);
    let agenda = file(root, &folder.join("agenda.toml"), problems);
    Some(Guide { around: around?, gears, reasons, agenda: agenda? })
}

fn all<T: serde::de::DeserializeOwned>(
    root: &Path,
    folder: &Path,
    problems: &mut Vec<Problem>,
) -> Vec<Sourced<T>> {
    let files: Vec<PathBuf> = entries(root, folder, problems);
    files.iter().filter_map(|path| file(root, path, problems)).collect()
}
