//! The build script: reads the content, refuses what is wrong with file and line, writes static Rust.

#[path = "mod.rs"]
mod catalog;

use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let root = Path::new("src/content");
    println!("cargo:rerun-if-changed={}", root.display());
    // The texts of the role aid are held against its rules.
    println!("cargo:rerun-if-changed=src/domain/role");
    println!("cargo:rerun-if-changed=src/domain/plain_words.rs");
    let catalog = match catalog::load(root) {
        Ok(catalog) => catalog,
        Err(problems) => {
            for problem in problems {
                println!("cargo::error={problem}");
            }
            return ExitCode::FAILURE;
        }
    };
    let Some(out) = std::env::var_os("OUT_DIR") else {
        println!("cargo::error=OUT_DIR is not set; run this through cargo");
        return ExitCode::FAILURE;
    };
    let out = Path::new(&out);
    let docs = catalog::docs(&catalog);
    let index = match catalog::index(&docs) {
        Ok(index) => index,
        Err(error) => {
            println!("cargo::error=could not build the index: {error}");
            return ExitCode::FAILURE;
        }
    };
    let texts = [
        ("content.rs", catalog::emit(&catalog)),
        ("role.rs", catalog::emit_role(&catalog.role)),
        ("guide.rs", catalog::emit_guide(&catalog.guide)),
        ("lookup.rs", catalog::emit_lookup(&catalog.lookup) + &catalog::emit_found(&catalog, &docs)),
        ("analysis.rs", catalog::emit_analysis(&catalog.analysis)),
        ("council.rs", catalog::emit_council(&catalog.council.value)),
        ("movement.rs", catalog::emit_movement(&catalog.movement.value)),
    ];
    let texts = texts.map(|(name, text)| (name, text.into_bytes()));
    let searched = [
        ("search.txt", index.texts.into_bytes()),
        ("search-words.fst", index.words),
        ("search-lists.bin", index.lists),
    ];
    let written =
        texts.into_iter().chain(searched).try_for_each(|(name, bytes)| std::fs::write(out.join(name), bytes));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error=could not write the generated content: {error}");
            ExitCode::FAILURE
        }
    }
}
