//! The session as the views use it: what is chosen is shown and kept, and can be taken back.

use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{AnswerKey, Millis, Standing};
use kindcentrumwijzer::exchange::{Include, Selection};
use kindcentrumwijzer::records::{Kept, Shelf};
use kindcentrumwijzer::state::{
    NotKept, Notice, Saving, Session, erasing, files, removing, saving, tabs, typing, undoing,
};
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::conversation::typed as talk_texts;

use kindcentrumwijzer::storage::{MemoryStore, Store, StoreError};
use leptos::prelude::*;

use super::stand_in::{NOW, Owner_, TestDevice, begin, first_theme, level, tab};

#[test]
fn an_answer_is_there_again_after_a_restart() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("face-to-face")));
    talk::choose_ambition(one.session, key, Some(level("face-to-face")));
    assert!(matches!(one.session.saver.truth.get_untracked(), Saving::Kept(Some(_))));
    let two = tab(&store, 2);
    let standing = two.session.peek(|shelf| shelf.answer(key).map(|answer| answer.standing()));
    assert_eq!(standing, Some(Standing::OnPurpose { level: level("face-to-face") }));
}

#[test]
fn typing_is_written_after_the_last_keystroke_and_at_once_when_leaving() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.device.pass();
    let note = || tab(&store, 9).session.peek(|shelf| shelf.answer(key).map(|a| a.note.text().to_owned()));
    typing::type_text(one.session, talk_texts::note(key), "ab");
    typing::type_text(one.session, talk_texts::note(key), "abc");
    assert_eq!((note(), one.session.saver.truth.get_untracked()), (None, Saving::Soon));
    one.device.pass_first();
    assert_eq!(note(), None, "the first keystroke's wait is over, but someone typed on");
    one.device.pass();
    assert_eq!(note().as_deref(), Some("abc"));
    typing::type_text(one.session, talk_texts::note(key), "abcd");
    saving::save_now(one.session);
    assert_eq!(note().as_deref(), Some("abcd"));
}

#[test]
fn blocked_storage_works_in_memory_and_says_so() {
    let owner = Owner_::new();
    owner.set();
    let session = Session::start(TestDevice::new(1), Err(StoreError::Blocked));
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    talk::choose_now(session, first_theme(round), Some(level("integraal")));
    assert_eq!(session.saver.truth.get_untracked(), Saving::NotKept(NotKept::Blocked));
    assert!(session.peek(|shelf| shelf.answer(first_theme(round)).is_some()));
}

#[test]
fn full_storage_says_so_and_loses_nothing_in_memory() {
    let store = MemoryStore::with_room(900);
    let one = tab(&store, 1);
    let key = begin(&one);
    typing::type_text(one.session, talk_texts::note(key), &"lang ".repeat(200));
    typing::end(one.session);
    assert_eq!(one.session.saver.truth.get_untracked(), Saving::NotKept(NotKept::Full));
    assert!(one.session.peek(|shelf| shelf.answer(key).is_some()));
}

#[test]
fn removing_can_be_taken_back() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let id = one.session.peek(|shelf| shelf.locations().next().expect("one").id);
    talk::remove_location(one.session, id);
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 0);
    let notice = one.session.notice.get_untracked().expect("a notice");
    let Notice::Removed(removed) = notice else { panic!("a way back") };
    removing::put_back(one.session, removed);
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 1);
}

#[test]
fn a_file_can_be_taken_over_and_that_can_be_undone() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("something to save");

    let store = MemoryStore::default();
    let two = tab(&store, 2);
    files::propose(two.session, text.as_bytes()).expect("a good file");
    assert!(two.session.peek(kindcentrumwijzer::records::Shelf::is_empty), "a proposal changes nothing");
    files::accept(two.session, &files::Decided::default());
    assert!(two.session.peek(|shelf| shelf.answer(key).is_some()));
    assert!(tab(&store, 3).session.peek(|shelf| shelf.answer(key).is_some()), "and it is kept");
    undoing::undo_import(two.session);
    assert!(two.session.peek(kindcentrumwijzer::records::Shelf::is_empty));
    assert!(tab(&store, 4).session.peek(kindcentrumwijzer::records::Shelf::is_empty));
}

