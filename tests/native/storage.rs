//! Keeping: nothing is written before it was read, nothing unreadable is overwritten.

use kindcentrumwijzer::records::{Kept, Record, RecordError, SCHEMA, Shelf};
use kindcentrumwijzer::storage::{Elsewhere, Keeper, MemoryStore, SaveError, Store, StoreError};

use super::stand_in::{NOW, answer, key, location, round};

const LOCATION: &str = "kindcentrumwijzer/record/location/l1";

fn open(store: &MemoryStore) -> (Keeper, Shelf) {
    let (keeper, loaded) = Keeper::open(Box::new(store.clone()), "test").expect("a load");
    (keeper, loaded.shelf)
}

fn texts(store: &MemoryStore) -> Vec<(String, String)> {
    let keys = store.keys().expect("keys");
    keys.into_iter().map(|key| (key.clone(), store.get(&key).expect("a store").expect("a text"))).collect()
}

#[test]
fn loading_writes_nothing() {
    let store = MemoryStore::default();
    for garbage in ["", "{", "[]", "{\"schema\":1}", "niets van ons"] {
        store.set(LOCATION, garbage).expect("room");
        let before = texts(&store);
        let (keeper, shelf) = open(&store);
        assert_eq!((texts(&store), shelf.is_empty(), keeper.aside().len()), (before, true, 1), "{garbage}");
    }
}

#[test]
fn what_was_saved_is_loaded_again() {
    let store = MemoryStore::default();
    let (mut keeper, _) = open(&store);
    let records = [
        location("l1", "De Linde", "1.0.a"),
        round("r1", "l1", "2.0.a"),
        answer("r1", "kind-centraal", "hand-in-hand", "3.0.a"),
    ];
    for kept in &records {
        keeper.save(kept).expect("saved");
    }
    let (_, shelf) = open(&store);
    for kept in &records {
        assert_eq!(shelf.get(&kept.key()), Some(kept));
    }
}

#[test]
fn an_unreadable_text_is_copied_before_its_place_is_written() {
    let store = MemoryStore::default();
    store.set(LOCATION, "kapot").expect("room");
    let (mut keeper, _) = open(&store);
    keeper.save(&location("l1", "De Linde", "1.0.a")).expect("saved");
    let kept_aside = store.get("kindcentrumwijzer/aside/1/location/l1").expect("a store");
    assert_eq!(kept_aside.as_deref(), Some("kapot"));
    let (keeper, shelf) = open(&store);
    assert_eq!((keeper.aside().len(), shelf.len()), (1, 1));
}

#[test]
fn without_room_for_the_copy_the_unreadable_text_stays() {
    let store = MemoryStore::with_room(LOCATION.len() + 200);
    store.set(LOCATION, &"x".repeat(200)).expect("room");
    let (mut keeper, _) = open(&store);
    let outcome = keeper.save(&location("l1", "De Linde", "1.0.a"));
    assert_eq!(outcome, Err(SaveError::Store(StoreError::Full)));
    assert_eq!(store.get(LOCATION).expect("a store"), Some("x".repeat(200)));
}

#[test]
fn a_full_store_refuses_and_keeps_what_it_had() {
    let store = MemoryStore::with_room(400);
    let (mut keeper, _) = open(&store);
    keeper.save(&location("l1", "De Linde", "1.0.a")).expect("saved");
    let before = texts(&store);
    let outcome = keeper.save(&location("l2", &"lang ".repeat(100), "2.0.a"));
    assert_eq!(outcome, Err(SaveError::Store(StoreError::Full)));
    assert_eq!(texts(&store), before);
}

#[test]
fn room_is_checked_for_all_before_anything_is_written() {
    let store = MemoryStore::with_room(600);
    let (keeper, _) = open(&store);
    let records: Vec<Kept> = (0..9).map(|n| location(&format!("l{n}"), "De Linde", "1.0.a")).collect();
    assert!(keeper.check_room(&records[..1]).is_ok());
    assert_eq!(keeper.check_room(&records), Err(SaveError::Store(StoreError::Full)));
    assert!(texts(&store).is_empty());
}

#[test]
fn two_tabs_that_write_the_same_record_keep_what_both_wrote() {
    let store = MemoryStore::default();
    let ((mut one, _), (mut two, _)) = (open(&store), open(&store));
    one.save(&location("l1", "De Linde", "1.0.a")).expect("saved");
    let merged = two.save(&location("l1", "De Eik", "2.0.b")).expect("saved").expect("both");
    let Record::Location(location) = &merged.record else { panic!("a location") };
    assert!(location.name.needs_choice());
    assert_eq!(open(&store).1.get(&merged.key()), Some(&merged));
}

