//! Two that are one: whatever the order of joining, every device sees the same, and nothing is lost.

use kindcentrumwijzer::domain::{LocationId, Pair, PartnerKind, RoundId, Standing};
use kindcentrumwijzer::records::{Join, Kept, Record, RecordKey, Round, Shelf};
use kindcentrumwijzer::state::{Notice, joining, typing};
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::conversation::typed as talk_texts;

use kindcentrumwijzer::storage::MemoryStore;
use leptos::prelude::*;
use proptest::prelude::*;

use super::stand_in::{Tab, another_round, answer, key, level, location, round, stamp, tab};

fn join(pair: Option<Pair>, at: &str) -> Kept {
    let mut join = Join::new(pair.expect("two"));
    join.joined.set(true, stamp(at));
    Kept::from(Record::Join(join))
}

fn location_id(id: &str) -> LocationId {
    LocationId::parse(id).expect("an id")
}

fn round_id(id: &str) -> RoundId {
    RoundId::parse(id).expect("an id")
}

fn locations(one: &str, other: &str, at: &str) -> Kept {
    join(Pair::locations(location_id(one), location_id(other)), at)
}

fn rounds(one: &str, other: &str, at: &str) -> Kept {
    join(Pair::rounds(round_id(one), round_id(other)), at)
}

fn shelf(records: impl IntoIterator<Item = Kept>) -> Shelf {
    let mut shelf = Shelf::default();
    for kept in records {
        shelf.merge_in(kept);
    }
    shelf
}

fn two_rounds() -> [Kept; 5] {
    [
        location("l1", "De Linde", "1.0.a"),
        round("r1", "l1", "2.0.a"),
        round("r2", "l1", "2.0.b"),
        answer("r1", "kind-centraal", "hand-in-hand", "3.0.a"),
        answer("r2", "een-organisatie", "integraal", "3.0.b"),
    ]
}

#[test]
fn joined_locations_are_one_with_the_rounds_and_partners_of_both() {
    let mut other = location("l2", "Linde", "1.0.b");
    if let Record::Location(location) = &mut other.record {
        let partner = kindcentrumwijzer::domain::PartnerId::parse("p").expect("an id");
        location.partners.slot(partner).kind.set(Some(PartnerKind::Sport), stamp("2.0.b"));
    }
    let shelf = shelf([
        location("l1", "De Linde", "1.0.a"),
        other,
        round("r1", "l1", "2.0.a"),
        round("r2", "l2", "2.0.b"),
        locations("l2", "l1", "4.0.a"),
    ]);
    assert_eq!(shelf.locations().map(|one| one.id.as_str()).collect::<Vec<_>>(), ["l1"]);
    assert_eq!(shelf.open_location(location_id("l2")).map(|one| one.id.as_str()), Some("l1"));
    for id in ["l1", "l2"] {
        assert_eq!(shelf.rounds_of(location_id(id)).count(), 2, "{id}");
        assert_eq!(shelf.partners_of(location_id(id)).count(), 1, "{id}");
    }
}

#[test]
fn joined_rounds_show_what_was_answered_in_either() {
    let shelf = shelf(two_rounds().into_iter().chain([rounds("r1", "r2", "4.0.a")]));
    assert_eq!(shelf.rounds_of(location_id("l1")).count(), 1);
    assert_eq!(shelf.discussed(round_id("r2")), 2);
    for id in ["r1", "r2"] {
        let standing = shelf.answer(key(id, "een-organisatie")).map(|answer| answer.standing());
        assert_eq!(standing, Some(Standing::Answered { now: level("integraal") }), "{id}");
    }
}

#[test]
fn of_two_answers_to_one_theme_the_later_choice_stands_and_both_notes_do() {
    let noted = |round: &str, words: &str, at: &str| {
        let mut kept = answer(round, "kind-centraal", "integraal", at);
        if let Record::Answer(answer) = &mut kept.record {
            answer.note.write(words, stamp(at));
        }
        kept
    };
    let [place, first, second, ..] = two_rounds();
    let shelf = shelf([
        place,
        first,
        second,
        noted("r1", "een", "5.0.a"),
        noted("r2", "twee", "6.0.b"),
        rounds("r1", "r2", "7.0.a"),
    ]);
    let answer = shelf.answer(key("r1", "kind-centraal")).expect("an answer");
    assert!(answer.note.needs_choice());
    assert_eq!(answer.note.values().count(), 2);
}

