//! The house keeps its own rules: who imports whom, and where the browser and Leptos are allowed.

use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: [(&str, &[&str]); 9] = [
    ("domain", &[]),
    ("content", &["domain"]),
    ("records", &["content", "domain"]),
    ("platform", &["records", "content", "domain"]),
    ("storage", &["platform", "records", "content", "domain"]),
    ("exchange", &["platform", "records", "content", "domain"]),
    ("state", &["storage", "exchange", "platform", "records", "content", "domain"]),
    ("ui", &["state", "storage", "exchange", "platform", "records", "content", "domain"]),
    ("app", &["ui", "state", "storage", "exchange", "platform", "records", "content", "domain"]),
];

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

/// Every module with its layer and its code, without comments.
fn modules() -> Vec<(String, PathBuf, String)> {
    let src = Path::new("src");
    sources(src)
        .into_iter()
        // The build script is a program of its own.
        .filter(|path| !path.starts_with("src/content/build"))
        .map(|path| {
            let layer = path.strip_prefix(src).expect("below src").components().next().expect("a part");
            let layer = layer.as_os_str().to_string_lossy().into_owned();
            let text = fs::read_to_string(&path).expect("a text");
            let code = text.lines().filter(|line| !line.trim_start().starts_with("//"));
            let code = code.collect::<Vec<_>>().join("\n");
            (layer, path, code)
        })
        .collect()
}

fn broken_imports(layer: &str, code: &str) -> Vec<String> {
    let Some((_, allowed)) = LAYERS.iter().find(|(name, _)| *name == layer) else { return Vec::new() };
    let named = code.match_indices("crate::").map(|(at, _)| {
        let rest = &code[at + "crate::".len()..];
        rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect::<String>()
    });
    named
        .filter(|name| LAYERS.iter().any(|(known, _)| known == name))
        .filter(|name| name != layer && !allowed.contains(&name.as_str()))
        .collect()
}

#[test]
fn imports_run_downwards_only() {
    for (layer, path, code) in modules() {
        assert_eq!(broken_imports(&layer, &code), Vec::<String>::new(), "{}", path.display());
    }
}

#[test]
fn an_import_upwards_would_be_seen() {
    assert_eq!(broken_imports("domain", "use crate::records::Kept;"), ["records"]);
    assert_eq!(broken_imports("storage", "let x = crate::exchange::read;"), ["exchange"]);
    assert!(broken_imports("ui", "use crate::state::Session;").is_empty());
}

#[test]
fn the_browser_is_called_in_platform_and_storage_only() {
    for (layer, path, code) in modules() {
        let allowed = ["platform", "storage"].contains(&layer.as_str());
        for name in ["web_sys", "js_sys", "wasm_bindgen"] {
            assert!(allowed || !code.contains(name), "{name} in {}", path.display());
        }
    }
}

#[test]
fn leptos_stays_in_the_layers_that_draw_or_hold_signals() {
    for (layer, path, code) in modules() {
        let allowed = ["ui", "state", "app", "bin"].contains(&layer.as_str());
        assert!(allowed || !code.contains("leptos"), "{}", path.display());
    }
}

#[test]
fn no_view_writes_raw_html() {
    for (_, path, code) in modules() {
        assert!(!code.contains("inner_html"), "{}", path.display());
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
    for (layer, path, _) in modules() {
        let known =
            LAYERS.iter().any(|(name, _)| *name == layer) || ["bin", "lib.rs"].contains(&layer.as_str());
        assert!(known, "{}", path.display());
    }
}
