//! Themes of today, and an outcome that the partners agreed on.

use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{Day, PartnerKind, ThemeId};
use kindcentrumwijzer::exchange::{Include, Own, Selection};
use kindcentrumwijzer::records::{RecordKey, Shelf};
use kindcentrumwijzer::state::{Notice, Removed, Session, erasing, files, removing, tabs, typing};
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::conversation::typed as talk_texts;

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
    talk::plan_theme(one.session, round, theme(1), false);
    talk::plan_theme(one.session, round, theme(2), false);
    assert_eq!(next(), Some(3));
    talk::plan_theme(one.session, round, theme(2), true);
    assert_eq!(next(), Some(2));
}

#[test]
fn a_theme_that_was_answered_and_then_left_out_keeps_its_answer() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("integraal")));
    talk::plan_theme(one.session, key.round, key.theme, false);
    assert_eq!(one.session.peek(|shelf| shelf.discussed(key.round)), 1);
}

#[test]
fn an_agreed_outcome_changes_by_nothing_but_reopening() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    talk::choose_now(one.session, key, Some(level("face-to-face")));
    typing::type_text(one.session, talk_texts::note(key), "afgesproken");
    talk::agree(one.session, key.round);
    let before = everything(&store);
    talk::choose_now(one.session, key, Some(level("integraal")));
    talk::choose_ambition(one.session, key, Some(level("integraal")));
    talk::set_later(one.session, key, true);
    talk::tick(one.session, key, content::current_edition().themes[0].cells[0].claims[0].id, true);
    typing::type_text(one.session, talk_texts::note(key), "anders");
    typing::settle(one.session, talk_texts::note(key), "anders");
    // Also where nobody wrote anything yet.
    let untouched = kindcentrumwijzer::domain::AnswerKey { theme: theme(5), ..key };
    typing::type_text(one.session, talk_texts::note(untouched), "anders");
    typing::type_text(one.session, talk_texts::round_label(key.round), "anders");
    typing::type_text(one.session, talk_texts::present(key.round), "anders");
    talk::date_round(one.session, key.round, Day::new(2020, 1, 1).expect("a day"));
    talk::plan_theme(one.session, key.round, key.theme, false);
    one.device.pass();
    assert_eq!(everything(&store), before);
    talk::reopen(one.session, key.round);
    talk::choose_now(one.session, key, Some(level("integraal")));
    let now = one.session.peek(|shelf| shelf.answer(key).and_then(|answer| *answer.now.get()));
    assert_eq!(now, Some(level("integraal")));
}

#[test]
fn a_report_says_when_the_location_changed_after_it_was_agreed_on() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    let place = one.session.peek(|shelf| shelf.round(key.round).expect("a round").location);
    let changed = || one.session.peek(|shelf| shelf.location_changed_since_agreement(key.round));
    talk::agree(one.session, key.round);
    assert!(!changed());
    typing::type_text(one.session, talk_texts::location_name(place), "De Eik");
    assert!(changed());
    talk::reopen(one.session, key.round);
    assert!(!changed());
}

#[test]
fn who_erases_hears_whether_something_changed_since_the_last_file() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    assert!(!files::changed_since(one.session));
    let key = begin(&one);
    assert!(files::changed_since(one.session));
    // One question for somebody else is nothing to go on from.
    files::saved(one.session, "een vraag", files::Holds::OneQuestion);
    assert_eq!(one.session.files.last.get_untracked(), None);
    files::saved(one.session, "zonder namen", files::Holds::Part);
    assert!(files::changed_since(one.session), "that file does not hold everything");
    files::saved(one.session, "x", files::Holds::All);
    assert!(!files::changed_since(one.session));
    assert!(
        !files::changed_since(tab(&store, 2).session),
        "another page knows that too, also after a reload"
    );
    talk::choose_now(one.session, key, Some(level("integraal")));
    assert!(files::changed_since(one.session) && files::changed_since(tab(&store, 3).session));
    files::saved(one.session, "x", files::Holds::All);
    assert!(!files::changed_since(one.session));
    // The same answer, changed.
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    assert!(files::changed_since(one.session));
    files::saved(one.session, "x", files::Holds::All);
    // What comes in with an older stamp is not in that file either.
    let path = "kindcentrumwijzer/record/location/ouder";
    store.set(path, &super::stand_in::location("ouder", "Ouder", "1.0.a").to_stored()).expect("a store");
    tabs::changed_elsewhere(one.session, Some(path), None);
    assert!(files::changed_since(one.session));
}

#[test]
fn what_was_half_typed_is_kept_when_the_others_agree() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    typing::type_text(one.session, talk_texts::note(key), "nog net");
    talk::agree(one.session, key.round);
    let note = one.session.peek(|shelf| shelf.answer(key).map(|answer| answer.note.text().to_owned()));
    assert_eq!(note.as_deref(), Some("nog net"));
}

#[test]
fn a_partner_that_was_removed_comes_back_with_its_name() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    let place = one.session.peek(|shelf| shelf.round(key.round).expect("a round").location);
    let partner = talk::new_partner(one.session, place, PartnerKind::Library).expect("a partner");
    typing::type_text(one.session, talk_texts::partner_name(place, partner), "Bibliotheek");
    typing::end(one.session);
    talk::remove_partner(one.session, place, partner);
    assert_eq!(one.session.peek(|shelf| shelf.partners_of(place).count()), 0);
    let Some(Notice::Removed(removed)) = one.session.notice.get_untracked() else { panic!("a way back") };
    removing::put_back(one.session, removed);
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
    talk::choose_now(one.session, gone, Some(level("integraal")));
    let kept = begin(&one);
    talk::choose_now(one.session, kept, Some(level("integraal")));
    let place = one.session.peek(|shelf| shelf.round(gone.round).expect("a round").location);
    erasing::erase(one.session, RecordKey::Location(place));
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
    assert!(incoming.refused.is_empty() && incoming.brought_back == 0);
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
    let place = talk::show_example(one.session, Some(&example())).expect("a location");
    let file = |examples| {
        files::text(one.session, &Selection::Everything { examples, own: Own::NONE }, Include::ALL)
    };
    assert_eq!(file(false), None, "there is nothing else");
    begin(&one);
    assert!(!file(false).expect("a file").contains(place.as_str()));
    assert!(file(true).expect("a file").contains(place.as_str()));
}