#[test]
fn rounds_with_another_edition_or_at_another_location_stay_apart() {
    let mut stranger = Round::new(
        round_id("r2"),
        location_id("l1"),
        kindcentrumwijzer::domain::InstrumentRef {
            id: kindcentrumwijzer::domain::InstrumentId::checked_at_build("ander"),
            edition: kindcentrumwijzer::domain::EditionId::checked_at_build("1"),
        },
    );
    stranger.removed.set(false, stamp("1.0.b"));
    let place = location("l1", "De Linde", "1.0.a");
    let apart = shelf([
        place.clone(),
        round("r1", "l1", "2.0.a"),
        Kept::from(Record::Round(stranger)),
        rounds("r1", "r2", "3.0.a"),
    ]);
    assert_eq!(apart.rounds_of(location_id("l1")).count(), 2);
    let elsewhere = shelf([
        place,
        location("l2", "De Eik", "1.0.b"),
        round("r1", "l1", "2.0.a"),
        round("r2", "l2", "2.0.b"),
        rounds("r1", "r2", "3.0.a"),
    ]);
    assert_eq!(elsewhere.same_round(round_id("r2")), round_id("r2"));
    let mut moved = elsewhere;
    moved.merge_in(locations("l1", "l2", "4.0.a"));
    assert_eq!(moved.same_round(round_id("r2")), round_id("r1"), "once the locations are one");
}

#[test]
fn a_join_with_something_that_is_not_here_waits_until_it_is() {
    let mut shelf = shelf([location("l2", "Linde", "1.0.b"), locations("l1", "l2", "4.0.a")]);
    assert_eq!(shelf.locations().count(), 1);
    assert_eq!(shelf.same_location(location_id("l2")), location_id("l2"));
    shelf.merge_in(location("l1", "De Linde", "1.0.a"));
    assert_eq!(shelf.same_location(location_id("l2")), location_id("l1"));
    shelf.take(&RecordKey::Location(location_id("l1")));
    assert_eq!(shelf.same_location(location_id("l2")), location_id("l2"));
}

#[test]
fn a_join_that_names_itself_or_the_larger_id_first_is_refused() {
    for kind in ["location", "round"] {
        for (one, other, fine) in [("l1", "l1", false), ("l2", "l1", false), ("l1", "l2", true)] {
            let text = format!(
                r#"{{"schema":1,"kind":"join","of":"{kind}","one":"{one}","other":"{other}","joined":{{"value":true,"at":"1.0.a"}}}}"#
            );
            let read = kindcentrumwijzer::records::read_stored(&text);
            assert_eq!(read.is_ok(), fine, "{kind} {one} {other}");
        }
    }
}

fn two_locations(tab: &Tab) -> (LocationId, LocationId) {
    talk::new_location(tab.session, "De Linde", "").expect("a round");
    talk::new_location(tab.session, "Linde", "").expect("a round");
    let ids: Vec<LocationId> = tab.session.peek(|shelf| shelf.locations().map(|one| one.id).collect());
    (ids[0], ids[1])
}

#[test]
fn who_joins_by_mistake_takes_it_back() {
    let one = tab(&MemoryStore::default(), 1);
    let (first, second) = two_locations(&one);
    talk::join_locations(one.session, second, first);
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 1);
    let Some(Notice::Joined(pair)) = one.session.notice.get_untracked() else { panic!("a way back") };
    talk::undo_join(one.session, pair);
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 2);
    talk::join_locations(one.session, first, second);
    joining::drop_passing_notice(one.session);
    assert_eq!(one.session.notice.get_untracked(), None, "elsewhere nobody knows what it was about");
    talk::part_location(one.session, second);
    assert_eq!(one.session.peek(|shelf| shelf.locations().count()), 2);
}

#[test]
fn what_is_written_after_joining_goes_to_the_oldest_and_wins() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let first = talk::new_location(one.session, "De Linde", "").expect("a round");
    let place = one.session.peek(|shelf| shelf.round(first).expect("a round").location);
    let second = another_round(one.session, place);
    let theme = |round: RoundId| key(round.as_str(), "kind-centraal");
    talk::choose_now(one.session, theme(second), Some(level("integraal")));
    typing::type_text(one.session, talk_texts::note(theme(second)), "van het tweede");
    typing::end(one.session);
    talk::join_rounds(one.session, first, second);
    talk::choose_now(one.session, theme(second), Some(level("face-to-face")));
    typing::type_text(one.session, talk_texts::note(theme(second)), "samen");
    typing::end(one.session);
    let again = tab(&store, 2);
    for round in [first, second] {
        let answer = again.session.peek(|shelf| shelf.answer(theme(round)).expect("an answer").into_owned());
        assert_eq!(answer.now.get(), &Some(level("face-to-face")));
        assert_eq!((answer.note.text(), answer.note.needs_choice()), ("samen", false));
    }
}

#[test]
fn an_outcome_that_was_agreed_on_is_not_joined() {
    let one = tab(&MemoryStore::default(), 1);
    let first = talk::new_location(one.session, "De Linde", "").expect("a round");
    let place = one.session.peek(|shelf| shelf.round(first).expect("a round").location);
    let second = another_round(one.session, place);
    talk::agree(one.session, second);
    talk::join_rounds(one.session, first, second);
    talk::join_rounds(one.session, second, first);
    assert_eq!(one.session.peek(|shelf| shelf.rounds_of(place).count()), 2);
    talk::reopen(one.session, second);
    talk::join_rounds(one.session, first, second);
    assert_eq!(one.session.peek(|shelf| shelf.rounds_of(place).count()), 1);
}

