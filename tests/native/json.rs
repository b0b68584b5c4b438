//! What we ask of the library that reads and writes JSON.

use kindcentrumwijzer::records::{JsonError, MAX_DEPTH, read_json};

#[test]
fn a_number_stays_the_digits_it_was() {
    for digits in ["1.10", "-0", "20000000000000000001", "0.1000", "1e+5", "1e-07"] {
        assert_eq!(read_json(digits).map(|value| value.to_string()), Ok(digits.to_owned()));
    }
    // The library writes the sign of an exponent out, and its letter small.
    for (written, read) in [("1e5", "1e+5"), ("1E-07", "1e-07")] {
        assert_eq!(read_json(written).map(|value| value.to_string()), Ok(read.to_owned()));
    }
}

#[test]
fn nesting_has_a_limit() {
    let nested = |depth: usize| format!("{}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(read_json(&nested(MAX_DEPTH)).is_ok());
    assert_eq!(read_json(&nested(MAX_DEPTH + 1)), Err(JsonError::TooDeep));
    assert_eq!(read_json(&"[".repeat(100_000)), Err(JsonError::TooDeep));
    assert!(read_json(&format!("\"{}\\\"[\"", "[".repeat(1_000))).is_ok(), "brackets in a text are no depth");
}

#[test]
fn an_error_names_its_line() {
    assert_eq!(read_json("{\n\"a\": 1,\n oeps\n}"), Err(JsonError::Syntax { line: 3 }));
}

#[test]
fn of_a_name_that_stands_twice_the_last_value_counts() {
    assert_eq!(read_json(r#"{"a":1,"a":2}"#), read_json(r#"{"a":2}"#));
}

#[test]
fn half_a_character_is_no_text() {
    assert!(read_json("\"\\ud83d\"").is_err());
    assert!(read_json("\"\\ud83d\\ude00\"").is_ok());
}