#[test]
fn the_first_change_ends_the_way_back_of_an_import_so_that_it_takes_nothing_along() {
    let (text, key) = file_with_an_answer();
    let store = MemoryStore::default();
    let two = tab(&store, 2);
    files::propose(two.session, text.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    assert_eq!(two.session.notice.get_untracked(), Some(Notice::Imported));
    let new = AnswerKey { theme: content::current_edition().themes[5].id, ..key };
    typing::type_text(two.session, talk_texts::note(new), "van ons");
    typing::end(two.session);
    assert_eq!(two.session.notice.get_untracked(), None, "the button is gone");
    // Even when it is pressed in the same moment.
    undoing::undo_import(two.session);
    assert_eq!(two.session.notice.get_untracked(), None);
    let again = tab(&store, 3);
    assert!(again.session.peek(|shelf| shelf.answer(new).is_some() && shelf.answer(key).is_some()));
    assert!(again.session.peek(|shelf| shelf.open_round(key.round).is_some()));
}

#[test]
fn a_bad_file_changes_nothing() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let before = one.session.peek(Clone::clone);
    assert!(files::propose(one.session, b"{\"records\":[]}").is_err());
    assert!(one.session.files.proposal.with_untracked(Option::is_none));
    assert_eq!(one.session.peek(Clone::clone), before);
}

#[test]
fn a_file_without_room_for_it_changes_nothing() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("something to save");
    let two = tab(&MemoryStore::with_room(300), 2);
    files::propose(two.session, text.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    assert!(two.session.peek(kindcentrumwijzer::records::Shelf::is_empty));
    assert_eq!(two.session.notice.get_untracked(), Some(Notice::NoRoom));
}

#[test]
fn what_was_removed_here_comes_back_only_when_asked() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("something to save");
    let id = one.session.peek(|shelf| shelf.locations().next().expect("one").id);
    talk::remove_location(one.session, id);
    for (put_back, locations) in [(false, 0), (true, 1)] {
        files::propose(one.session, text.as_bytes()).expect("a good file");
        files::accept(one.session, &files::Decided { put_back, ..files::Decided::default() });
        assert_eq!(one.session.peek(|shelf| shelf.locations().count()), locations);
    }
}

#[test]
fn of_what_a_file_only_says_that_it_was_removed_nothing_is_offered_to_put_back() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let id = one.session.peek(|shelf| shelf.locations().next().expect("one").id);
    talk::remove_location(one.session, id);
    assert_eq!(one.session.peek(Shelf::removed).len(), 1, "here it can be put back");
    let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("something to save");
    let two = tab(&MemoryStore::default(), 2);
    files::propose(two.session, text.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    assert_eq!(two.session.peek(Shelf::removed), []);
}

#[test]
fn two_tabs_come_to_the_same_and_keep_both_notes() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    let two = tab(&store, 2);
    typing::type_text(one.session, talk_texts::note(key), "van de school");
    typing::type_text(two.session, talk_texts::note(key), "van de opvang");
    typing::end(one.session);
    typing::end(two.session);
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    let written = store.get(&path).expect("a store");
    tabs::changed_elsewhere(one.session, Some(&path), written);
    for tab in [&one, &two] {
        let texts = tab.session.peek(|shelf| shelf.answer(key).expect("an answer").note.values().count());
        assert_eq!(texts, 2);
    }
    typing::settle(one.session, talk_texts::note(key), "samen");
    tabs::changed_elsewhere(two.session, Some(&path), store.get(&path).expect("a store"));
    let settled = two.session.peek(|shelf| shelf.answer(key).expect("an answer").note.text().to_owned());
    assert_eq!(settled, "samen");
}

