//! What follows from the kinds of record and stands outside the code: the JSON Schema of files, and the words of the
//! rescue page, which has no Wasm. `scripts/generate` writes both.

use std::fs;

use kindcentrumwijzer::domain::Form;
use kindcentrumwijzer::records::{Body, KINDS, Leaves, Map, Record, SCHEMA, Shape, Spec};
use serde_json::{Value, json};

fn holds(path: &str, wanted: &str) {
    if std::env::var_os("KCW_GENERATE").is_some() {
        fs::write(path, wanted).expect("written");
    }
    let there = fs::read_to_string(path).expect("a text");
    assert!(there == wanted, "{path} is not what the kinds declare: run scripts/generate");
}

fn def(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn object(properties: Map) -> Value {
    json!({ "type": "object", "additionalProperties": false, "properties": properties })
}

fn register(value: &Value) -> Value {
    json!({
        "type": "object", "required": ["value", "at"], "additionalProperties": false,
        "properties": { "value": value, "at": def("stamp") }
    })
}

fn word(form: Form) -> Value {
    match form {
        Form::Id => def("id"),
        Form::Day => json!({ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        Form::OneOf(words) => json!({ "enum": words }),
    }
}

fn of_shape(shape: &Shape) -> Value {
    match shape {
        Shape::Mark => json!({ "type": "boolean" }),
        Shape::Flag => def("flag"),
        Shape::Choice(form) => register(&json!({ "anyOf": [word(*form), { "type": "null" }] })),
        Shape::Word(form) => register(&word(*form)),
        Shape::Text => def("text"),
        Shape::Whole => def("whole"),
        Shape::Map(form, inner) => {
            json!({ "type": "object", "propertyNames": word(*form), "additionalProperties": of_shape(inner) })
        }
        Shape::Group(fields) => object(of_fields(fields)),
    }
}

fn said(about: &str) -> Value {
    about.trim().into()
}

fn of_fields(fields: &[(&'static Spec, Shape)]) -> Map {
    let said = |(spec, shape): &(&Spec, Shape)| {
        let mut schema = of_shape(shape);
        schema["description"] = said(spec.about);
        (spec.name.to_owned(), schema)
    };
    fields.iter().map(said).collect()
}

fn of_kind(record: &Record, body: &dyn Body) -> Value {
    let info = body.info();
    let mut head = Map::new();
    body.head(&mut head);
    let mut properties: Map = head.keys().map(|name| (name.clone(), def("id"))).collect();
    let required: Vec<&String> = head.keys().collect();
    for (names, about) in record.born() {
        for name in names {
            properties.insert(name.to_owned(), json!({ "$ref": "#/$defs/id", "description": said(about) }));
        }
    }
    let shapes = info.specs.iter().zip(body.fields()).map(|(spec, field)| (spec, field.shape()));
    properties.extend(of_fields(&shapes.collect::<Vec<_>>()));
    properties.insert("kind".to_owned(), json!({ "const": info.kind }));
    properties.insert("schema".to_owned(), def("schema"));
    json!({ "description": said(info.about), "required": required, "properties": properties })
}

/// The definition of an instrument is no set of fields that change, so it says itself what it is.
fn instrument() -> Value {
    let text = json!({ "type": "string" });
    let list = |required: &[&str], properties: Value| {
        json!({ "type": "array", "items": {
            "type": "object", "required": required, "additionalProperties": false, "properties": properties
        } })
    };
    let claims = list(&["id", "text"], json!({ "id": def("id"), "text": text }));
    let cells =
        list(&["level", "gist", "claims"], json!({ "level": def("id"), "gist": text, "claims": claims }));
    let levels = list(
        &["id", "name", "source_name", "source_lang"],
        json!({ "id": def("id"), "name": text, "source_name": text, "source_lang": text, "caution": text }),
    );
    let themes = list(
        &["id", "title", "question", "place", "cells"],
        json!({
            "id": def("id"), "title": text, "short_title": text, "alias": text, "question": text, "source": def("id"), "place": text,
            "cells": cells
        }),
    );
    json!({
        "description": "The definition of an instrument in one edition: the texts that people answered under.",
        "required": ["id", "edition", "title", "levels", "themes"],
        "properties": {
            "kind": { "const": "instrument" }, "schema": def("schema"), "id": def("id"), "edition": def("id"),
            "title": text, "levels": levels, "themes": themes,
            "adapted": {
                "type": "object",
                "description": "Whose version it is, when it is not the makers' own: what they call it, who made it, of which edition, on which day, and what it was worked out in.",
                "required": ["name", "owner", "of", "on", "from"],
                "additionalProperties": false,
                "properties": {
                    "name": text, "owner": text, "of": def("id"),
                    "on": { "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }, "from": def("id")
                }
            }
        }
    })
}

fn shared() -> Map {
    let revision = json!({ "type": "integer", "minimum": 0, "maximum": 4_294_967_295_u64 });
    let parts = Leaves::ALL.into_iter().filter_map(Leaves::as_str).chain(["said"]);
    let mut whole: Map = parts.map(|name| (name.to_owned(), json!({ "type": "object" }))).collect();
    whole.insert("at".to_owned(), def("stamp"));
    let Value::Object(shared) = json!({
        "id": { "type": "string", "pattern": "^[a-z0-9-]{1,64}$" },
        "schema": { "type": "integer", "minimum": 0, "description": "The schema of this record, where it is not that of the file." },
        "stamp": {
            "type": "string",
            "description": "When and by whom a value was written: milliseconds since 1970, a counter, the writer. The later one wins.",
            "pattern": "^(0|[1-9][0-9]{0,14})\\.(0|[1-9][0-9]{0,9})\\.[a-z0-9-]{1,64}$"
        },
        "whole": {
            "type": "object",
            "description": "What was taken over as it stood: parts by what they leave in a file, under one stamp. A later one replaces all of it.",
            "required": ["at"],
            "additionalProperties": false,
            "properties": whole
        },
        "flag": register(&json!({ "type": "boolean" })),
        "text": {
            "type": "object",
            "description": "A text with what is needed to merge it. More than one value: they did not know each other, and somebody has to choose.",
            "required": ["values"],
            "additionalProperties": false,
            "properties": {
                "values": { "type": "array", "items": {
                    "type": "object", "required": ["text", "at", "revision"], "additionalProperties": false,
                    "properties": { "text": { "type": "string" }, "at": def("stamp"), "revision": revision }
                } },
                "replaced": {
                    "type": "object",
                    "description": "Of texts that were replaced: the stamp, and the highest revision that was replaced.",
                    "propertyNames": def("stamp"), "additionalProperties": revision
                }
            }
        }
    }) else {
        panic!("an object")
    };
    shared
}

fn schema() -> Value {
    let mut defs = shared();
    let mut kinds = Vec::new();
    for record in Record::samples(0) {
        let body = record.body().expect("a known kind");
        let name = body.info().kind.replace('-', "_");
        kinds.push(def(&name));
        let own = if body.info().specs.is_empty() { instrument() } else { of_kind(&record, body) };
        defs.insert(name, own);
    }
    let known: Vec<&str> = KINDS.iter().map(|info| info.kind).collect();
    kinds.push(json!({
        "description": "A kind that this schema does not know; kept and passed on.",
        "required": ["id"],
        "properties": {
            "kind": { "type": "string", "pattern": "^[a-z0-9-]{1,64}$", "not": { "enum": known } },
            "id": def("id"), "schema": def("schema")
        }
    }));
    defs.insert("record".to_owned(), json!({ "type": "object", "required": ["kind"], "oneOf": kinds }));
    let without: Vec<&str> = Leaves::ALL.into_iter().filter_map(Leaves::as_str).collect();
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": format!("Kindcentrumwijzer exchange file, schema {SCHEMA}"),
        "description": "Keys are English, values Dutch. Records keep fields that are not listed here; registers and lists inside them do not.",
        "type": "object",
        "required": ["format", "schema", "app", "exported_at", "records"],
        "properties": {
            "format": { "const": "kindcentrumwijzer" },
            "schema": { "const": SCHEMA, "description": "The schema of the file, and of every record that names none of its own." },
            "app": { "type": "string", "description": "The version of the app that wrote the file." },
            "exported_at": { "type": "string", "description": "When it was written, as RFC 3339." },
            "without": {
                "type": "array", "uniqueItems": true,
                "description": "What was left out on purpose. Absent: nothing of the chosen records. What is not known here is passed over.",
                "items": { "anyOf": [{ "enum": without }, { "type": "string" }] }
            },
            "records": { "type": "array", "items": def("record") },
            "stored": {
                "type": "array",
                "description": "What stood in the browser as it stood: all of it in a file of the rescue page, what cannot be read in a file with everything.",
                "items": {
                    "type": "object", "required": ["key", "text"], "additionalProperties": false,
                    "properties": {
                        "key": { "type": "string", "description": "Where it stood." },
                        "text": { "type": "string", "description": "A record as JSON with a schema of its own; what cannot be read is kept." }
                    }
                }
            }
        },
        "$defs": defs
    })
}

#[test]
fn the_published_schema_is_what_the_kinds_declare() {
    let text = serde_json::to_string_pretty(&schema()).expect("JSON");
    holds("public/schema/kindcentrum-1.schema.json", &format!("{text}\n"));
}

#[test]
fn the_rescue_page_calls_every_kind_by_its_name() {
    let path = "public/redden.js";
    let page = fs::read_to_string(path).expect("a text");
    let lines: Vec<String> = KINDS
        .iter()
        .map(|info| format!("  {:?}: [{:?}, {:?}],\n", info.kind, info.called.one, info.called.many))
        .collect();
    let (before, rest) = page.split_once("const KINDS = {\n").expect("where it begins");
    let (_, after) = rest.split_once("};\n").expect("where it ends");
    holds(path, &format!("{before}const KINDS = {{\n{}}};\n{after}", lines.concat()));
}
