//! Files: named good ones are read, named bad ones are refused for their own reason.

use kindcentrumwijzer::domain::Layer;
use kindcentrumwijzer::domain::{LocationId, Pair, PartnerId, PartnerKind, Sorted};
use kindcentrumwijzer::exchange::{
    Change, FileError, Include, Incoming, MAX_BYTES, Selection, compare, read, select, write,
};
use kindcentrumwijzer::records::Join;
use kindcentrumwijzer::records::{Kept, Leaves, Record, RecordError, RecordKey, Shelf};

use leptos::prelude::GetUntracked as _;

use super::stand_in::{NOW, answer, location, round, stamp};

fn shelf() -> Shelf {
    let mut shelf = Shelf::default();
    for kept in [
        location("l1", "De Linde", "1.0.a"),
        location("l2", "De Eik", "1.0.a"),
        round("r1", "l1", "2.0.a"),
        round("r2", "l2", "2.0.a"),
        answer("r1", "kind-centraal", "hand-in-hand", "3.0.a"),
    ] {
        shelf.put(kept);
    }
    shelf
}

fn file(shelf: &Shelf, selection: &Selection) -> String {
    write(&select(shelf, selection, Include::ALL), &[], "0.1.0", "2026-11-24T10:00:00Z", Include::ALL)
}

