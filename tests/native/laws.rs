//! What holds for every kind of record, generated from what each kind declares: merging is commutative, associative
//! and idempotent and keeps every later write; what a layer of a file forbids is in no byte of it; what this version
//! does not know survives.
//!
//! Nothing here names a kind: a new one is held to all of it by being registered.

use kindcentrumwijzer::domain::Layer;
use kindcentrumwijzer::domain::{Form, Merge, Millis, Note, NoteValue, Stamp};
use kindcentrumwijzer::exchange::{Include, strip};
use kindcentrumwijzer::records::{
    Ahead, Body, KINDS, Kept, Leaves, Map, Record, RecordKey, Shape, Spec, read_stored, says_the_same,
};
use proptest::prelude::*;
use serde_json::{Value, json};

fn stamps() -> impl Strategy<Value = String> {
    (0_u64..4, 0_u32..2, "[a-c]").prop_map(|(at, counter, node)| format!("{at}.{counter}.{node}"))
}

fn words(form: Form) -> BoxedStrategy<String> {
    match form {
        Form::Id => "[a-c]".boxed(),
        Form::Day => (1_u8..5).prop_map(|day| format!("2026-11-0{day}")).boxed(),
        Form::OneOf(words) => prop::sample::select(words.to_vec()).prop_map(str::to_owned).boxed(),
    }
}

fn stamped(values: BoxedStrategy<Value>) -> BoxedStrategy<Value> {
    (values, stamps()).prop_map(|(value, at)| json!({ "value": value, "at": at })).boxed()
}

/// A text whose words say what kind of field it stands in.
fn texts(mark: &'static str) -> BoxedStrategy<Value> {
    let value = (stamps(), 0_u32..3, "[xy]{0,2}").prop_map(
        move |(at, revision, text)| json!({ "at": at, "revision": revision, "text": format!("{mark}{text}") }),
    );
    let values = prop::collection::vec(value, 0..4);
    let replaced = prop::collection::btree_map(stamps(), 0_u32..3, 0..3);
    (values, replaced)
        .prop_map(|(values, replaced)| {
            if replaced.is_empty() {
                json!({ "values": values })
            } else {
                json!({ "values": values, "replaced": replaced })
            }
        })
        .boxed()
}

fn mark(leaves: Leaves) -> &'static str {
    match leaves {
        Leaves::Bones | Leaves::Always | Leaves::View => "OPEN",
        Leaves::Name => "NAAM",
        Leaves::Person => "PERSOON",
        Leaves::Note => "NOTITIE",
        Leaves::Reason => "WAAROM",
        Leaves::Action => "AFSPRAAK",
        Leaves::Request => "VRAAG",
    }
}

/// What can stand in a field.
fn values(spec: &'static Spec, shape: &Shape) -> BoxedStrategy<Value> {
    match shape {
        Shape::Mark => Just(Value::Bool(true)).boxed(),
        Shape::Flag => stamped(any::<bool>().prop_map(Value::Bool).boxed()),
        Shape::Choice(form) => {
            stamped(prop_oneof![1 => Just(Value::Null), 3 => words(*form).prop_map(Value::String)].boxed())
        }
        Shape::Word(form) => stamped(words(*form).prop_map(Value::String).boxed()),
        Shape::Text => texts(mark(spec.leaves)),
        Shape::Whole => wholes(),
        Shape::Map(form, inner) => prop::collection::btree_map(words(*form), values(spec, inner), 0..3)
            .prop_map(|all| Value::Object(all.into_iter().collect()))
            .boxed(),
        Shape::Group(fields) => fields_of(fields),
    }
}

/// Parts with a mark each, under one stamp.
fn wholes() -> BoxedStrategy<Value> {
    let parts = Leaves::ALL.into_iter().filter_map(|leaves| Some((leaves.as_str()?, mark(leaves))));
    let (names, marks): (Vec<&str>, Vec<&str>) =
        parts.filter(|(_, mark)| *mark != "OPEN").chain([("said", "OPEN")]).unzip();
    let part = |mark: &'static str| "[ab]".prop_map(move |end| json!({ "x": format!("{mark}{end}") }));
    let parts: Vec<_> = marks.into_iter().map(|mark| prop::option::of(part(mark))).collect();
    (stamps(), parts)
        .prop_map(move |(at, parts)| {
            let there = names.iter().zip(parts).filter_map(|(name, part)| Some(((*name).to_owned(), part?)));
            let mut all: Map = there.collect();
            all.insert("at".to_owned(), Value::String(at));
            Value::Object(all)
        })
        .boxed()
}

