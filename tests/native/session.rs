//! The session as the views use it: what is chosen is shown and kept, and can be taken back.

use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{AnswerKey, Millis, Standing};
use kindcentrumwijzer::exchange::{Include, Selection};
use kindcentrumwijzer::state::{NotKept, Notice, Saving, Session, TextField};
use kindcentrumwijzer::storage::{MemoryStore, Store, StoreError};
use leptos::prelude::*;

use super::stand_in::{NOW, Owner_, TestDevice, begin, first_theme, level, tab};

#[test]
fn an_answer_is_there_again_after_a_restart() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("face-to-face")));
    one.session.choose_ambition(key, Some(level("face-to-face")));
    assert!(matches!(one.session.saving.get_untracked(), Saving::Kept(Some(_))));
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
    one.session.type_text(TextField::Note(key), "ab");
    one.session.type_text(TextField::Note(key), "abc");
    assert_eq!((note(), one.session.saving.get_untracked()), (None, Saving::Soon));
    one.device.pass_first();
    assert_eq!(note(), None, "the first keystroke's wait is over, but someone typed on");
    one.device.pass();
    assert_eq!(note().as_deref(), Some("abc"));
    one.session.type_text(TextField::Note(key), "abcd");
    one.session.save_now();
    assert_eq!(note().as_deref(), Some("abcd"));
}

#[test]
fn blocked_storage_works_in_memory_and_says_so() {
    let owner = Owner_::new();
    owner.set();
    let session = Session::start(TestDevice::new(1), Err(StoreError::Blocked));
    let round = session.new_location("De Linde", "").expect("a round");
    session.choose_now(first_theme(round), Some(level("integraal")));
    assert_eq!(session.saving.get_untracked(), Saving::NotKept(NotKept::Blocked));
    assert!(session.peek(|shelf| shelf.answer(first_theme(round)).is_some()));
}

#[test]
fn full_storage_says_so_and_loses_nothing_in_memory() {
    let store = MemoryStore::with_room(900);
    let one = tab(&store, 1);
    let key = begin(&one);
    one.session.type_text(TextField::Note(key), &"lang ".repeat(200));
    one.session.end_typing();
    assert_eq!(one.session.saving.get_untracked(), Saving::NotKept(NotKept::Full));
    assert!(one.session.peek(|shelf| shelf.answer(key).is_some()));
}

#[test]
fn removing_can_be_taken_back() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let id = one.session.peek(|shelf| shelf.locations().next().expect("one").id);
    one.session.remove_location(id);
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 0);
    let notice = one.session.notice.get_untracked().expect("a notice");
    one.session.put_back(&notice);
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 1);
}

#[test]
fn a_file_can_be_taken_over_and_that_can_be_undone() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("hand-in-hand")));
    let text = one.session.file_text(&Selection::ALL, Include::ALL).expect("something to save");

    let store = MemoryStore::default();
    let two = tab(&store, 2);
    two.session.propose(text.as_bytes()).expect("a good file");
    assert!(two.session.peek(kindcentrumwijzer::records::Shelf::is_empty), "a proposal changes nothing");
    two.session.accept(false);
    assert!(two.session.peek(|shelf| shelf.answer(key).is_some()));
    assert!(tab(&store, 3).session.peek(|shelf| shelf.answer(key).is_some()), "and it is kept");
    two.session.undo_import();
    assert!(two.session.peek(kindcentrumwijzer::records::Shelf::is_empty));
    assert!(tab(&store, 4).session.peek(kindcentrumwijzer::records::Shelf::is_empty));
}

#[test]
fn undoing_an_import_leaves_what_was_edited_since() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("hand-in-hand")));
    let text = one.session.file_text(&Selection::ALL, Include::ALL).expect("something to save");
    let two = tab(&MemoryStore::default(), 2);
    two.session.propose(text.as_bytes()).expect("a good file");
    two.session.accept(false);
    two.session.choose_now(key, Some(level("integraal")));
    two.session.undo_import();
    assert_eq!(two.session.notice.get_untracked(), Some(Notice::ImportUndone { edited_since: 3 }));
    assert!(two.session.peek(|shelf| shelf.answer(key).is_some() && shelf.open_round(key.round).is_some()));
}