#[test]
fn a_tab_that_knows_more_than_was_written_over_it_writes_it_back() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    let other = format!(
        r#"{{"schema":1,"kind":"answer","round":"{}","owner":"agreement","theme":"{}","later":{{"value":true,"at":"1.0.z"}}}}"#,
        key.round, key.theme
    );
    store.set(&path, &other).expect("room");
    tabs::changed_elsewhere(one.session, Some(&path), Some(other));
    let written = store.get(&path).expect("a store").expect("a text");
    assert!(written.contains("hand-in-hand") && written.contains("1.0.z"), "{written}");
}

/// Takes everything of ours out of a store, as a browser does that is told to forget a site.
fn wipe(store: &MemoryStore) {
    for key in store.keys().expect("keys") {
        store.remove(&key).expect("removed");
    }
}

#[test]
fn a_store_that_was_wiped_from_outside_gets_all_of_it_again_and_that_is_said() {
    let store = MemoryStore::default();
    store.set("kindcentrumwijzer/record/location/stuk", "{kapot").expect("a store");
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    typing::type_text(one.session, talk_texts::note(key), "Nooit kwijt.");
    typing::end(one.session);
    let other = AnswerKey { theme: content::current_edition().themes[5].id, ..key };
    wipe(&store);
    talk::choose_now(one.session, other, Some(level("integraal")));
    one.device.pass();
    assert_eq!(one.session.notice.get_untracked(), Some(Notice::WrittenAgain));
    assert!(matches!(one.session.saver.truth.get_untracked(), Saving::Kept(Some(_))));
    let again = tab(&store, 2);
    let note = again.session.peek(|shelf| shelf.answer(key).map(|answer| answer.note.text().to_owned()));
    assert_eq!(note.as_deref(), Some("Nooit kwijt."));
    assert!(again.session.peek(|shelf| shelf.answer(other).is_some() && shelf.locations().count() == 1));
    assert_eq!(again.session.saver.aside.get_untracked().len(), 1, "also what could not be read");
}

#[test]
fn a_wiped_store_that_takes_nothing_any_more_is_not_said_to_have_all_of_it_again() {
    let store = MemoryStore::with_room(10_000);
    let one = tab(&store, 1);
    let key = begin(&one);
    wipe(&store);
    store.set("van-een-ander", &"x".repeat(9_900)).expect("room");
    talk::choose_now(one.session, key, Some(level("integraal")));
    assert_eq!(one.session.saver.truth.get_untracked(), Saving::Soon, "it is not kept yet");
    one.device.pass();
    assert_eq!(one.session.saver.truth.get_untracked(), Saving::NotKept(NotKept::Full));
    assert_ne!(one.session.notice.get_untracked(), Some(Notice::WrittenAgain));
}

#[test]
fn what_is_written_on_the_way_out_of_a_wiped_store_is_all_of_it() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    typing::type_text(one.session, talk_texts::note(key), "half");
    wipe(&store);
    assert!(saving::save_now(one.session));
    let again = tab(&store, 2);
    assert!(again.session.peek(|shelf| shelf.answer(key).is_some() && shelf.open_round(key.round).is_some()));
}

#[test]
fn what_another_tab_erased_on_purpose_is_not_written_again() {
    let store = MemoryStore::default();
    let (one, two) = (tab(&store, 1), tab(&store, 2));
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    erasing::erase_everything(two.session);
    // A choice in the same moment, and what the other tab did is heard right after it.
    talk::choose_now(one.session, key, Some(level("integraal")));
    tabs::changed_elsewhere(one.session, Some("kindcentrumwijzer/erasing"), Some("1".to_owned()));
    one.device.pass();
    assert_ne!(one.session.notice.get_untracked(), Some(Notice::WrittenAgain));
    assert!(tab(&store, 3).session.peek(kindcentrumwijzer::records::Shelf::is_empty));
}

/// A file with one answered theme, and which theme that is.
fn file_with_an_answer() -> (String, AnswerKey) {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    (files::text(one.session, &Selection::ALL, Include::ALL).expect("something to save"), key)
}