#[test]
fn two_locations_with_one_school_number_are_offered_and_an_example_never_is() {
    let one = tab(&MemoryStore::default(), 1);
    let (first, second) = two_locations(&one);
    for (place, number) in [(first, "12AB00"), (second, "12 ab 00")] {
        let partner = talk::new_partner(one.session, place, PartnerKind::Education).expect("a partner");
        typing::type_text(one.session, talk_texts::partner_number(place, partner), number);
        typing::end(one.session);
    }
    assert_eq!(one.session.peek(|shelf| shelf.look_alikes(first)), [second]);
    assert_eq!(one.session.peek(|shelf| shelf.look_alikes(second)), [first]);
    let alike = || one.session.peek(|shelf| shelf.all_look_alikes().keys().copied().collect::<Vec<_>>());
    assert_eq!(alike(), [first, second]);
    talk::join_locations(one.session, first, second);
    assert!(one.session.peek(|shelf| shelf.look_alikes(first)).is_empty());
    assert!(alike().is_empty());
}

#[test]
fn joining_makes_no_pair_of_levels_that_nobody_chose_and_says_where_they_differed() {
    let one = tab(&MemoryStore::default(), 1);
    let first = talk::new_location(one.session, "De Linde", "").expect("a round");
    let place = one.session.peek(|shelf| shelf.round(first).expect("a round").location);
    let second = another_round(one.session, place);
    let theme = |round: RoundId| key(round.as_str(), "bestuurlijke-samenwerking");
    talk::choose_now(one.session, theme(first), Some(level("hand-in-hand")));
    talk::choose_ambition(one.session, theme(first), Some(level("back-to-back")));
    talk::choose_now(one.session, theme(second), Some(level("face-to-face")));
    talk::join_rounds(one.session, first, second);
    assert_eq!(one.session.peek(|shelf| shelf.differences(first, second)), [1]);
    let alone = Standing::Answered { now: level("face-to-face") };
    for round in [first, second] {
        assert_eq!(one.session.peek(|shelf| shelf.answer(theme(round)).map(|a| a.standing())), Some(alone));
        let all = |shelf: &Shelf| {
            shelf.answers_of(round).iter().map(|answer| answer.standing()).collect::<Vec<_>>()
        };
        assert_eq!(one.session.peek(all), [alone]);
    }
}

#[test]
fn what_was_joined_and_then_agreed_on_stays_as_it_is_until_it_is_reopened() {
    let one = tab(&MemoryStore::default(), 1);
    let first = talk::new_location(one.session, "De Linde", "").expect("a round");
    let place = one.session.peek(|shelf| shelf.round(first).expect("a round").location);
    let second = another_round(one.session, place);
    talk::join_rounds(one.session, first, second);
    talk::agree(one.session, first);
    talk::part_round(one.session, second);
    talk::undo_join(one.session, Pair::rounds(first, second).expect("two"));
    assert_eq!(one.session.peek(|shelf| shelf.rounds_of(place).count()), 1);
    talk::reopen(one.session, first);
    talk::part_round(one.session, second);
    assert_eq!(one.session.peek(|shelf| shelf.rounds_of(place).count()), 2);
}

#[test]
fn an_example_is_never_offered_as_the_same_as_a_real_location() {
    let numbered = |id: &str, example: bool| {
        let mut kept = location(id, "De Linde", "1.0.a");
        if let Record::Location(location) = &mut kept.record {
            location.example = example;
            location.municipality.write("Voorbeeldstad", stamp("1.1.a"));
            location.municipal_id.write("7", stamp("1.2.a"));
        }
        kept
    };
    let shelf = shelf([numbered("l1", false), numbered("l2", false), numbered("l3", true)]);
    assert_eq!(shelf.look_alikes(location_id("l1")), [location_id("l2")]);
}

proptest! {
    #[test]
    fn groups_do_not_depend_on_the_order_of_joining(
        edges in prop::collection::vec((0_usize..6, 0_usize..6), 0..8),
        turn in 0_usize..8,
    ) {
        let id = |n: usize| location_id(&format!("l{n}"));
        let places: Vec<Kept> = (0..6).map(|n| location(&format!("l{n}"), "x", "1.0.a")).collect();
        let joins: Vec<Kept> = edges
            .iter()
            .filter_map(|(a, b)| Pair::locations(id(*a), id(*b)))
            .map(|pair| join(Some(pair), "2.0.a"))
            .collect();
        let mut turned = joins.clone();
        let by = turn.min(turned.len());
        turned.rotate_left(by);
        let one = shelf(places.iter().cloned().chain(joins));
        let other = shelf(turned.into_iter().chain(places));
        for n in 0..6 {
            prop_assert_eq!(one.same_location(id(n)), other.same_location(id(n)));
            prop_assert!(one.same_location(id(n)) <= id(n));
            prop_assert_eq!(one.same_location(one.same_location(id(n))), one.same_location(id(n)));
        }
        for (a, b) in edges {
            prop_assert_eq!(one.same_location(id(a)), one.same_location(id(b)));
        }
    }
}
