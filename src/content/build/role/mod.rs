//! The texts of the role aid, held against its rules.

mod check;
mod emit;
mod model;

use std::path::{Path, PathBuf};

use super::model::Sourced;
use super::problem::Problem;
use super::read::{entries, file, unreadable};

pub use check::check;
pub use emit::emit;
pub use model::{
    CompetencesFile, ContradictionsFile, EditionHead, GroupFile, Practice, ReasonsFile, RoleFile,
};

#[path = "../../../domain/role/mod.rs"]
#[allow(
    dead_code,
    unused_imports,
    clippy::all,
    clippy::pedantic,
    reason = "the rules themselves; here only their names count"
)]
pub mod rules;

/// Everything under `role/EDITION`.
#[derive(Debug)]
pub struct RoleAid {
    /// `edition.toml`.
    pub head: Sourced<EditionHead>,
    /// `questions/*.toml`, in file order.
    pub groups: Vec<Sourced<GroupFile>>,
    /// `roles/*.toml`, in file order.
    pub roles: Vec<Sourced<RoleFile>>,
    /// `reasons.toml`.
    pub reasons: Sourced<ReasonsFile>,
    /// `contradictions.toml`.
    pub contradictions: Sourced<ContradictionsFile>,
    /// `competences.toml`.
    pub competences: Sourced<CompetencesFile>,
    /// `practice.toml`.
    pub practice: Sourced<Practice>,
}

/// Reads the one edition that there is.
pub fn read(root: &Path, problems: &mut Vec<Problem>) -> Option<RoleAid> {
    let folders = entries(root, Path::new("role"), problems);
    let [folder] = folders.as_slice() else {
        // Showing an older edition beside a newer one needs code first: `content::role` holds one.
        problems.push(unreadable(Path::new("role"), "expected one edition"));
        return None;
    };
    let head = file(root, &folder.join("edition.toml"), problems);
    let groups = all(root, &folder.join("questions"), problems);
    let roles = all(root, &folder.join("roles"), problems);
    let reasons = file(root, &folder.join("reasons.toml"), problems);
    let contradictions = file(root, &folder.join("contradictions.toml"), problems);
    let competences = file(root, &folder.join("competences.toml"), problems);
    let practice = file(root, &folder.join("practice.toml"), problems);
    Some(RoleAid {
        head: head?,
        groups,
        roles,
        reasons: reasons?,
        contradictions: contradictions?,
        competences: competences?,
        practice: practice?,
    })
}

fn all<T: serde::de::DeserializeOwned>(
    root: &Path,
    folder: &Path,
    problems: &mut Vec<Problem>,
) -> Vec<Sourced<T>> {
    let files: Vec<PathBuf> = entries(root, folder, problems);
    files.iter().filter_map(|path| file(root, path, problems)).collect()
}
