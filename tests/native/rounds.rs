//! Themes of today, and an outcome that the partners agreed on.

use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{Day, PartnerKind, Status, ThemeId};
use kindcentrumwijzer::exchange::{Include, Selection};
use kindcentrumwijzer::records::Shelf;
use kindcentrumwijzer::state::{Notice, Session, TextField};
use kindcentrumwijzer::storage::{MemoryStore, Store};
use leptos::prelude::*;

use super::stand_in::{NOW, begin, level, tab};

fn everything(store: &MemoryStore) -> Vec<(String, Option<String>)> {
    let keys = store.keys().expect("keys").into_iter();
    keys.map(|key| (key.clone(), store.get(&key).expect("a store"))).collect()
}

fn theme(number: usize) -> ThemeId {
    content::current_edition().themes[number - 1].id
}

#[test]
fn the_way_on_skips_what_is_not_planned_today_and_nothing_planned() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let next = || one.session.peek(|shelf| shelf.next_theme(round).map(|(number, _)| number));
    assert_eq!(next(), Some(1));
    one.session.plan_theme(round, theme(1), false);
    one.session.plan_theme(round, theme(2), false);
    assert_eq!(next(), Some(3));
    one.session.plan_theme(round, theme(2), true);
    assert_eq!(next(), Some(2));
}

#[test]
fn a_theme_that_was_answered_and_then_left_out_keeps_its_answer() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("integraal")));
    one.session.plan_theme(key.round, key.theme, false);
    assert_eq!(one.session.peek(|shelf| shelf.discussed(key.round)), 1);
}

#[test]
fn an_agreed_outcome_changes_by_nothing_but_reopening() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    one.session.choose_now(key, Some(level("face-to-face")));
    one.session.type_text(TextField::Note(key), "afgesproken");
    one.session.set_status(key.round, Status::Agreed);
    let before = everything(&store);
    one.session.choose_now(key, Some(level("integraal")));
    one.session.choose_ambition(key, Some(level("integraal")));
    one.session.set_later(key, true);
    one.session.tick(key, content::current_edition().themes[0].cells[0].claims[0].id, true);
    one.session.type_text(TextField::Note(key), "anders");
    one.session.settle_text(TextField::Note(key), "anders");
    one.session.type_text(TextField::RoundLabel(key.round), "anders");
    one.session.type_text(TextField::Present(key.round), "anders");
    one.session.date_round(key.round, Day::new(2020, 1, 1).expect("a day"));
    one.session.plan_theme(key.round, key.theme, false);
    one.device.pass();
    assert_eq!(everything(&store), before);
    one.session.set_status(key.round, Status::Draft);
    one.session.choose_now(key, Some(level("integraal")));
    let now = one.session.peek(|shelf| shelf.answer(key)).and_then(|answer| *answer.now.get());
    assert_eq!(now, Some(level("integraal")));
}

#[test]
fn a_report_says_when_the_location_changed_after_it_was_agreed_on() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    let place = one.session.peek(|shelf| shelf.round(key.round).expect("a round").location);
    let changed = || one.session.peek(|shelf| shelf.location_changed_since_agreement(key.round));
    one.session.set_status(key.round, Status::Agreed);
    assert!(!changed());
    one.session.type_text(TextField::LocationName(place), "De Eik");
    assert!(changed());
    one.session.set_status(key.round, Status::Draft);
    assert!(!changed());
}

#[test]
fn who_erases_hears_whether_something_changed_since_the_last_file() {
    let one = tab(&MemoryStore::default(), 1);
    assert!(!one.session.changed_since_file());
    let key = begin(&one);
    assert!(one.session.changed_since_file());
    one.session.file_saved("zonder namen", false);
    assert!(one.session.changed_since_file(), "that file does not hold everything");
    one.session.file_saved("x", true);
    assert!(!one.session.changed_since_file());
    one.session.choose_now(key, Some(level("integraal")));
    assert!(one.session.changed_since_file());
}

#[test]
fn what_was_half_typed_is_kept_when_the_others_agree() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    one.session.type_text(TextField::Note(key), "nog net");
    one.session.set_status(key.round, Status::Agreed);
    let note = one.session.peek(|shelf| shelf.answer(key)).map(|answer| answer.note.text().to_owned());
    assert_eq!(note.as_deref(), Some("nog net"));
}