#[test]
fn a_newer_version_makes_this_one_read_only() {
    let store = MemoryStore::default();
    let (mut keeper, _) = open(&store);
    let newer = format!("{}", SCHEMA + 1);
    store.set("kindcentrumwijzer/schema", &newer).expect("room");
    let outcome = keeper.elsewhere(Some("kindcentrumwijzer/schema"), Some(newer), &Shelf::default());
    assert_eq!(outcome, Elsewhere::Unreadable);
    let before = texts(&store);
    assert_eq!(keeper.save(&location("l1", "De Linde", "1.0.a")), Err(SaveError::NewerHere));
    assert_eq!(texts(&store), before);
    assert_eq!(open(&store).0.save(&location("l1", "x", "1.0.a")), Err(SaveError::NewerHere));
}

#[test]
fn a_record_of_a_newer_version_is_never_overwritten() {
    let store = MemoryStore::default();
    let newer = format!(r#"{{"schema":{},"kind":"location","id":"l1","name":"nieuw"}}"#, SCHEMA + 1);
    store.set(LOCATION, &newer).expect("room");
    let (mut keeper, _) = open(&store);
    assert_eq!(keeper.save(&location("l1", "De Linde", "1.0.a")), Err(SaveError::NewerKind));
    assert_eq!(store.get(LOCATION).expect("a store"), Some(newer));
}

#[test]
fn a_kind_of_a_newer_schema_is_read_only_and_the_others_are_kept_as_ever() {
    let store = MemoryStore::default();
    let newer = format!(r#"{{"schema":{},"kind":"location","id":"l1","name":"nieuw"}}"#, SCHEMA + 1);
    let (mut keeper, _) = open(&store);
    let (talk, other) = (round("r1", "l1", "2.0.a"), location("l2", "De Eik", "1.0.a"));
    keeper.save(&talk).expect("saved");
    store.set(LOCATION, &newer).expect("room");
    let heard = keeper.elsewhere(Some(LOCATION), Some(newer.clone()), &Shelf::default());
    assert_eq!(heard, Elsewhere::Unreadable);
    assert_eq!(keeper.save(&other), Err(SaveError::NewerKind), "nobody knows what it means beside the newer");
    assert_eq!(keeper.check_room([&other]), Err(SaveError::NewerKind));
    keeper.save(&answer("r1", "kind-centraal", "integraal", "3.0.a")).expect("saved");
    assert!(!keeper.newer_here());
    let (keeper, shelf) = open(&store);
    assert_eq!((shelf.len(), keeper.aside().len()), (2, 1));
    assert_eq!(store.get(LOCATION).expect("a store"), Some(newer));
}

#[test]
fn a_kind_that_this_version_does_not_know_keeps_the_schema_that_it_came_with() {
    let store = MemoryStore::default();
    let place = "kindcentrumwijzer/record/plan/p1";
    store.set(place, r#"{"schema":7,"kind":"plan","id":"p1","steps":3}"#).expect("room");
    let (mut keeper, shelf) = open(&store);
    assert_eq!((keeper.aside().len(), shelf.len()), (0, 1));
    let kept = shelf.iter().map(|(_, kept)| kept.clone()).next().expect("a record");
    keeper.save(&kept).expect("saved");
    assert!(store.get(place).expect("a store").expect("a text").contains("\"schema\":7"));
    let file = kindcentrumwijzer::exchange::write(
        std::slice::from_ref(&kept),
        &[],
        "0.1.0",
        "x",
        kindcentrumwijzer::exchange::Include::ALL,
    );
    let read = kindcentrumwijzer::exchange::read(file.as_bytes(), &Shelf::default(), NOW).expect("read");
    assert_eq!(read.records, [kept]);
}

#[test]
fn an_answer_with_a_level_that_its_instrument_lacks_is_set_aside() {
    let store = MemoryStore::default();
    let (mut keeper, _) = open(&store);
    for kept in [
        location("l1", "De Linde", "1.0.a"),
        round("r1", "l1", "2.0.a"),
        answer("r1", "kind-centraal", "side-by-side", "3.0.a"),
    ] {
        keeper.save(&kept).expect("saved");
    }
    let (keeper, shelf) = open(&store);
    assert!(matches!(keeper.aside(), [one] if matches!(one.error, RecordError::UnknownLevel { .. })));
    assert!(shelf.answer(key("r1", "kind-centraal")).is_none());
    assert_eq!(shelf.len(), 2);
}

#[test]
fn a_record_from_2090_is_there() {
    let store = MemoryStore::default();
    let (mut keeper, _) = open(&store);
    keeper.save(&location("l1", "De Linde", "3800000000000.0.a")).expect("saved");
    let (keeper, shelf) = open(&store);
    assert_eq!((keeper.aside().len(), shelf.len()), (0, 1));
}

#[test]
fn what_another_tab_wrote_is_not_lost_when_a_save_fails_in_between() {
    let store = MemoryStore::with_room(700);
    open(&store).0.save(&location("l1", "Eerst", "1.0.b")).expect("saved");
    let ((mut one, _), (mut two, _)) = (open(&store), open(&store));
    two.save(&location("l1", "De Eik", "2.0.b")).expect("saved");
    let long = location("l1", &"lang ".repeat(200), "1.0.a");
    assert_eq!(one.save(&long), Err(SaveError::Store(StoreError::Full)));
    one.save(&location("l1", "De Linde", "3.0.a")).expect("saved");
    let Some(location) = open(&store).1.locations().next().cloned() else { panic!("a location") };
    assert!(location.name.values().any(|value| value.text == "De Eik"));
}

#[test]
fn a_schema_that_became_newer_unheard_stops_the_next_write() {
    let store = MemoryStore::default();
    let (mut keeper, _) = open(&store);
    store.set("kindcentrumwijzer/schema", "99").expect("room");
    assert_eq!(keeper.save(&location("l1", "De Linde", "1.0.a")), Err(SaveError::NewerHere));
}

#[test]
fn what_was_set_aside_and_reads_well_now_is_back() {
    let store = MemoryStore::default();
    let text = location("l1", "De Linde", "5.0.a").to_stored();
    store
        .set("kindcentrumwijzer/aside/1/location/l1", &text.replace("\"schema\":1", "\"schema\":99"))
        .expect("room");
    assert_eq!(open(&store).0.aside().len(), 1);
    // As a version of the app finds it that knows this schema.
    store.set("kindcentrumwijzer/aside/1/location/l1", &text).expect("room");
    let (keeper, shelf) = open(&store);
    assert_eq!((keeper.aside().len(), shelf.locations().count()), (0, 1));
}

#[test]
fn a_record_under_the_key_of_another_is_set_aside() {
    let store = MemoryStore::default();
    store.set(LOCATION, &location("l2", "De Eik", "1.0.a").to_stored()).expect("room");
    let (keeper, shelf) = open(&store);
    assert_eq!((keeper.aside().len(), shelf.is_empty()), (1, true));
}

#[test]
fn a_misfit_that_another_tab_wrote_is_set_aside_too() {
    let store = MemoryStore::default();
    let (mut keeper, _) = open(&store);
    let known: Shelf = {
        let mut shelf = Shelf::default();
        shelf.put(round("r1", "l1", "2.0.a"));
        shelf
    };
    let bad = answer("r1", "kind-centraal", "side-by-side", "3.0.a");
    let place = format!("kindcentrumwijzer/record/{}", bad.key());
    store.set(&place, &bad.to_stored()).expect("room");
    assert_eq!(keeper.elsewhere(Some(&place), Some(bad.to_stored()), &known), Elsewhere::Unreadable);
    assert_eq!(keeper.aside().len(), 1);
}

#[test]
fn erasing_takes_everything_of_ours_and_nothing_of_others() {
    let store = MemoryStore::default();
    store.set("van-een-ander", "blijft").expect("room");
    store.set(LOCATION, "kapot").expect("room");
    let (mut keeper, _) = open(&store);
    keeper.save(&location("l1", "De Linde", "1.0.a")).expect("saved");
    keeper.note_file(NOW, None).expect("saved");
    keeper.erase().expect("erased");
    assert_eq!(texts(&store), [("van-een-ander".to_owned(), "blijft".to_owned())]);
}

#[test]
fn fields_and_kinds_of_another_version_survive() {
    let store = MemoryStore::default();
    let text = r#"{"schema":1,"kind":"location","id":"l1","colour":{"deep":[1.10,20000000000000000001]}}"#;
    store.set(LOCATION, text).expect("room");
    let plan = r#"{"schema":1,"kind":"plan","id":"p1","steps":3}"#;
    store.set("kindcentrumwijzer/record/plan/p1", plan).expect("room");
    let (mut keeper, shelf) = open(&store);
    assert!(keeper.aside().is_empty());
    let all: Vec<Kept> = shelf.iter().map(|(_, kept)| kept.clone()).collect();
    for kept in all {
        keeper.save(&kept.clone()).expect("saved");
    }
    let written = store.get(LOCATION).expect("a store").expect("a text");
    assert!(
        written.contains(r#""colour":{"deep":[1.10,20000000000000000001]}"#),
        "digit for digit: {written}"
    );
    assert!(
        store
            .get("kindcentrumwijzer/record/plan/p1")
            .expect("a store")
            .expect("a text")
            .contains("\"steps\":3")
    );
}