fn fixture(name: &str) -> Result<Incoming, FileError> {
    let path = format!("tests/fixtures/files/{name}.kindcentrum.json");
    let bytes = std::fs::read(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    read(&bytes, &Shelf::default(), NOW)
}

#[test]
fn a_file_reads_back_as_it_was_written() {
    let shelf = shelf();
    let incoming = read(file(&shelf, &Selection::ALL).as_bytes(), &Shelf::default(), NOW).expect("read");
    for (key, kept) in shelf.iter() {
        assert_eq!(incoming.records.iter().find(|one| one.key() == *key), Some(kept));
    }
    assert_eq!(incoming.records.len(), shelf.len() + 1, "and the instrument's definition");
}

#[test]
fn a_file_of_one_location_holds_that_location_only() {
    let shelf = shelf();
    let location = shelf.locations().next().expect("a location").id;
    let text = file(&shelf, &Selection::One(RecordKey::Location(location)));
    assert!(text.contains("De Linde") && !text.contains("De Eik"));
}

#[test]
fn without_names_the_partners_go_along_by_kind_only() {
    let mut shelf = shelf();
    let mut kept = location("l3", "De Berk", "1.0.a");
    if let Record::Location(location) = &mut kept.record {
        location.municipal_id.write("gemeentecode", stamp("1.1.a"));
        let partner = location.partners.slot(PartnerId::checked_at_build("p"));
        partner.kind.set(Some(PartnerKind::Education), stamp("1.2.a"));
        partner.name.write("Basisschool", stamp("1.3.a"));
        partner.number.write("12AB00", stamp("1.4.a"));
    }
    shelf.put(kept);
    let mut talk = round("r3", "l3", "2.0.a");
    if let Record::Round(round) = &mut talk.record {
        round.label.write("najaar", stamp("2.1.a"));
        round.present.write("de directeur", stamp("2.2.a"));
    }
    shelf.put(talk);
    let include = Include::ALL.without(Include::NAMES);
    let text = write(&select(&shelf, &Selection::ALL, include), &[], "0.1.0", "x", include);
    for hidden in ["De Berk", "gemeentecode", "Basisschool", "12AB00", "najaar", "de directeur"] {
        assert!(!text.contains(hidden), "{hidden}");
    }
    assert!(text.contains("onderwijs"));
}

#[test]
fn a_location_that_was_joined_takes_its_other_half_along() {
    let mut shelf = shelf();
    let pair = Pair::locations(LocationId::checked_at_build("l1"), LocationId::checked_at_build("l2"));
    let mut join = Join::new(pair.expect("two"));
    join.joined.set(true, stamp("5.0.a"));
    shelf.put(Kept::from(Record::Join(join)));
    for id in ["l1", "l2"] {
        let text = file(&shelf, &Selection::One(RecordKey::Location(LocationId::parse(id).expect("an id"))));
        assert!(text.contains("De Linde") && text.contains("De Eik") && text.contains("\"join\""), "{id}");
    }
}

#[test]
fn without_names_and_notes_nothing_typed_goes_along() {
    let include = Include::ALL.without(Include::NAMES).without(Include::WRITTEN);
    let mut shelf = shelf();
    let mut noted = answer("r1", "een-organisatie", "integraal", "3.0.a");
    if let Record::Answer(answer) = &mut noted.record {
        answer.note.write("alleen voor ons", stamp("4.0.a"));
    }
    shelf.put(noted);
    assert!(file(&shelf, &Selection::ALL).contains("alleen voor ons"));
    let text =
        write(&select(&shelf, &Selection::ALL, include), &[], "0.1.0", "2026-11-24T10:00:00Z", include);
    assert!(!text.contains("De Linde") && !text.contains("alleen voor ons"));
    assert!(text.contains("hand-in-hand"));
}

#[test]
fn the_smallest_good_file_is_read() {
    assert_eq!(fixture("good-empty").expect("read").records.len(), 0);
}

#[test]
fn a_file_with_an_unknown_theme_edition_field_and_kind_is_kept_as_it_is() {
    let incoming = fixture("good-from-elsewhere").expect("read");
    assert!(incoming.refused.is_empty());
    assert_eq!(incoming.records.len(), 4);
    let text = write(&incoming.records, &[], "0.1.0", "2026-11-24T10:00:00Z", Include::ALL);
    for kept in ["\"mood\":\"mild\"", "thema-van-hen", "niveau-van-hen", "hun-uitgave", "\"kind\":\"plan\""] {
        assert!(text.contains(kept), "{kept}");
    }
}

#[test]
fn a_file_of_schema_0_is_brought_forward() {
    let incoming = fixture("good-schema-0").expect("read");
    assert!(incoming.records[0].to_stored().contains("\"value\":\"hand-in-hand\""));
}

#[test]
fn html_in_a_text_stays_the_text_it_is() {
    let incoming = fixture("good-html-in-texts").expect("read");
    let text = write(&incoming.records, &[], "0.1.0", "2026-11-24T10:00:00Z", Include::ALL);
    assert!(text.contains("<script>alert(1)</script>"));
}

#[test]
fn bad_files_are_refused_for_their_own_reason() {
    let shape = |field: &str| RecordError::Shape { field: field.to_owned() };
    assert_eq!(fixture("bad-no-json").err(), Some(FileError::NotJson { line: 3 }));
    assert_eq!(fixture("bad-not-ours").err(), Some(FileError::NotOurs));
    assert!(matches!(fixture("bad-newer").err(), Some(FileError::Newer { schema: 99, .. })));
    assert_eq!(fixture("bad-no-records").err(), Some(FileError::Shape { field: "records" }));
    assert_eq!(fixture("bad-wrong-type").err(), Some(FileError::Record { number: 1, error: shape("name") }));
    assert_eq!(
        fixture("bad-unknown-inside").err(),
        Some(FileError::Record { number: 1, error: shape("colour") })
    );
    assert!(matches!(fixture("bad-duplicate-id").err(), Some(FileError::Duplicate { .. })));
}

#[test]
fn a_file_that_is_too_large_or_too_deep_or_no_text_is_refused() {
    let large = vec![b' '; usize::try_from(MAX_BYTES).expect("fits") + 1];
    assert!(matches!(read(&large, &Shelf::default(), NOW).err(), Some(FileError::TooLarge { .. })));
    let deep = format!("{}{}", "[".repeat(1000), "]".repeat(1000));
    assert_eq!(read(deep.as_bytes(), &Shelf::default(), NOW).err(), Some(FileError::TooDeep));
    assert_eq!(read(b" \n", &Shelf::default(), NOW).err(), Some(FileError::Empty));
    assert_eq!(read(&[0xff, 0xfd], &Shelf::default(), NOW).err(), Some(FileError::NotText));
}

#[test]
fn a_file_says_what_was_left_out_of_it_and_files_together_say_it_of_all() {
    let told = |include: Include| {
        let text = write(&select(&shelf(), &Selection::ALL, include), &[], "0.1.0", "x", include);
        read(text.as_bytes(), &Shelf::default(), NOW).expect("read")
    };
    for layer in Layer::ALL {
        assert_eq!(told(layer.include()).include, layer.include(), "{layer:?}");
    }
    let [notes, views] = [Include::WRITTEN, Include::VIEWS].map(|out| Include::ALL.without(out));
    assert_eq!(
        told(notes).with(told(views)).include,
        Include::ALL.without(Include::WRITTEN).without(Include::VIEWS)
    );
    let newer = named("De Linde").replace("\"records\"", "\"without\":[\"notes\",\"moods\"],\"records\"");
    let include = read(newer.as_bytes(), &Shelf::default(), NOW).expect("read").include;
    assert_eq!(include, Include::ALL.without(&[Leaves::Note]), "what we do not know is passed over");
}

/// A file with one location.
fn named(name: &str) -> String {
    format!(
        r#"{{"format":"kindcentrumwijzer","schema":1,"app":"0.1.0","exported_at":"","records":[
        {{"kind":"location","id":"l","name":{{"values":[{{"at":"1.0.a","revision":0,"text":"{name}"}}]}}}}]}}"#
    )
}

