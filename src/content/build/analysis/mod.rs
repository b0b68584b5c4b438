//! What a municipality works out itself: the data of its analysis, its stakeholder field, its vision with what keeps it, and
//! how the process goes.

mod check;
mod emit;
mod model;

use std::path::Path;

use super::model::Sourced;
use super::problem::Problem;
use super::read::file;

pub use check::{check, holders, ids};
pub use emit::emit;
pub use model::{ChapterEntry, PromptEntry};
use model::{DataFile, FieldFile, ProcessFile, SafeguardingFile, VisionFile};

/// Everything under `analysis`.
#[derive(Debug)]
pub struct Analysis {
    /// `data.toml`.
    pub data: Sourced<DataFile>,
    /// `field.toml`.
    pub field: Sourced<FieldFile>,
    /// `vision.toml`.
    pub vision: Sourced<VisionFile>,
    /// `safeguarding.toml`.
    pub safeguarding: Sourced<SafeguardingFile>,
    /// `process.toml`.
    pub process: Sourced<ProcessFile>,
}

/// Reads all of it.
pub fn read(root: &Path, problems: &mut Vec<Problem>) -> Option<Analysis> {
    let folder = Path::new("analysis");
    let data = file(root, &folder.join("data.toml"), problems);
    let field = file(root, &folder.join("field.toml"), problems);
    let vision = file(root, &folder.join("vision.toml"), problems);
    let safeguarding = file(root, &folder.join("safeguarding.toml"), problems);
    let process = file(root, &folder.join("process.toml"), problems);
    Some(Analysis {
        data: data?,
        field: field?,
        vision: vision?,
        safeguarding: safeguarding?,
        process: process?,
    })
}