#[test]
fn a_bad_file_changes_nothing() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let before = one.session.peek(Clone::clone);
    assert!(one.session.propose(b"{\"records\":[]}").is_err());
    assert!(one.session.proposal.with_untracked(Option::is_none));
    assert_eq!(one.session.peek(Clone::clone), before);
}

#[test]
fn a_file_without_room_for_it_changes_nothing() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let text = one.session.file_text(&Selection::ALL, Include::ALL).expect("something to save");
    let two = tab(&MemoryStore::with_room(300), 2);
    two.session.propose(text.as_bytes()).expect("a good file");
    two.session.accept(false);
    assert!(two.session.peek(kindcentrumwijzer::records::Shelf::is_empty));
    assert_eq!(two.session.notice.get_untracked(), Some(Notice::NoRoom));
}

#[test]
fn what_was_removed_here_comes_back_only_when_asked() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let text = one.session.file_text(&Selection::ALL, Include::ALL).expect("something to save");
    let id = one.session.peek(|shelf| shelf.locations().next().expect("one").id);
    one.session.remove_location(id);
    for (put_back, locations) in [(false, 0), (true, 1)] {
        one.session.propose(text.as_bytes()).expect("a good file");
        one.session.accept(put_back);
        assert_eq!(one.session.peek(|shelf| shelf.locations().count()), locations);
    }
}

#[test]
fn two_tabs_come_to_the_same_and_keep_both_notes() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    let two = tab(&store, 2);
    one.session.type_text(TextField::Note(key), "van de school");
    two.session.type_text(TextField::Note(key), "van de opvang");
    one.session.end_typing();
    two.session.end_typing();
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    let written = store.get(&path).expect("a store");
    one.session.changed_elsewhere(Some(&path), written);
    for tab in [&one, &two] {
        let texts = tab.session.peek(|shelf| shelf.answer(key).expect("an answer").note.values().count());
        assert_eq!(texts, 2);
    }
    one.session.settle_text(TextField::Note(key), "samen");
    two.session.changed_elsewhere(Some(&path), store.get(&path).expect("a store"));
    let settled = two.session.peek(|shelf| shelf.answer(key).expect("an answer").note.text().to_owned());
    assert_eq!(settled, "samen");
}

#[test]
fn a_tab_that_knows_more_than_was_written_over_it_writes_it_back() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("hand-in-hand")));
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    let other = format!(
        r#"{{"schema":1,"kind":"answer","round":"{}","owner":"agreement","theme":"{}","later":{{"value":true,"at":"1.0.z"}}}}"#,
        key.round, key.theme
    );
    store.set(&path, &other).expect("room");
    one.session.changed_elsewhere(Some(&path), Some(other));
    let written = store.get(&path).expect("a store").expect("a text");
    assert!(written.contains("hand-in-hand") && written.contains("1.0.z"), "{written}");
}

/// A file with one answered theme, and which theme that is.
fn file_with_an_answer() -> (String, AnswerKey) {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("hand-in-hand")));
    (one.session.file_text(&Selection::ALL, Include::ALL).expect("something to save"), key)
}

#[test]
fn undoing_an_import_keeps_the_round_of_what_was_answered_since() {
    let (text, key) = file_with_an_answer();
    let store = MemoryStore::default();
    let two = tab(&store, 2);
    two.session.propose(text.as_bytes()).expect("a good file");
    two.session.accept(false);
    let new = AnswerKey { theme: content::current_edition().themes[5].id, ..key };
    two.session.choose_now(new, Some(level("integraal")));
    two.session.undo_import();
    let again = tab(&store, 3);
    assert!(again.session.peek(|shelf| shelf.answer(new).is_some() && shelf.answer(key).is_none()));
    assert!(
        again.session.peek(|shelf| shelf.open_round(key.round).is_some() && shelf.locations().count() == 1)
    );
}

