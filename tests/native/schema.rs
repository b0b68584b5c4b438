//! The published JSON Schema describes what the app really writes.

use std::fs;

use kindcentrumwijzer::exchange::{Include, Selection, select, write};
use kindcentrumwijzer::records::Shelf;
use serde_json::Value;

use super::stand_in::{NOW, answer, location, round};

fn validator() -> jsonschema::Validator {
    let text = fs::read_to_string("public/schema/kindcentrum-1.schema.json").expect("the schema");
    jsonschema::validator_for(&serde_json::from_str(&text).expect("JSON")).expect("a schema")
}

fn errors(file: &str) -> Vec<String> {
    let json: Value = serde_json::from_str(file).expect("JSON");
    validator().iter_errors(&json).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn what_the_app_writes_fits_the_schema() {
    let mut shelf = Shelf::default();
    for kept in [
        location("l1", "De Linde", "1.0.a"),
        round("r1", "l1", "2.0.a"),
        answer("r1", "kind-centraal", "hand-in-hand", "3.0.a"),
    ] {
        shelf.put(kept);
    }
    for include in [Include::ALL, Include { notes: false, names: false }] {
        let file = write(
            &select(&shelf, &Selection::Everything { examples: false }, include),
            "0.1.0",
            "2026-11-24T10:00:00Z",
        );
        assert_eq!(errors(&file), Vec::<String>::new());
    }
}

#[test]
fn every_good_fixture_of_this_schema_fits_and_reads() {
    for entry in fs::read_dir("tests/fixtures/files").expect("a folder").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.starts_with("good-") && !name.contains("schema-0") {
            let text = fs::read_to_string(entry.path()).expect("a text");
            assert_eq!(errors(&text), Vec::<String>::new(), "{name}");
            assert!(kindcentrumwijzer::exchange::read(text.as_bytes(), &Shelf::default(), NOW).is_ok());
        }
    }
}

#[test]
fn the_schema_refuses_what_the_app_refuses() {
    for name in ["bad-not-ours", "bad-no-records", "bad-wrong-type", "bad-unknown-inside"] {
        let text =
            fs::read_to_string(format!("tests/fixtures/files/{name}.kindcentrum.json")).expect("a text");
        assert!(!errors(&text).is_empty(), "{name}");
    }
}