#[test]
fn a_partner_that_was_removed_comes_back_with_its_name() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    let place = one.session.peek(|shelf| shelf.round(key.round).expect("a round").location);
    let partner = one.session.new_partner(place, PartnerKind::Library).expect("a partner");
    one.session.type_text(TextField::PartnerName(place, partner), "Bibliotheek");
    one.session.end_typing();
    one.session.remove_partner(place, partner);
    assert_eq!(one.session.peek(|shelf| shelf.partners_of(place).count()), 0);
    let Some(removed @ Notice::PartnerRemoved(..)) = one.session.notice.get_untracked() else {
        panic!("a way back")
    };
    one.session.put_back(&removed);
    let again = tab(&store, 2);
    let names: Vec<String> = again
        .session
        .peek(|shelf| shelf.partners_of(place).map(|(_, _, one)| one.name.text().to_owned()).collect());
    assert_eq!(names, ["Bibliotheek"]);
}

#[test]
fn erasing_one_location_takes_all_of_it_and_nothing_else_and_leaves_no_flag() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let gone = begin(&one);
    one.session.choose_now(gone, Some(level("integraal")));
    let kept = begin(&one);
    one.session.choose_now(kept, Some(level("integraal")));
    let place = one.session.peek(|shelf| shelf.round(gone.round).expect("a round").location);
    one.session.erase_location(place);
    assert_eq!(one.session.notice.get_untracked(), Some(Notice::OneErased));
    let left: Vec<String> = store.keys().expect("keys");
    assert!(
        !left.iter().any(|key| key.contains(gone.round.as_str()) || key.contains(place.as_str())),
        "{left:?}"
    );
    assert!(left.iter().any(|key| key.contains(&format!("answer/{}", kept.round))));
    one.device.pass();
    assert_eq!(tab(&store, 2).session.peek(|shelf| shelf.locations().count()), 1);
}

const EXAMPLE: &str = "public/voorbeeld.kindcentrum.json";

fn example() -> String {
    std::fs::read_to_string(EXAMPLE).expect("the example")
}

#[test]
fn the_example_is_whole_and_marked_and_fits_its_instrument() {
    let incoming =
        kindcentrumwijzer::exchange::read(example().as_bytes(), &Shelf::default(), NOW).expect("read");
    assert!(incoming.refused.is_empty() && incoming.from_the_future == 0);
    let mut shelf = Shelf::default();
    for kept in incoming.records {
        shelf.put(kept);
    }
    assert!(shelf.locations().all(|location| location.example));
    for round in shelf.locations().flat_map(|location| shelf.rounds_of(location.id)) {
        let instrument = shelf.instrument(round.instrument).expect("a published edition");
        for answer in shelf.answers_of(round.id) {
            let (_, theme) = instrument.theme(answer.key.theme).expect("a theme");
            for claim in answer.claims.keys() {
                assert!(
                    theme.cells.iter().flat_map(|cell| cell.claims).any(|known| known.id == *claim),
                    "{claim}"
                );
            }
        }
    }
}

#[test]
fn the_example_goes_in_no_file_of_everything_unless_asked() {
    let one = tab(&MemoryStore::default(), 1);
    let place = one.session.show_example(Some(&example())).expect("a location");
    let file =
        |examples| one.session.file_text(&Selection::Everything { examples, mirrors: false }, Include::ALL);
    assert_eq!(file(false), None, "there is nothing else");
    begin(&one);
    assert!(!file(false).expect("a file").contains(place.as_str()));
    assert!(file(true).expect("a file").contains(place.as_str()));
}

#[test]
fn the_example_comes_back_after_removing_or_erasing_it_and_is_there_once() {
    let one = tab(&MemoryStore::default(), 1);
    let place = one.session.show_example(Some(&example())).expect("a location");
    for take_away in [Session::remove_location, Session::erase_location, |_: &Session, _| {}] {
        take_away(&one.session, place);
        assert_eq!(one.session.show_example(Some(&example())), Some(place));
        assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 1);
        assert_eq!(one.session.peek(|shelf| shelf.rounds_of(place).count()), 2);
    }
}

#[test]
fn an_example_that_cannot_be_fetched_is_said_and_changes_nothing() {
    let one = tab(&MemoryStore::default(), 1);
    for file in [None, Some("<html>Log in</html>")] {
        assert_eq!(one.session.show_example(file), None);
        assert_eq!(one.session.notice.get_untracked(), Some(Notice::NoExample));
    }
    assert!(one.session.peek(Shelf::is_empty));
}