/// Some of these fields, each with something that can stand in it.
fn fields_of(fields: &[(&'static Spec, Shape)]) -> BoxedStrategy<Value> {
    fields
        .iter()
        .map(|(spec, shape)| prop::option::weighted(0.7, values(spec, shape)).boxed())
        .collect::<Vec<_>>()
        .prop_map({
            let names: Vec<&str> = fields.iter().map(|(spec, _)| spec.name).collect();
            move |values| {
                let there =
                    names.iter().zip(values).filter_map(|(name, value)| Some(((*name).to_owned(), value?)));
                Value::Object(there.collect())
            }
        })
        .boxed()
}

/// Fields of another version: registers, texts, plain objects and bare values.
fn unknown() -> BoxedStrategy<Map> {
    let bare = prop_oneof![(0_u32..3).prop_map(Value::from), "[xy]".prop_map(Value::from)];
    let value = prop_oneof![2 => stamped((0_u32..3).prop_map(Value::from).boxed()), 1 => bare];
    let fields = || prop::collection::btree_map("[pq]", value.clone(), 0..3);
    (fields(), prop::option::of(fields()))
        .prop_map(|(fields, plain)| {
            let mut all: Map =
                fields.into_iter().map(|(name, value)| (format!("other_{name}"), value)).collect();
            if let Some(plain) = plain {
                all.insert("plain".to_owned(), Value::Object(plain.into_iter().collect()));
            }
            all
        })
        .boxed()
}

fn shapes(body: &dyn Body) -> Vec<(&'static Spec, Shape)> {
    body.info().specs.iter().zip(body.fields()).map(|(spec, field)| (spec, field.shape())).collect()
}

/// One writing of a record of this kind, with fields of another version.
fn writings(kind: usize) -> BoxedStrategy<Kept> {
    let Some(sample) = Record::samples(0).into_iter().nth(kind) else {
        // The last turn: a kind that this version does not know.
        return unknown()
            .prop_map(|fields| {
                let mut fields = fields;
                fields.insert("kind".to_owned(), json!("plan"));
                fields.insert("id".to_owned(), json!("p"));
                fields.insert("schema".to_owned(), json!(7));
                read_stored(&Value::Object(fields).to_string()).expect("a record")
            })
            .boxed();
    };
    let fields = fields_of(&shapes(sample.body().expect("a known kind")));
    (fields, unknown(), 0_u8..2)
        .prop_map(move |(fields, extra, turn)| {
            let born = Record::samples(turn).swap_remove(kind);
            let text = Kept { record: born, extra }.to_stored();
            let Ok(Value::Object(mut record)) = serde_json::from_str(&text) else { panic!("an object") };
            let Value::Object(fields) = fields else { panic!("an object") };
            record.extend(fields);
            let text = Value::Object(record).to_string();
            read_stored(&text).unwrap_or_else(|error| panic!("{error:?} in {text}"))
        })
        .boxed()
}

/// Three writings of one record, of any kind there is and one that is not known.
fn records() -> impl Strategy<Value = [Kept; 3]> {
    (0..=KINDS.len()).prop_flat_map(|kind| [writings(kind), writings(kind), writings(kind)])
}

/// The stamp of every register in a record, by its place.
fn registers(of: &Kept) -> Vec<(String, Stamp)> {
    fn walk(value: &Value, path: &str, into: &mut Vec<(String, Stamp)>) {
        if let Value::Object(fields) = value {
            match (fields.get("value"), fields.get("at").and_then(Value::as_str)) {
                (Some(_), Some(at)) => into.push((path.to_owned(), Stamp::parse(at).expect("a stamp"))),
                _ => fields.iter().for_each(|(name, value)| walk(value, &format!("{path}/{name}"), into)),
            }
        }
    }
    let mut found = Vec::new();
    walk(&Value::Object(of.to_json()), "", &mut found);
    found
}

fn notes() -> impl Strategy<Value = Note> {
    let stamp = || stamps().prop_map(|text| Stamp::parse(&text).expect("a stamp"));
    let values = prop::collection::vec(
        (stamp(), 0_u32..3, "[xy]{0,2}").prop_map(|(started, revision, text)| NoteValue {
            started,
            revision,
            text,
        }),
        0..4,
    );
    let replaced = prop::collection::vec((stamp(), 0_u32..3), 0..3);
    (values, replaced).prop_map(|(values, replaced)| Note::from_parts(values, replaced.into_iter().collect()))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 600, ..ProptestConfig::default() })]

    #[test]
    fn the_order_of_merging_does_not_matter([a, b, _] in records()) {
        prop_assert_eq!(a.clone().merge(b.clone()), b.merge(a));
    }

    #[test]
    fn the_grouping_of_merging_does_not_matter([a, b, c] in records()) {
        let left = a.clone().merge(b.clone()).merge(c.clone());
        prop_assert_eq!(left, a.merge(b.merge(c)));
    }

    #[test]
    fn merging_twice_changes_nothing([a, b, _] in records()) {
        let once = a.merge(b.clone());
        prop_assert_eq!(once.clone().merge(b), once.clone());
        prop_assert_eq!(once.clone().merge(once.clone()), once);
    }

    #[test]
    fn what_lies_in_the_future_comes_back_in_its_order_and_says_the_same([a, _, _] in records()) {
        // Of the moments that are drawn, 2 and 3 lie in the future.
        let ahead = |text: &str| {
            let mut text = text.to_owned();
            for (moment, node) in [2, 3].into_iter().flat_map(|at| ["a", "b", "c"].map(|node| (at, node))) {
                for counter in 0..2 {
                    let (old, new) = (format!("\"{moment}.{counter}.{node}\""), format!("\"{moment}999999999999.{counter}.{node}\""));
                    text = text.replace(&old, &new);
                }
            }
            text
        };
        let now = Millis(1_795_514_400_000);
        let kept = read_stored(&ahead(&a.to_stored())).expect("a record");
        match Ahead::of(kept.latest(), now) {
            None => prop_assert!(kept.stamps().iter().all(|stamp| !stamp.is_from_the_future(now))),
            Some(clock) => {
                let back = clock.bring_back(&kept).expect("something lies in the future");
                prop_assert!(back.latest().is_some_and(|latest| latest.at <= now));
                prop_assert!(says_the_same(&back, &kept));
                let sorted = |kept: &Kept| { let mut all = kept.stamps(); all.sort(); all.dedup(); all };
                let (old, new) = (sorted(&kept), sorted(&back));
                prop_assert_eq!(old.len(), new.len());
                for (old, new) in old.iter().zip(&new) {
                    prop_assert_eq!(old.node, new.node);
                    prop_assert!(old.is_from_the_future(now) || old == new);
                }
                prop_assert!(clock.bring_back(&back).is_none());
            }
        }
    }

    #[test]
    fn of_every_field_the_later_write_stays([a, b, _] in records()) {
        let merged = registers(&a.clone().merge(b.clone()));
        for (path, at) in registers(&a).into_iter().chain(registers(&b)) {
            let kept = merged.iter().find(|(other, _)| *other == path).map(|(_, at)| *at);
            prop_assert!(kept >= Some(at), "{} of {} is {:?}", path, at, kept);
        }
    }

    #[test]
    fn a_text_that_nobody_replaced_is_still_there(a in notes(), b in notes()) {
        let merged = a.clone().merge(b.clone());
        for value in a.values().chain(b.values()) {
            let said_by = |note: &Note| note.replaced().get(&value.started).is_some_and(|known| *known >= value.revision);
            let replaced = said_by(&a) || said_by(&b);
            let later = merged.values().any(|v| v.started == value.started && v.revision > value.revision);
            prop_assert!(replaced || later || merged.values().any(|v| v == value));
        }
    }

    #[test]
    fn every_text_of_either_side_that_was_not_replaced_is_in_what_they_make_together([a, b, _] in records()) {
        let texts = |of: &Kept| {
            let mut found = Vec::new();
            if let Some(body) = of.record.body() {
                body.see(&mut |seen| if let kindcentrumwijzer::records::Seen::Text(note) = seen {
                    found.extend(note.values().map(|value| (value.started, value.revision, value.text.clone())));
                    found.extend(note.replaced().iter().map(|(at, revision)| (*at, *revision, String::new())));
                });
            }
            found
        };
        let merged = texts(&a.clone().merge(b.clone()));
        for (at, revision, text) in texts(&a).into_iter().chain(texts(&b)) {
            let kept = merged.iter().any(|(known, later, words)| *known == at && (*later > revision || (*later == revision && (words.is_empty() || *words == text || text.is_empty()))));
            prop_assert!(kept, "{} at {} is gone", text, at);
        }
    }

    #[test]
    fn a_record_reads_back_as_it_was_written([a, _, _] in records()) {
        prop_assert_eq!(read_stored(&a.to_stored()), Ok(a.clone()));
        prop_assert_eq!(RecordKey::parse(&a.key().to_string()), Some(a.key()));
    }

    #[test]
    fn the_latest_stamp_is_that_of_the_latest_write([a, _, _] in records()) {
        prop_assert_eq!(a.latest(), a.stamps().into_iter().max());
        let registers = registers(&Kept { extra: Map::new(), ..a.clone() });
        prop_assert!(a.latest() >= registers.into_iter().map(|(_, at)| at).max());
    }

    #[test]
    fn what_a_file_leaves_out_is_in_no_byte_of_it([a, _, _] in records(), out in prop::sample::subsequence(Leaves::ALL[2..].to_vec(), 0..=7)) {
        let include = Include::ALL.without(&out);
        let whole = a.to_stored();
        let left = strip(a, include).map(|kept| kept.to_stored()).unwrap_or_default();
        let texts = |leaves: &&Leaves| mark(**leaves) != "OPEN";
        for leaves in out.iter().filter(texts) {
            prop_assert!(!left.contains(mark(*leaves)), "{leaves:?}");
        }
        let all = out.iter().all(|leaves| *leaves == Leaves::View);
        prop_assert!(all || !left.contains("other_"), "nobody knows what is in those");
        for leaves in Leaves::ALL.iter().filter(|leaves| include.has(**leaves)) {
            prop_assert!(left.is_empty() || whole.matches(mark(*leaves)).count() == left.matches(mark(*leaves)).count());
        }
    }

    #[test]
    fn what_a_layer_leaves_out_is_in_no_byte_of_it([a, _, _] in records()) {
        let left = |layer: Layer| strip(a.clone(), layer.include()).map(|kept| kept.to_stored()).unwrap_or_default();
        for mark in ["PERSOON", "NOTITIE", "other_"] {
            prop_assert!(!left(Layer::Boards).contains(mark) && !left(Layer::Municipality).contains(mark), "{mark}");
        }
        for mark in ["WAAROM", "AFSPRAAK"] {
            prop_assert!(!left(Layer::Municipality).contains(mark), "{mark}");
        }
        prop_assert_eq!(left(Layer::Internal), a.to_stored());
    }

    #[test]
    fn a_later_value_of_an_unknown_field_wins_over_an_older_one([a, b, _] in records(), value in 0_u32..9) {
        let (mut a, mut b) = (a, b);
        a.extra.insert("phase".to_owned(), json!({ "value": value, "at": "1.0.a" }));
        b.extra.insert("phase".to_owned(), json!({ "value": value, "at": "9.0.a" }));
        let later = b.extra.get("phase").cloned();
        prop_assert_eq!(a.merge(b).extra.get("phase").cloned(), later);
    }
}

#[test]
fn every_kind_says_what_it_is_and_leaves_nothing_open() {
    let mut kinds = Vec::new();
    for record in Record::samples(0) {
        let body = record.body().expect("a known kind");
        let info = body.info();
        assert_eq!(body.fields().len(), info.specs.len(), "{}", info.kind);
        assert!(!info.about.trim().is_empty() && !info.called.many.is_empty(), "{}", info.kind);
        let mut names: Vec<&str> = info.specs.iter().map(|spec| spec.name).collect();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), info.specs.len(), "{}: two fields have one name", info.kind);
        for (spec, shape) in shapes(body) {
            let typed = matches!(shape, Shape::Text);
            let free = matches!(spec.leaves, Leaves::Bones | Leaves::Always);
            assert!(!(typed && free), "{} of {}: what people type is a name or a note", spec.name, info.kind);
        }
        kinds.push(info.kind);
    }
    assert_eq!(kinds, KINDS.iter().map(|info| info.kind).collect::<Vec<_>>());
    kinds.sort_unstable();
    kinds.dedup();
    assert_eq!(kinds.len(), KINDS.len(), "two kinds have one name");
}
