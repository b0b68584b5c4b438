//! localStorage as browsers really have it. Runs in headless Chromium; natively there is nothing to do.

#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, reason = "a test that cannot go on should stop")]

use kindcentrumwijzer::domain::{LocationId, Stamp};
use kindcentrumwijzer::records::Location;
use kindcentrumwijzer::records::{Kept, Record};
use kindcentrumwijzer::storage::{Keeper, LocalStore, Store, StoreError};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn store() -> LocalStore {
    LocalStore::open().expect("localStorage")
}

fn location(name: &str) -> Kept {
    let mut location = Location::new(LocationId::checked_at_build("l1"));
    location.name.write(name, Stamp::parse("1.0.a").expect("a stamp"));
    Kept::from(Record::Location(location))
}

#[wasm_bindgen_test]
fn a_text_is_there_until_it_is_taken_away() {
    let store = store();
    store.set("proef", "één’s tekst").expect("room");
    assert_eq!(store.get("proef"), Ok(Some("één’s tekst".to_owned())));
    assert!(store.keys().expect("keys").contains(&"proef".to_owned()));
    store.remove("proef").expect("removed");
    assert_eq!(store.get("proef"), Ok(None));
}

#[wasm_bindgen_test]
fn a_full_store_says_that_it_is_full_and_keeps_what_it_had() {
    let store = store();
    store.set("proef-vol", "klein").expect("room");
    assert_eq!(store.set("proef-vol", &"x".repeat(6_000_000)), Err(StoreError::Full));
    assert_eq!(store.get("proef-vol"), Ok(Some("klein".to_owned())));
    store.remove("proef-vol").expect("removed");
}

#[wasm_bindgen_test]
fn a_record_is_loaded_as_it_was_saved_and_erased_for_good() {
    let (mut keeper, _) = Keeper::open(Box::new(store()), "test").expect("a load");
    let kept = location("De Linde (voorbeeld)");
    keeper.save(&kept).expect("saved");
    let (mut keeper, loaded) = Keeper::open(Box::new(store()), "test").expect("a load");
    assert_eq!(loaded.shelf.get(&kept.key()), Some(&kept));
    keeper.erase().expect("erased");
    let keys = store().keys().expect("keys");
    assert!(!keys.iter().any(|key| key.starts_with("kindcentrumwijzer/")));
}
