//! Our JSON says the same as `serde_json`, on good texts and on bad ones.

use kindcentrumwijzer::records::json::{JsonError, MAX_DEPTH, Value};
use proptest::prelude::*;

/// What `serde_json` makes of a text; `ours` only where it nests less deep than we allow.
fn reference(text: &str) -> Option<serde_json::Value> {
    serde_json::from_str(text).ok()
}

/// Texts that are JSON, nearly JSON, or made of its crumbs.
fn texts() -> impl Strategy<Value = String> {
    let crumb = prop_oneof![
        Just("{"),
        Just("}"),
        Just("["),
        Just("]"),
        Just(","),
        Just(":"),
        Just("\"a\""),
        Just("\"\\n\\u00e9\""),
        Just("\"\\ud83d\\ude00\""),
        Just("\"\\ud83d\""),
        Just("\"\\q\""),
        Just("\"open"),
        Just("0"),
        Just("-1.5e+3"),
        Just("01"),
        Just("1."),
        Just(".5"),
        Just("null"),
        Just("true"),
        Just("falsey"),
        Just(" "),
        Just("\n"),
        Just("é"),
    ];
    prop_oneof![
        prop::collection::vec(crumb, 0..8).prop_map(|crumbs| crumbs.concat()),
        values().prop_map(|value| value.to_string()),
        ".{0,12}",
    ]
}

fn values() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Into::into),
            prop::collection::btree_map(any::<String>(), inner, 0..4)
                .prop_map(|fields| serde_json::Value::Object(fields.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn a_text_is_json_for_us_when_it_is_for_serde(text in texts()) {
        let ours = Value::parse(&text).ok();
        let theirs = reference(&text);
        prop_assert_eq!(ours.is_some(), theirs.is_some(), "{:?}", text);
        if let (Some(ours), Some(theirs)) = (ours, theirs) {
            prop_assert_eq!(reference(&ours.to_string()), Some(theirs));
        }
    }

    #[test]
    fn what_we_write_reads_back_as_the_same(value in values()) {
        let ours = Value::parse(&value.to_string()).expect("JSON");
        prop_assert_eq!(Value::parse(&ours.to_string()), Ok(ours));
    }
}

#[test]
fn a_number_stays_the_digits_it_was() {
    for digits in ["1.10", "-0", "20000000000000000001", "1e5", "1E-07"] {
        assert_eq!(Value::parse(digits).map(|value| value.to_string()), Ok(digits.to_owned()));
    }
}

#[test]
fn nesting_has_a_limit() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(Value::parse(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(Value::parse(&nested(MAX_DEPTH + 1)), Err(JsonError::TooDeep));
    assert_eq!(Value::parse(&"[".repeat(100_000)), Err(JsonError::TooDeep));
}

#[test]
fn an_error_names_its_line() {
    assert_eq!(Value::parse("{\n\"a\": 1,\n oeps\n}"), Err(JsonError::Syntax { line: 3 }));
}
