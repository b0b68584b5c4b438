//! Content files into the model.

use std::fs;
use std::path::{Path, PathBuf};

use serde::de::DeserializeOwned;

use super::analysis;
use super::around::AroundFile;
use super::guide;
use super::lookup::{self, Lookup};
use super::model::{Catalog, Edition, Sourced};
use super::problem::{Origin, Problem};
use super::role;

/// Reads every file; stops at the first files that cannot be read, naming all of them.
pub fn catalog(root: &Path) -> Result<Catalog, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut editions = Vec::new();
    for folder in entries(root, Path::new("instrument"), &mut problems) {
        editions.extend(edition(root, &folder, &mut problems));
    }
    let pages = entries(root, Path::new("pages"), &mut problems)
        .iter()
        .filter_map(|path| file(root, path, &mut problems))
        .collect();
    let role = role::read(root, &mut problems);
    let guide = guide::read(root, &mut problems);
    let analysis = analysis::read(root, &mut problems);
    let places = file(root, Path::new("places.toml"), &mut problems);
    let terms = file(root, Path::new("terms.toml"), &mut problems);
    let lookup = lookup::read(root, &mut problems);
    let council = file(root, Path::new("council.toml"), &mut problems);
    let movement = file(root, Path::new("movement.toml"), &mut problems);
    let talk = file(root, Path::new("talk.toml"), &mut problems);
    let around = file(root, Path::new("around.toml"), &mut problems);
    let sources = file(root, Path::new("sources.toml"), &mut problems);
    let inventory = file(root, Path::new("inventory.toml"), &mut problems);
    let read = || {
        let (lookup, mut around): (Lookup, Sourced<AroundFile>) = (lookup?, around?);
        around.value.topic.push(lookup::as_topic(&lookup));
        Some(Catalog {
            editions,
            role: role?,
            guide: guide?,
            analysis: analysis?,
            lookup,
            council: council?,
            movement: movement?,
            places: places?,
            terms: terms?,
            pages,
            talk: talk?,
            around,
            sources: sources?,
            inventory: inventory?,
        })
    };
    read().filter(|_| problems.is_empty()).ok_or(problems)
}

fn edition(root: &Path, folder: &Path, problems: &mut Vec<Problem>) -> Option<Edition> {
    let head = file(root, &folder.join("edition.toml"), problems);
    let themes = entries(root, &folder.join("themes"), problems)
        .iter()
        .filter_map(|path| file(root, path, problems))
        .collect();
    Some(Edition { head: head?, themes })
}

/// What a folder holds, by name, so that a build is the same everywhere.
pub fn entries(root: &Path, folder: &Path, problems: &mut Vec<Problem>) -> Vec<PathBuf> {
    match fs::read_dir(root.join(folder)) {
        Ok(list) => {
            let mut names: Vec<_> = list.flatten().map(|entry| folder.join(entry.file_name())).collect();
            names.sort();
            names
        }
        Err(error) => {
            problems.push(unreadable(folder, &error.to_string()));
            Vec::new()
        }
    }
}

pub fn file<T: DeserializeOwned>(
    root: &Path,
    path: &Path,
    problems: &mut Vec<Problem>,
) -> Option<Sourced<T>> {
    let text = match fs::read_to_string(root.join(path)) {
        Ok(text) => text,
        Err(error) => {
            problems.push(unreadable(path, &error.to_string()));
            return None;
        }
    };
    let origin = Origin { file: path.to_owned(), text };
    match toml::from_str(&origin.text) {
        Ok(value) => Some(Sourced { value, origin }),
        Err(error) => {
            problems.push(origin.problem(error.span().unwrap_or(0..0), error.message()));
            None
        }
    }
}

pub fn unreadable(path: &Path, message: &str) -> Problem {
    Problem { file: path.to_owned(), line: 1, message: format!("could not be read: {message}") }
}