#[test]
fn undoing_an_import_leaves_what_another_tab_wrote_since() {
    let (text, key) = file_with_an_answer();
    let store = MemoryStore::default();
    let (one, two) = (tab(&store, 3), tab(&store, 2));
    files::propose(two.session, text.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    typing::type_text(one.session, talk_texts::note(key), "van de ander");
    typing::end(one.session);
    undoing::undo_import(two.session);
    let note =
        tab(&store, 4).session.peek(|shelf| shelf.answer(key).map(|answer| answer.note.text().to_owned()));
    assert_eq!(note.as_deref(), Some("van de ander"));
}

#[test]
fn undoing_an_import_keeps_the_round_of_what_another_tab_answered_since() {
    let (text, key) = file_with_an_answer();
    let store = MemoryStore::default();
    let two = tab(&store, 2);
    files::propose(two.session, text.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    let one = tab(&store, 3);
    let new = AnswerKey { theme: content::current_edition().themes[5].id, ..key };
    talk::choose_now(one.session, new, Some(level("integraal")));
    let path = format!("kindcentrumwijzer/record/{}", kindcentrumwijzer::records::RecordKey::Answer(new));
    tabs::changed_elsewhere(two.session, Some(&path), None);
    undoing::undo_import(two.session);
    assert_eq!(two.session.notice.get_untracked(), Some(Notice::ImportUndone { edited_since: 2 }));
    let again = tab(&store, 4);
    assert!(again.session.peek(|shelf| shelf.answer(new).is_some() && shelf.answer(key).is_none()));
    assert!(
        again.session.peek(|shelf| shelf.open_round(key.round).is_some() && shelf.locations().count() == 1)
    );
}

#[test]
fn an_edit_that_was_not_saved_survives_that_another_tab_takes_the_record_away() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    typing::type_text(one.session, talk_texts::note(key), "half getypt");
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    store.remove(&path).expect("removed");
    tabs::changed_elsewhere(one.session, Some(&path), None);
    let note =
        tab(&store, 4).session.peek(|shelf| shelf.answer(key).map(|answer| answer.note.text().to_owned()));
    assert_eq!(note.as_deref(), Some("half getypt"));
}

#[test]
fn a_page_that_was_asleep_looks_at_everything_again() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    let two = tab(&store, 2);
    talk::choose_now(two.session, key, Some(level("integraal")));
    let second = talk::new_location(two.session, "De Eik", "").expect("a round");
    let path = format!("kindcentrumwijzer/record/round/{second}");
    tabs::look_again(one.session);
    assert_eq!(
        one.session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get()),
        Some(level("integraal"))
    );
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 2);
    store.remove(&path).expect("removed");
    tabs::look_again(one.session);
    assert!(one.session.peek(|shelf| shelf.round(second).is_none()));
}

#[test]
fn a_late_word_of_removal_takes_nothing_away_that_is_still_there() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    tabs::changed_elsewhere(one.session, Some(&path), None);
    assert!(one.session.peek(|shelf| shelf.answer(key).is_some()));
}

#[test]
fn a_store_that_fails_at_the_start_is_never_said_to_keep_anything() {
    let owner = Owner_::new();
    owner.set();
    let why = NotKept::Failed { detail: "stuk".to_owned() };
    let session = Session::start(TestDevice::new(1), Err(StoreError::Failed { detail: "stuk".to_owned() }));
    talk::new_location(session, "De Linde", "").expect("a round");
    assert_eq!(session.saver.truth.get_untracked(), Saving::NotKept(why));
    assert!(!saving::save_now(session), "so nobody may load the page anew unasked");
}

#[test]
fn a_lock_that_is_never_granted_delays_saving_and_does_not_stop_it() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.device.lock_hangs.set(true);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    assert!(saving::has_unsaved(one.session));
    one.device.pass();
    assert!(tab(&store, 2).session.peek(|shelf| shelf.answer(key).is_some()));
}

#[test]
fn one_text_that_does_not_fit_keeps_no_other_answer_from_being_saved() {
    let store = MemoryStore::with_room(2_500);
    let one = tab(&store, 1);
    let key = begin(&one);
    typing::type_text(one.session, talk_texts::note(key), &"lang ".repeat(1_000));
    typing::end(one.session);
    let other = AnswerKey { theme: content::current_edition().themes[11].id, ..key };
    talk::choose_now(one.session, other, Some(level("integraal")));
    assert_eq!(one.session.saver.truth.get_untracked(), Saving::NotKept(NotKept::Full));
    assert!(tab(&store, 2).session.peek(|shelf| shelf.answer(other).is_some()));
}

