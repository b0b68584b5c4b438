//! What can be looked up: bottlenecks with what stands around them, research, and examples.

mod check;
mod emit;
mod model;
mod topic;

use std::path::Path;

use super::model::Sourced;
use super::problem::Problem;
use super::read::{entries, file};

pub use check::{check, holders, ids};
pub use emit::{emit, emit_names};
pub use model::{
    AdviceEntry, BottleneckFile, CasesFile, FindingEntry, LetterFile, ParagraphsEntry, ResearchFile,
};
pub use topic::as_topic;

/// Everything under `lookup`.
#[derive(Debug)]
pub struct Lookup {
    /// `bottlenecks/*.toml`, in file order.
    pub bottlenecks: Vec<Sourced<BottleneckFile>>,
    /// `letter.toml`.
    pub letter: Sourced<LetterFile>,
    /// `research.toml`.
    pub research: Sourced<ResearchFile>,
    /// `cases.toml`.
    pub cases: Sourced<CasesFile>,
}

/// The document that the bottlenecks come from.
pub const LETTER: &str = "kamerbrief";

/// Reads all of it.
pub fn read(root: &Path, problems: &mut Vec<Problem>) -> Option<Lookup> {
    let folder = Path::new("lookup");
    let files = entries(root, &folder.join("bottlenecks"), problems);
    let bottlenecks = files.iter().filter_map(|path| file(root, path, problems)).collect();
    let letter = file(root, &folder.join("letter.toml"), problems);
    let research = file(root, &folder.join("research.toml"), problems);
    let cases = file(root, &folder.join("cases.toml"), problems);
    Some(Lookup { bottlenecks, letter: letter?, research: research?, cases: cases? })
}