fn name_in(bytes: &[u8]) -> Result<String, FileError> {
    let incoming = read(bytes, &Shelf::default(), NOW)?;
    let Record::Location(location) = &incoming.records[0].record else { panic!("a location") };
    Ok(location.name.text().to_owned())
}

#[test]
fn a_file_that_another_program_saved_again_is_read_where_no_letter_has_to_be_guessed() {
    let name = "Zoë \u{1f600}";
    let text = named(name);
    let utf16 = |mark: [u8; 2], bytes: fn(u16) -> [u8; 2]| {
        let units = text.encode_utf16().flat_map(bytes);
        mark.into_iter().chain(units).collect::<Vec<u8>>()
    };
    let with = |before: &[u8], after: &[u8]| [before, text.as_bytes(), after].concat();
    for saved in [
        with(b"", b""),
        with(b"\xef\xbb\xbf", b"\r\n"),
        with(b"", b"\0"),
        with(b"", b"\r\n\x1a"),
        with(b"\xef\xbb\xbf", b"\0\0\x1a"),
        utf16([0xff, 0xfe], u16::to_le_bytes),
        utf16([0xfe, 0xff], u16::to_be_bytes),
    ] {
        assert_eq!(name_in(&saved).as_deref(), Ok(name));
    }
    // In Windows-1252 an ë is one byte; half of a UTF-16 file may be half a letter.
    let western: Vec<u8> = named("Zo#").bytes().map(|byte| if byte == b'#' { 0xeb } else { byte }).collect();
    assert_eq!(name_in(&western), Err(FileError::OtherCharacters));
    let mut cut = utf16([0xff, 0xfe], u16::to_le_bytes);
    cut.pop();
    assert_eq!(name_in(&cut), Err(FileError::OtherCharacters));
    assert_eq!(name_in(&[0xff, 0xfe]), Err(FileError::Empty), "a mark and nothing behind it");
}

#[test]
fn half_a_letter_is_shown_as_unreadable_and_the_rest_of_the_file_is_read() {
    for (written, shown) in [
        (r"Proef \ud83d", "Proef \u{fffd}"),
        (r"\ude00 proef", "\u{fffd} proef"),
        (r"\ud83d\ud83d\ude00", "\u{fffd}\u{1f600}"),
        (r"\ud83d\u0041", "\u{fffd}A"),
        (r"\uD83D\uDE00", "\u{1f600}"),
        (r"\\ud83d", r"\ud83d"),
        (r"\\\ud83d", "\\\u{fffd}"),
    ] {
        assert_eq!(name_in(named(written).as_bytes()).as_deref(), Ok(shown), "{written}");
    }
    for broken in ["\\", "\\u", r"\ud8", "\\ë"] {
        assert!(matches!(name_in(named(broken).as_bytes()), Err(FileError::NotJson { line: 2 })), "{broken}");
    }
}

#[test]
fn brackets_inside_a_text_are_not_depth() {
    let many = "[".repeat(1000);
    let text = format!(
        r#"{{"format":"kindcentrumwijzer","schema":1,"app":"{many}\"[","exported_at":"","records":[]}}"#
    );
    assert!(read(text.as_bytes(), &Shelf::default(), NOW).is_ok());
}

#[test]
fn one_bad_level_sets_that_record_aside_and_the_rest_goes_on() {
    let incoming = fixture("partly-bad-level").expect("read");
    assert_eq!(incoming.refused.len(), 1);
    assert!(matches!(incoming.refused[0].1, RecordError::UnknownLevel { .. }));
    let keys: Vec<String> = incoming.records.iter().map(|kept| kept.key().to_string()).collect();
    assert_eq!(keys, ["location/l1", "round/r1", "answer/r1/agreement/kwaliteitsbeleid"]);
}