#[test]
fn undoing_an_import_leaves_what_another_tab_wrote_since() {
    let (text, key) = file_with_an_answer();
    let store = MemoryStore::default();
    let (one, two) = (tab(&store, 3), tab(&store, 2));
    two.session.propose(text.as_bytes()).expect("a good file");
    two.session.accept(false);
    one.session.type_text(TextField::Note(key), "van de ander");
    one.session.end_typing();
    two.session.undo_import();
    let note =
        tab(&store, 4).session.peek(|shelf| shelf.answer(key).map(|answer| answer.note.text().to_owned()));
    assert_eq!(note.as_deref(), Some("van de ander"));
}

#[test]
fn an_edit_that_was_not_saved_survives_that_another_tab_takes_the_record_away() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("hand-in-hand")));
    one.session.type_text(TextField::Note(key), "half getypt");
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    store.remove(&path).expect("removed");
    one.session.changed_elsewhere(Some(&path), None);
    let note =
        tab(&store, 4).session.peek(|shelf| shelf.answer(key).map(|answer| answer.note.text().to_owned()));
    assert_eq!(note.as_deref(), Some("half getypt"));
}

#[test]
fn a_page_that_was_asleep_looks_at_everything_again() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("hand-in-hand")));
    let two = tab(&store, 2);
    two.session.choose_now(key, Some(level("integraal")));
    let second = two.session.new_location("De Eik", "").expect("a round");
    let path = format!("kindcentrumwijzer/record/round/{second}");
    one.session.look_again();
    assert_eq!(
        one.session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get()),
        Some(level("integraal"))
    );
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 2);
    store.remove(&path).expect("removed");
    one.session.look_again();
    assert!(one.session.peek(|shelf| shelf.round(second).is_none()));
}

#[test]
fn a_late_word_of_removal_takes_nothing_away_that_is_still_there() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("hand-in-hand")));
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    one.session.changed_elsewhere(Some(&path), None);
    assert!(one.session.peek(|shelf| shelf.answer(key).is_some()));
}

#[test]
fn a_store_that_fails_at_the_start_is_never_said_to_keep_anything() {
    let owner = Owner_::new();
    owner.set();
    let why = NotKept::Failed { detail: "stuk".to_owned() };
    let session = Session::start(TestDevice::new(1), Err(StoreError::Failed { detail: "stuk".to_owned() }));
    session.new_location("De Linde", "").expect("a round");
    assert_eq!(session.saving.get_untracked(), Saving::NotKept(why));
    assert!(!session.save_now(), "so nobody may load the page anew unasked");
}

#[test]
fn a_lock_that_is_never_granted_delays_saving_and_does_not_stop_it() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.device.lock_hangs.set(true);
    one.session.choose_now(key, Some(level("hand-in-hand")));
    assert!(one.session.has_unsaved());
    one.device.pass();
    assert!(tab(&store, 2).session.peek(|shelf| shelf.answer(key).is_some()));
}

#[test]
fn one_text_that_does_not_fit_keeps_no_other_answer_from_being_saved() {
    let store = MemoryStore::with_room(2_500);
    let one = tab(&store, 1);
    let key = begin(&one);
    one.session.type_text(TextField::Note(key), &"lang ".repeat(1_000));
    one.session.end_typing();
    let other = AnswerKey { theme: content::current_edition().themes[11].id, ..key };
    one.session.choose_now(other, Some(level("integraal")));
    assert_eq!(one.session.saving.get_untracked(), Saving::NotKept(NotKept::Full));
    assert!(tab(&store, 2).session.peek(|shelf| shelf.answer(other).is_some()));
}

#[test]
fn what_was_removed_leaves_this_device_as_a_flag_only() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    one.session.type_text(TextField::Note(key), "alleen voor ons");
    let id = one.session.peek(|shelf| shelf.locations().next().expect("one").id);
    one.session.remove_location(id);
    let text = one.session.file_text(&Selection::ALL, Include::ALL).expect("something to save");
    assert!(!text.contains("De Linde") && !text.contains("alleen voor ons"));
    assert!(text.contains("removed"));
}