#[test]
fn the_example_comes_back_after_removing_or_erasing_it_and_is_there_once() {
    let one = tab(&MemoryStore::default(), 1);
    let place = talk::show_example(one.session, Some(&example())).expect("a location");
    for take_away in [
        talk::remove_location,
        |session, id| erasing::erase(session, RecordKey::Location(id)),
        |_: Session, _| {},
    ] {
        take_away(one.session, place);
        assert_eq!(talk::show_example(one.session, Some(&example())), Some(place));
        assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 1);
        assert_eq!(one.session.peek(|shelf| shelf.rounds_of(place).count()), 2);
    }
}

#[test]
fn an_example_that_cannot_be_fetched_is_said_and_changes_nothing() {
    let one = tab(&MemoryStore::default(), 1);
    for file in [None, Some("<html>Log in</html>")] {
        assert_eq!(talk::show_example(one.session, file), None);
        assert_eq!(one.session.notice.get_untracked(), Some(Notice::NoExample));
    }
    assert!(one.session.peek(Shelf::is_empty));
}

#[test]
fn the_day_on_which_they_agreed_is_remembered_when_they_open_it_again() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    let days = |tab: &super::stand_in::Tab| {
        tab.session.peek(|shelf| {
            let round = shelf.round(key.round).expect("a round");
            round.agreed_before.iter().filter(|(_, was)| *was.get()).map(|(day, _)| *day).collect::<Vec<_>>()
        })
    };
    talk::reopen(one.session, key.round);
    assert!(days(&one).is_empty(), "nobody agreed yet");
    talk::agree(one.session, key.round);
    assert!(days(&one).is_empty(), "it still holds");
    talk::reopen(one.session, key.round);
    assert_eq!(days(&one), [one.session.today().day.expect("a day")]);
    assert_eq!(days(&tab(&store, 2)), days(&one), "and it is kept");
}

#[test]
fn a_round_that_was_agreed_on_is_not_removed() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    talk::agree(one.session, key.round);
    talk::remove_round(one.session, key.round);
    assert!(one.session.peek(|shelf| shelf.open_round(key.round).is_some()));
}

#[test]
fn what_was_removed_can_be_put_back_after_a_restart_and_what_hangs_on_it_comes_along() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let key = begin(&one);
    let place = one.session.peek(|shelf| shelf.round(key.round).expect("a round").location);
    assert!(one.session.peek(Shelf::removed).is_empty());
    talk::remove_round(one.session, key.round);
    let again = tab(&store, 2);
    let removed = || again.session.peek(Shelf::removed).into_iter().map(|(key, _)| key).collect::<Vec<_>>();
    assert_eq!(removed(), [RecordKey::Round(key.round)]);
    talk::remove_location(again.session, place);
    assert_eq!(removed(), [RecordKey::Location(place)], "the round comes back after it");
    removing::put_back(again.session, Removed::whole(RecordKey::Location(place)));
    assert_eq!(removed(), [RecordKey::Round(key.round)]);
    removing::put_back(again.session, Removed::whole(RecordKey::Round(key.round)));
    assert!(removed().is_empty() && again.session.peek(|shelf| shelf.open_round(key.round).is_some()));
}

#[test]
fn going_on_leads_to_the_last_change_while_a_question_there_is_open_and_else_to_the_next_theme() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    let at = |number: usize| kindcentrumwijzer::domain::AnswerKey { theme: theme(number), ..key };
    let next = || one.session.peek(|shelf| shelf.theme_to_resume(key.round).map(|(number, _)| number));
    assert_eq!(next(), Some(1));
    talk::choose_now(one.session, at(9), Some(level("integraal")));
    assert_eq!(next(), Some(9), "what they aim for is open");
    talk::choose_ambition(one.session, at(9), Some(level("integraal")));
    assert_eq!(next(), Some(1));
    talk::choose_now(one.session, at(1), Some(level("integraal")));
    talk::set_later(one.session, at(1), true);
    assert_eq!(next(), Some(2), "what waits for later is passed over");
}

#[test]
fn beginning_a_conversation_twice_makes_no_two_empty_ones() {
    let one = tab(&MemoryStore::default(), 1);
    let key = begin(&one);
    let place = one.session.peek(|shelf| shelf.round(key.round).expect("a round").location);
    assert_eq!(talk::new_round(one.session, place), Some(key.round));
    talk::choose_now(one.session, key, Some(level("hand-in-hand")));
    let second = talk::new_round(one.session, place).expect("a round");
    assert_ne!(second, key.round);
    assert_eq!(talk::new_round(one.session, place), Some(second));
    typing::type_text(one.session, talk_texts::round_label(second), "Startgesprek");
    assert_ne!(talk::new_round(one.session, place), Some(second));
    let name = one
        .session
        .peek(|shelf| kindcentrumwijzer::kit::dutch::round_name(shelf.round(second).expect("a round")));
    assert_eq!(name, "Startgesprek, 24 november 2026", "a name keeps its day");
}