#[test]
fn a_definition_that_rewrites_our_edition_is_refused() {
    let text = file(&shelf(), &Selection::ALL);
    let altered = text.replacen("De partners werken niet samen.", "Iets anders.", 1);
    assert_ne!(text, altered);
    let incoming = read(altered.as_bytes(), &Shelf::default(), NOW).expect("read");
    assert!(matches!(incoming.refused.as_slice(), [(_, RecordError::AlteredEdition)]));
}

#[test]
fn a_comparison_says_what_is_new_changed_the_same_in_conflict_or_removed() {
    let incoming = [
        location("l3", "Nieuw", "1.0.b"),
        answer("r1", "kind-centraal", "integraal", "9.0.a"),
        round("r1", "l1", "2.0.a"),
        location("l1", "Anders", "1.0.b"),
    ];
    let changes: Vec<Change> =
        compare(&incoming, &Sorted::default(), &shelf()).into_iter().map(|one| one.change).collect();
    assert_eq!(changes, [Change::New, Change::Changed, Change::Same, Change::Conflict]);

    let mut here = shelf();
    let mut removed = location("l1", "De Linde", "1.0.a");
    if let Record::Location(location) = &mut removed.record {
        location.removed.set(true, stamp("5.0.a"));
    }
    here.put(removed);
    let one: Vec<Kept> = vec![location("l1", "De Linde", "1.0.a")];
    assert_eq!(compare(&one, &Sorted::default(), &here)[0].change, Change::RemovedHere);
    assert!(matches!(compare(&one, &Sorted::default(), &here)[0].key, RecordKey::Location(_)));
}

#[test]
fn a_definition_that_is_known_here_is_not_rewritten_by_a_file() {
    let file = |title: &str| {
        format!(
            r#"{{"format":"kindcentrumwijzer","schema":1,"app":"0.1.0","exported_at":"","records":[{{"kind":"instrument","id":"eigen","edition":"1","title":"{title}","levels":[],"themes":[]}}]}}"#
        )
    };
    let first = read(file("Van ons").as_bytes(), &Shelf::default(), NOW).expect("read");
    let mut here = Shelf::default();
    first.records.into_iter().for_each(|kept| here.put(kept));
    assert!(read(file("Van ons").as_bytes(), &here, NOW).expect("read").refused.is_empty());
    let second = read(file("Anders").as_bytes(), &here, NOW).expect("read");
    assert!(matches!(second.refused.as_slice(), [(_, RecordError::AlteredEdition)]));
}

#[test]
fn a_location_that_was_removed_where_the_file_comes_from_is_said() {
    let mut removed = location("l1", "De Linde", "1.0.a");
    if let Record::Location(location) = &mut removed.record {
        location.removed.set(true, stamp("9.0.b"));
    }
    assert_eq!(compare(&[removed.clone()], &Sorted::default(), &shelf())[0].change, Change::RemovedThere);
    // Where it never was, it is not called new; and there is nothing in it to put back.
    assert_eq!(compare(&[removed], &Sorted::default(), &Shelf::default())[0].change, Change::RemovedThere);
}

#[test]
fn an_older_answer_in_a_file_changes_nothing_and_is_not_called_the_same() {
    let older = [answer("r1", "kind-centraal", "integraal", "1.0.a")];
    assert_eq!(compare(&older, &Sorted::default(), &shelf())[0].change, Change::Older);
}

#[test]
fn the_definition_of_an_edition_that_is_known_here_changes_nothing() {
    let text = file(&shelf(), &Selection::ALL);
    let incoming = read(text.as_bytes(), &Shelf::default(), NOW).expect("read");
    let compared = compare(&incoming.records, &Sorted::default(), &shelf());
    assert!(compared.iter().all(|one| one.change == Change::Same), "{compared:#?}");
}