#[test]
fn what_was_removed_leaves_this_device_as_a_flag_only() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    typing::type_text(one.session, talk_texts::note(key), "alleen voor ons");
    let id = one.session.peek(|shelf| shelf.locations().next().expect("one").id);
    talk::remove_location(one.session, id);
    let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("something to save");
    assert!(!text.contains("De Linde") && !text.contains("alleen voor ons"));
    assert!(text.contains("removed"));
}

#[test]
fn a_wish_stays_what_it_was_while_they_tap_through_where_they_stand() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    let standing = || one.session.peek(|shelf| shelf.answer(key).map(|answer| answer.standing()));
    talk::choose_now(one.session, key, Some(level("face-to-face")));
    talk::choose_ambition(one.session, key, Some(level("hand-in-hand")));
    // Past the wish and back, as arrow keys go. Who comes where they wanted to be did not say that they stay there.
    for now in ["hand-in-hand", "cheek-to-cheek", "hand-in-hand", "face-to-face"] {
        talk::choose_now(one.session, key, Some(level(now)));
        assert!(!matches!(standing(), Some(Standing::OnPurpose { .. })), "{now}");
    }
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    assert_eq!(standing(), Some(Standing::Reached { level: level("hand-in-hand") }));
    talk::choose_now(one.session, key, Some(level("face-to-face")));
    let (now, ambition) = (level("face-to-face"), level("hand-in-hand"));
    assert_eq!(standing(), Some(Standing::Moving { now, ambition }));

    // Who aims for where they stand keeps that aim when it turns out that they stand elsewhere.
    talk::choose_ambition(one.session, key, Some(now));
    assert_eq!(standing(), Some(Standing::OnPurpose { level: now }));
    talk::choose_now(one.session, key, Some(level("cheek-to-cheek")));
    assert_eq!(standing(), Some(Standing::Moving { now: level("cheek-to-cheek"), ambition: now }));

    // Who said that they mean to stay goes on meaning it wherever that turns out to be: no wish comes of it.
    talk::stay(one.session, key);
    for now in ["integraal", "back-to-back", "hand-in-hand"] {
        talk::choose_now(one.session, key, Some(level(now)));
        assert_eq!(standing(), Some(Standing::OnPurpose { level: level(now) }));
    }
}

#[test]
fn a_write_comes_after_everything_that_was_loaded_imported_or_heard_of() {
    let ahead = "1795517000000.0.z";
    let (text, key) = file_with_an_answer();
    let later = text.replace("\"now\":{\"at\":\"1795514400", "\"now\":{\"at\":\"1795517000");
    assert!(later != text && Millis(1_795_517_000_000) > NOW);
    let store = MemoryStore::default();
    let two = tab(&store, 2);
    files::propose(two.session, later.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    talk::choose_now(two.session, key, Some(level("integraal")));
    let three = tab(&store, 3);
    talk::choose_now(three.session, key, Some(level("back-to-back")));
    let kept = tab(&store, 5).session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get());
    assert_eq!(kept, Some(level("back-to-back")), "later than what was loaded");
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    tabs::changed_elsewhere(two.session, Some(&path), store.get(&path).expect("a store"));
    talk::choose_now(two.session, key, Some(level("face-to-face")));
    let stamps =
        two.session.peek(|shelf| Kept::from(shelf.answer(key).expect("an answer").into_owned()).stamps());
    let latest = stamps.into_iter().max().expect("a stamp");
    assert!(latest > super::stand_in::stamp(ahead));
    let now = tab(&store, 4).session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get());
    assert_eq!(now, Some(level("face-to-face")));
}

