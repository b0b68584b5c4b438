//! Every migration has a fixture, and none is skipped.

use std::collections::BTreeSet;
use std::fs;

use kindcentrumwijzer::records::json::Value;
use kindcentrumwijzer::records::migrate::MIGRATIONS;
use kindcentrumwijzer::records::{RecordError, SCHEMA, read_stored};

use super::stand_in::NOW;

#[test]
fn every_step_has_a_fixture_and_turns_it_into_what_stands_beside_it() {
    let mut exercised = BTreeSet::new();
    for step in MIGRATIONS {
        let read = |side: &str| {
            let path = format!("tests/fixtures/migrations/{}.{side}.json", step.name);
            let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
            Value::parse(&text).expect("JSON")
        };
        let (Value::Object(before), Value::Object(after)) = (read("before"), read("after")) else {
            panic!("a fixture is a record")
        };
        assert_ne!(before, after, "a fixture that cannot fail");
        assert_eq!((step.apply)(before), Ok(after), "{}", step.name);
        exercised.insert(step.from);
    }
    assert_eq!(exercised, (0..SCHEMA).collect(), "one step per schema, without gaps");
}

#[test]
fn an_old_record_reads_as_a_new_one() {
    let old = fs::read_to_string("tests/fixtures/migrations/level-names.before.json").expect("a fixture");
    let old = old.replacen('{', "{\"schema\": 0,", 1);
    let kept = read_stored(&old, NOW).expect("a record");
    assert!(kept.to_stored().contains("\"value\":\"hand-in-hand\""));
}

#[test]
fn a_record_that_a_step_cannot_handle_is_refused_and_not_guessed() {
    let broken = r#"{"schema":0,"kind":"answer","round":"r","owner":"agreement","theme":"t","now":{"value":9,"at":"1.0.a"}}"#;
    assert!(matches!(read_stored(broken, NOW), Err(RecordError::Migration(_))));
}

#[test]
fn a_record_of_a_newer_version_is_not_read() {
    let newer = format!(r#"{{"schema":{},"kind":"location","id":"l"}}"#, SCHEMA + 1);
    assert_eq!(read_stored(&newer, NOW), Err(RecordError::Newer { schema: SCHEMA + 1 }));
}