#[test]
fn who_stays_on_purpose_stays_when_they_correct_where_they_stand() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    for now in ["face-to-face", "cheek-to-cheek"] {
        one.session.choose_now(key, Some(level(now)));
        if now == "face-to-face" {
            one.session.choose_ambition(key, Some(level(now)));
        }
    }
    let standing = one.session.peek(|shelf| shelf.answer(key).map(|answer| answer.standing()));
    assert_eq!(standing, Some(Standing::OnPurpose { level: level("cheek-to-cheek") }));
}

#[test]
fn a_write_comes_after_everything_that_was_loaded_imported_or_heard_of() {
    let ahead = "1795517000000.0.z";
    let (text, key) = file_with_an_answer();
    let later = text.replace("\"now\":{\"at\":\"1795514400", "\"now\":{\"at\":\"1795517000");
    assert!(later != text && Millis(1_795_517_000_000) > NOW);
    let store = MemoryStore::default();
    let two = tab(&store, 2);
    two.session.propose(later.as_bytes()).expect("a good file");
    two.session.accept(false);
    two.session.choose_now(key, Some(level("integraal")));
    let three = tab(&store, 3);
    three.session.choose_now(key, Some(level("back-to-back")));
    let kept = tab(&store, 5).session.peek(|shelf| *shelf.answer(key).expect("an answer").now.get());
    assert_eq!(kept, Some(level("back-to-back")), "later than what was loaded");
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    two.session.changed_elsewhere(Some(&path), store.get(&path).expect("a store"));
    two.session.choose_now(key, Some(level("face-to-face")));
    let stamps = two.session.peek(|shelf| shelf.answer(key).expect("an answer").stamps());
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
    one.session.choose_now(key, Some(level("hand-in-hand")));
    let path = format!("kindcentrumwijzer/record/answer/{}/agreement/{}", key.round, key.theme);
    let text = store.get(&path).expect("a store").expect("a text");
    let ahead = text.replace("\"at\":\"1795514400", "\"at\":\"1795590000");
    assert_ne!(ahead, text);
    store.set(&path, &ahead).expect("room");
    one.session.changed_elsewhere(Some(&path), Some(ahead.clone()));
    let elsewhere = MemoryStore::default();
    elsewhere.set(&path, &ahead).expect("room");
    let loaded = tab(&elsewhere, 3);
    for (tab, store) in [(&one, &store), (&loaded, &elsewhere)] {
        tab.session.choose_now(key, Some(level("integraal")));
        // The other tab, or an old file, comes with its copy once more.
        store.set(&path, &ahead).expect("room");
        tab.session.changed_elsewhere(Some(&path), Some(ahead.clone()));
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
    one.session.erase_everything();
    assert_eq!(one.session.saving.get_untracked(), Saving::NothingYet);
    for key in &keys {
        two.session.changed_elsewhere(Some(key), None);
    }
    assert!(two.session.peek(kindcentrumwijzer::records::Shelf::is_empty));
    two.session.save_now();
    assert!(store.keys().expect("keys").is_empty());
}

#[test]
fn talking_about_a_theme_ends_later() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    one.session.set_later(key, true);
    one.session.choose_now(key, Some(level("integraal")));
    assert!(!one.session.peek(|shelf| *shelf.answer(key).expect("an answer").later.get()));
}

#[test]
fn a_file_that_waits_is_held_against_what_is_here_after_an_undo() {
    let one = tab(&MemoryStore::default(), 1);
    begin(&one);
    let text = one.session.file_text(&Selection::ALL, Include::ALL).expect("a file");
    let two = tab(&MemoryStore::default(), 2);
    two.session.propose(text.as_bytes()).expect("a good file");
    assert!(two.session.accept(false));
    two.session.propose(text.as_bytes()).expect("a good file");
    two.session.undo_import();
    let new = two.session.proposal.with_untracked(|proposal| {
        let compared = &proposal.as_ref().expect("still waiting").compared;
        compared.iter().filter(|one| one.change == kindcentrumwijzer::exchange::Change::New).count()
    });
    assert_eq!(new, 2, "the location and the round");
}