#[test]
fn a_choice_comes_after_what_another_tab_with_a_clock_ahead_chose() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    let text = store.get(&path).expect("a store").expect("a text");
    let ahead = text.replace("\"at\":\"1795514400", "\"at\":\"1795590000");
    assert_ne!(ahead, text);
    store.set(&path, &ahead).expect("room");
    tabs::changed_elsewhere(one.session, Some(&path), Some(ahead.clone()));
    let elsewhere = MemoryStore::default();
    elsewhere.set(&path, &ahead).expect("room");
    let loaded = tab(&elsewhere, 3);
    for (tab, store) in [(&one, &store), (&loaded, &elsewhere)] {
        talk::choose_now(tab.session, key, Some(level("integraal")));
        // The other tab, or an old file, comes with its copy once more.
        store.set(&path, &ahead).expect("room");
        tabs::changed_elsewhere(tab.session, Some(&path), Some(ahead.clone()));
        let now = tab.session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get());
        assert_eq!(now, Some(level("integraal")));
    }
}

#[test]
fn erasing_in_one_tab_empties_the_other() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    begin(&one);
    let two = tab(&store, 2);
    let keys = store.keys().expect("keys");
    erasing::erase_everything(one.session);
    assert_eq!(one.session.saver.truth.get_untracked(), Saving::NothingYet);
    for key in &keys {
        tabs::changed_elsewhere(two.session, Some(key), None);
    }
    assert!(two.session.peek(kindcentrumwijzer::records::Shelf::is_empty));
    saving::save_now(two.session);
    assert!(store.keys().expect("keys").is_empty());
}

#[test]
fn talking_about_a_theme_ends_later() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    talk::set_later(one.session, key, true);
    talk::choose_now(one.session, key, Some(level("integraal")));
    assert!(!one.session.peek(|shelf| *shelf.answer(key).expect("an answer").later.get()));
}

#[test]
fn a_file_that_waits_is_held_against_what_is_here_after_an_undo() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("a file");
    let two = tab(&MemoryStore::default(), 2);
    files::propose(two.session, text.as_bytes()).expect("a good file");
    assert!(files::accept(two.session, &files::Decided::default()));
    files::propose(two.session, text.as_bytes()).expect("a good file");
    undoing::undo_import(two.session);
    let new = two.session.files.proposal.with_untracked(|proposal| {
        let compared = &proposal.as_ref().expect("still waiting").compared;
        compared.iter().filter(|one| one.change == kindcentrumwijzer::exchange::Change::New).count()
    });
    assert_eq!(new, 2, "the location and the round");
}

#[test]
fn every_text_that_people_can_type_is_a_text_of_its_record() {
    use kindcentrumwijzer::domain::{AssessmentId, LocationId, MirrorId, PartId, PartnerId, RoundId};
    use kindcentrumwijzer::records::{Record, Text};
    use kindcentrumwijzer::tools::role::typed as aid_texts;
    let (place, talk) = (LocationId::checked_at_build("sample"), RoundId::checked_at_build("sample"));
    let partner = PartnerId::checked_at_build("p");
    let (of, part) = (AssessmentId::checked_at_build("sample"), PartId::checked_at_build("p"));
    let question = kindcentrumwijzer::domain::role::Question::Council.id();
    let mirror = MirrorId::checked_at_build("sample");
    let mut samples = Record::samples(0);
    let mut holds = |text: Text| {
        samples
            .iter_mut()
            .any(|record| record.key().kind() == text.record.kind() && text.in_record(record).is_some())
    };
    for text in [
        talk_texts::location_name(place),
        talk_texts::municipality(place),
        talk_texts::municipal_id(place),
        talk_texts::partner_name(place, partner),
        talk_texts::partner_number(place, partner),
        talk_texts::round_label(talk),
        talk_texts::present(talk),
        talk_texts::note(first_theme(talk)),
        aid_texts::title(of),
        aid_texts::municipality(of),
        aid_texts::filled_by(of),
        aid_texts::reply_note(of, question),
        aid_texts::why(of),
        aid_texts::part_subject(of, part),
        aid_texts::mirror_owner(mirror),
        aid_texts::mirror_note(mirror),
    ] {
        assert!(holds(text), "{text:?}");
    }
    assert!(!holds(Text::of(talk_texts::present(talk).record, "date")), "a day is no text");
}
