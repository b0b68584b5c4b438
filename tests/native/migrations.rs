//! Every migration has a fixture, and none is skipped.

use std::collections::BTreeSet;
use std::fs;

use kindcentrumwijzer::records::{KINDS, RecordError, SCHEMA, read_stored};
use serde_json::Value;

#[test]
fn every_step_has_a_fixture_and_turns_it_into_what_stands_beside_it() {
    let mut exercised = BTreeSet::new();
    for info in KINDS {
        let froms: Vec<u64> = info.migrations.iter().map(|step| step.from).collect();
        let first = froms.first().copied().unwrap_or(info.schema);
        assert_eq!(froms, (first..info.schema).collect::<Vec<_>>(), "{}: one step per schema", info.kind);
        for step in info.migrations {
            let read = |side: &str| {
                let path = format!("tests/fixtures/migrations/{}.{side}.json", step.name);
                let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
                serde_json::from_str(&text).expect("JSON")
            };
            let (Value::Object(before), Value::Object(after)) = (read("before"), read("after")) else {
                panic!("a fixture is a record")
            };
            assert_ne!(before, after, "a fixture that cannot fail");
            assert_eq!((step.apply)(before), Ok(after), "{}", step.name);
            assert!(exercised.insert(step.name), "{}: two steps have one name", step.name);
        }
    }
    let fixtures = fs::read_dir("tests/fixtures/migrations").expect("a folder").flatten();
    let named: BTreeSet<String> =
        fixtures.filter_map(|file| file.file_name().to_str()?.split('.').next().map(str::to_owned)).collect();
    assert!(named.iter().map(String::as_str).eq(exercised.iter().copied()), "a fixture without a step");
}

#[test]
fn an_old_record_reads_as_a_new_one() {
    let old = fs::read_to_string("tests/fixtures/migrations/level-names.before.json").expect("a fixture");
    let old = old.replacen('{', "{\"schema\": 0,", 1);
    let kept = read_stored(&old).expect("a record");
    assert!(kept.to_stored().contains("\"value\":\"hand-in-hand\""));
}

#[test]
fn a_record_that_a_step_cannot_handle_is_refused_and_not_guessed() {
    let broken = r#"{"schema":0,"kind":"answer","round":"r","owner":"agreement","theme":"t","now":{"value":9,"at":"1.0.a"}}"#;
    assert!(matches!(read_stored(broken), Err(RecordError::Migration(_))));
}

#[test]
fn a_record_of_a_newer_version_is_not_read() {
    let newer = format!(r#"{{"schema":{},"kind":"location","id":"l"}}"#, SCHEMA + 1);
    assert_eq!(read_stored(&newer), Err(RecordError::Newer { schema: SCHEMA + 1 }));
}