#[test]
fn a_location_with_something_odd_inside_is_refused_and_never_read_in_part() {
    let record = |field: &str| format!(r#"{{"schema":1,"kind":"location","id":"l1",{field}}}"#);
    let read = |field: &str| kindcentrumwijzer::records::read_stored(&record(field));
    assert!(read(r#""example":true"#).is_ok());
    assert!(read(r#""partners":{"p":{"name":{"values":[]}}}"#).is_ok());
    for odd in [
        r#""example":3"#,
        r#""partners":[]"#,
        r#""partners":{"p":3}"#,
        r#""partners":{"p":{"nickname":"x"}}"#,
        r#""partners":{"p":{"kind":{"value":"ruimtevaart","at":"1.0.a"}}}"#,
        r#""partners":{"P P":{}}"#,
    ] {
        assert!(read(odd).is_err(), "{odd}");
    }
}

fn rescued(texts: &[&str]) -> String {
    let stored: Vec<serde_json::Value> = texts
        .iter()
        .map(|text| serde_json::json!({"key": "kindcentrumwijzer/record/x", "text": text}))
        .collect();
    serde_json::json!({
        "format": "kindcentrumwijzer", "schema": 1, "app": "redden", "exported_at": "2026-11-24T10:00:00Z",
        "records": [], "stored": stored,
    })
    .to_string()
}

#[test]
fn what_the_rescue_page_handed_out_is_read_text_by_text_and_what_cannot_be_read_is_counted() {
    let one = location("l1", "De Linde", "1.0.a").to_stored();
    let two = round("r1", "l1", "2.0.a").to_stored();
    let newer = one.replace("\"schema\":1", "\"schema\":99");
    let incoming =
        read(rescued(&[&one, "kapot", &two, &newer]).as_bytes(), &Shelf::default(), NOW).expect("read");
    let keys: Vec<String> = incoming.records.iter().map(|kept| kept.key().to_string()).collect();
    assert_eq!(keys, ["location/l1", "round/r1"]);
    assert_eq!(incoming.unreadable, 2);
}

#[test]
fn two_rescued_writings_of_one_record_are_joined() {
    let one = location("l1", "De Linde", "1.0.a").to_stored();
    let other = location("l1", "De Eik", "2.0.b").to_stored();
    let incoming = read(rescued(&[&one, &other]).as_bytes(), &Shelf::default(), NOW).expect("read");
    assert_eq!(incoming.records.len(), 1);
    let Record::Location(location) = &incoming.records[0].record else { panic!("a location") };
    assert_eq!(location.name.values().count(), 2, "nobody chose yet");
}

#[test]
fn a_rescued_file_of_another_shape_is_refused() {
    let file = rescued(&["x"]).replace("\"text\":", "\"tekst\":");
    let refused = read(file.as_bytes(), &Shelf::default(), NOW);
    assert_eq!(refused.err(), Some(FileError::Shape { field: "stored" }));
}

#[test]
fn several_files_are_one_proposal_and_a_bad_one_among_them_is_named() {
    let device = super::stand_in::tab(&kindcentrumwijzer::storage::MemoryStore::default(), 1);
    let session = device.session;
    let mut other = Shelf::default();
    for kept in [location("l1", "De Linde", "1.0.a"), location("l9", "De Beuk", "1.0.a")] {
        other.put(kept);
    }
    let chosen = vec![
        ("een.json".to_owned(), Ok(file(&shelf(), &Selection::ALL).into_bytes())),
        ("kapot.json".to_owned(), Ok(b"{".to_vec())),
        ("groot.json".to_owned(), Err(FileError::TooLarge { bytes: 9 })),
        ("twee.json".to_owned(), Ok(file(&other, &Selection::ALL).into_bytes())),
    ];
    kindcentrumwijzer::state::files::propose_all(session, chosen);
    let proposal = session.files.proposal.get_untracked().expect("a proposal");
    assert_eq!(proposal.exported_at.len(), 2);
    let keys: Vec<String> = proposal.compared.iter().map(|one| one.key.to_string()).collect();
    assert_eq!(keys.iter().filter(|key| key.starts_with("location/")).count(), 3, "each once: {keys:?}");
    let refused = session.files.refused.get_untracked();
    assert_eq!(
        refused.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(),
        ["kapot.json", "groot.json"]
    );
    assert!(kindcentrumwijzer::state::files::accept(
        session,
        &kindcentrumwijzer::state::files::Decided::default()
    ));
    assert_eq!(session.peek(|shelf| shelf.locations().count()), 3);
}

#[test]
fn what_stands_alone_is_listed_by_municipality_and_no_two_by_one_name() {
    let mut shelf = Shelf::default();
    for (id, name, town) in [
        ("l1", "De Linde", "Zeist"),
        ("l2", "De Eik", "Zeist"),
        ("l3", "De Linde", "Zeist"),
        ("l4", "De Wilg", "Almere"),
    ] {
        let mut kept = location(id, name, "1.0.a");
        if let Record::Location(location) = &mut kept.record {
            location.municipality.write(town, stamp("2.0.a"));
        }
        shelf.put(kept);
    }
    let names: Vec<String> = shelf.alone().into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["De Wilg, Almere", "De Eik, Zeist", "De Linde, Zeist", "De Linde, Zeist (2)"]);
}
