//! The house keeps its own rules: who imports whom, where the browser and Leptos are allowed, and that its maps
//! show what is there.

use std::fs;
use std::path::{Path, PathBuf};

/// Every layer, the lowest first, with the peers beside it that it may not use. A layer may use all below it.
/// Tools are peers of each other.
const LAYERS: [&[&str]; 11] = [
    &["domain"],
    &["content"],
    &["records"],
    &["platform"],
    &["storage", "exchange"],
    &["state"],
    &["kit"],
    &["pages"],
    &["tools/conversation", "tools/role", "tools/town", "tools/guide"],
    &["app"],
    &["bin"],
];

fn height(layer: &str) -> Option<usize> {
    LAYERS.iter().position(|peers| peers.contains(&layer))
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
    found
}

/// A module: the names that lead to it below `src`, and its code without comments.
struct Module {
    names: Vec<String>,
    path: PathBuf,
    code: String,
}

impl Module {
    /// The layer that a path from the root of the crate leads to.
    fn layer_of(names: &[String]) -> Option<String> {
        let first = names.first()?;
        let layer = match names.get(1) {
            Some(tool) if first == "tools" => format!("tools/{tool}"),
            _ => first.clone(),
        };
        height(&layer).map(|_| layer)
    }

    fn layer(&self) -> Option<String> {
        Self::layer_of(&self.names)
    }

    /// The layers that it names, by `crate::` or by going up with `super::`.
    fn imports(&self) -> Vec<String> {
        let mut found = Vec::new();
        for (root, up) in [("crate::", None), ("super::", Some(self.names.clone()))] {
            for (at, _) in self.code.match_indices(root) {
                // Only where a path begins.
                if self.code[..at].ends_with("::") {
                    continue;
                }
                let mut path = self.code[at..].split("::").map(|name| {
                    name.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
                });
                let mut names: Vec<String> = up.clone().unwrap_or_default();
                let mut next = path.next();
                while next.as_deref() == Some("super") {
                    names.pop();
                    next = path.next();
                }
                if next.as_deref() == Some("crate") {
                    next = path.next();
                }
                names.extend(next);
                names.extend(path.next());
                found.extend(Self::layer_of(&names));
            }
        }
        found
    }

    fn broken(&self) -> Vec<String> {
        let Some(own) = self.layer() else { return Vec::new() };
        let mut broken = self.imports();
        broken.retain(|other| *other != own && height(other) >= height(&own));
        broken
    }
}

fn module(names: &[&str], code: &str) -> Module {
    Module {
        names: names.iter().map(|name| (*name).to_owned()).collect(),
        path: PathBuf::new(),
        code: code.to_owned(),
    }
}

/// The program that is shipped; the build script is one of its own.
fn modules() -> Vec<Module> {
    let src = Path::new("src");
    let shipped = sources(src).into_iter().filter(|path| !path.starts_with("src/content/build"));
    shipped
        .map(|path| {
            let below = path.strip_prefix(src).expect("below src").with_extension("");
            let mut names: Vec<String> =
                below.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            if names.last().is_some_and(|name| name == "mod") {
                names.pop();
            }
            let text = fs::read_to_string(&path).expect("a text");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            Module { names, code: code.collect::<Vec<_>>().join("\n"), path }
        })
        .collect()
}

#[test]
fn imports_run_downwards_only() {
    for module in modules() {
        assert_eq!(module.broken(), Vec::<String>::new(), "{}", module.path.display());
    }
}

#[test]
fn an_import_upwards_or_sideways_would_be_seen() {
    let broken = |names: &[&str], code: &str| module(names, code).broken();
    assert_eq!(broken(&["domain", "note"], "use crate::records::Kept;"), ["records"]);
    assert_eq!(broken(&["storage", "keeper"], "let x = crate::exchange::read;"), ["exchange"]);
    assert_eq!(
        broken(&["tools", "role", "head"], "use crate::tools::conversation::x;"),
        ["tools/conversation"]
    );
    assert_eq!(
        broken(&["tools", "role", "head"], "use super::super::conversation::x;"),
        ["tools/conversation"]
    );
    assert_eq!(broken(&["kit", "frame", "shell"], "use super::super::super::pages::files;"), ["pages"]);
    assert!(broken(&["pages", "files"], "use crate::state::Session; use super::about::x;").is_empty());
    assert!(broken(&["tools", "role", "a", "b"], "use super::super::words;").is_empty());
}

#[test]
fn the_browser_is_called_in_platform_and_storage_only() {
    for module in modules() {
        let allowed = module.layer().is_some_and(|layer| ["platform", "storage"].contains(&layer.as_str()));
        for name in ["web_sys", "js_sys", "wasm_bindgen", "gloo_storage"] {
            assert!(allowed || !module.code.contains(name), "{name} in {}", module.path.display());
        }
    }
}

#[test]
fn leptos_stays_in_the_layers_that_draw_or_hold_signals() {
    for module in modules() {
        let allowed = module.layer().is_none_or(|layer| height(&layer) >= height("state"));
        assert!(allowed || !module.code.contains("leptos"), "{}", module.path.display());
    }
}

#[test]
fn no_view_writes_raw_html() {
    for module in modules() {
        assert!(!module.code.contains("inner_html"), "{}", module.path.display());
    }
}

#[test]
fn every_module_explains_itself() {
    for path in sources(Path::new("src")) {
        let text = fs::read_to_string(&path).expect("a text");
        assert!(text.starts_with("//! "), "{}", path.display());
    }
}

#[test]
fn every_folder_of_the_source_is_a_known_layer() {
    for module in modules() {
        let root = module.names == ["lib"] || module.names == ["tools"];
        assert!(root || module.layer().is_some(), "{}", module.path.display());
    }
}

/// What stands between backticks and looks like a place in the repo.
fn places(text: &str) -> Vec<String> {
    let quoted = text.split('`').skip(1).step_by(2);
    let roots = ["src/", "tests/", "public/", "scripts/", "hosting/"];
    quoted.filter(|name| roots.iter().any(|root| name.starts_with(root))).map(str::to_owned).collect()
}

#[test]
fn the_map_in_the_readme_shows_what_is_there() {
    let readme = fs::read_to_string("README.md").expect("a text");
    let places = places(&readme);
    assert!(places.len() > 20, "the map is gone");
    for place in places {
        let place = place.replace("EDITION", "2026-1");
        assert!(Path::new(&place).exists(), "README names {place}, which is not there");
    }
}

#[test]
fn the_drawing_in_lib_rs_shows_every_layer() {
    let lib = fs::read_to_string("src/lib.rs").expect("a text");
    let drawing = lib.split("```").nth(1).expect("a drawing");
    let names = drawing.split(|c: char| !c.is_alphanumeric()).filter(|name| !name.is_empty());
    let mut drawn: Vec<&str> = names.filter(|name| *name != "text").collect();
    drawn.sort_unstable();
    let mut there: Vec<String> = fs::read_dir("src")
        .expect("a folder")
        .flatten()
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        // Style sheets import nothing.
        .filter(|name| name != "styles")
        .collect();
    there.sort_unstable();
    assert_eq!(drawn, there);
}
