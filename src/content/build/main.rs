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
    let written = std::fs::write(out.join("content.rs"), catalog::emit(&catalog))
        .and_then(|()| std::fs::write(out.join("role.rs"), catalog::emit_role(&catalog.role)))
        .and_then(|()| std::fs::write(out.join("guide.rs"), catalog::emit_guide(&catalog.guide)));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            println!("cargo::error=could not write the generated content: {error}");
            ExitCode::FAILURE
        }
    }
}
