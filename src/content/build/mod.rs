//! Content as files: read, checked, turned into Rust. Used by the build script and by its tests.

mod abbreviations;
mod analysis;
mod around;
mod check;
mod council;
mod emit;
mod guide;
mod locks;
mod lookup;
mod model;
mod movement;
mod problem;
mod read;
mod role;
mod search;

use std::path::Path;

pub use analysis::emit as emit_analysis;
pub use council::emit as emit_council;
pub use emit::emit;
pub use guide::emit as emit_guide;
pub use lookup::emit as emit_lookup;
pub use model::Catalog;
pub use movement::emit as emit_movement;
pub use problem::Problem;
pub use role::emit as emit_role;
pub use search::{docs, emit as emit_found, index};

/// Reads and checks everything under `root`.
///
/// # Errors
/// Every problem found, each with file and line, in the order of the files.
pub fn load(root: &Path) -> Result<Catalog, Vec<Problem>> {
    let mut catalog = read::catalog(root)?;
    let mut problems = check::catalog(&catalog);
    problems.extend(locks::check(root, &catalog));
    problems.extend(abbreviations::check(&mut catalog));
    if !problems.is_empty() {
        return Err(problems);
    }
    abbreviations::explain(&mut catalog);
    Ok(catalog)
}
