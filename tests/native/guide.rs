//! The guide is whole, and its agenda keeps what people put on it, in their order, over meetings.

use std::collections::BTreeSet;

use kindcentrumwijzer::content::guide;
use kindcentrumwijzer::content::role;
use kindcentrumwijzer::domain::{Day, ItemId, ItemSort, Layer, MeasureId, MeetingId, Pace, Table};
use kindcentrumwijzer::exchange::{Include, Selection};
use kindcentrumwijzer::records::{About, Agenda, AgendaItem, RecordKey, Shelf, Text};
use kindcentrumwijzer::state::{Session, files, typing};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::typed as talk_texts;
use kindcentrumwijzer::tools::guide::route::GuideRoute;
use kindcentrumwijzer::tools::guide::{Asked, Point, acts, asked, finds, points, points_of, rows, take_out};
use proptest::prelude::*;

use super::stand_in::{Tab, tab};
use super::town::{bring_in, handed_in, key, talked, write};

#[test]
fn every_measure_stands_where_the_source_has_it() {
    let counts: Vec<usize> = guide::reasons().iter().map(|reason| reason.measures.len()).collect();
    assert_eq!(counts, [9, 6, 9, 7, 2, 3, 0, 5]);
    let all = || guide::reasons().iter().flat_map(|reason| reason.measures);
    assert_eq!(all().count(), 41);
    let distinct: BTreeSet<MeasureId> = all().map(|one| one.id).collect();
    assert_eq!(distinct.len(), 40, "the right of access stands twice");
    let again: Vec<&str> = all().filter(|one| one.again).map(|one| one.id.as_str()).collect();
    assert_eq!(again, ["toegangsrecht"]);
    let pointers: Vec<usize> = guide::reasons()
        .iter()
        .map(|reason| reason.measures.iter().filter(|one| one.pointer).count())
        .collect();
    assert_eq!(pointers, [0, 0, 0, 0, 1, 1, 0, 5]);
    let numbers: Vec<usize> = guide::reasons().iter().map(|reason| reason.number).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7, 8]);
}

#[test]
fn the_gears_and_what_stands_around_them_are_all_there() {
    assert_eq!(guide::gears().len(), 5);
    assert_eq!(guide::principles().len(), 5);
    assert_eq!(guide::activities().len(), 5);
    assert_eq!(guide::intentions().len(), 5);
    assert_eq!(guide::groups().len(), 2);
    for gear in guide::gears() {
        for of in [gear.what, gear.challenges, gear.tips, gear.examples] {
            assert!(!of.is_empty(), "{}", gear.id);
        }
        assert!(gear.checks.len() >= 3, "{}", gear.id);
    }
}

#[test]
fn every_text_says_where_it_comes_from() {
    let gears = guide::gears().iter().flat_map(|one| [one.what, one.challenges, one.tips, one.examples]);
    let reasons = guide::reasons().iter().map(|one| one.how);
    let around = [guide::about(), guide::directing(), guide::principles(), guide::activities()];
    for part in gears.chain(reasons).chain(around).flatten() {
        assert!(part.source.is_some(), "{}", part.title);
    }
    assert!(guide::intentions().iter().all(|one| one.source.is_some()));
    assert!(guide::groups().iter().all(|one| one.about.source.is_some()));
}

#[test]
fn an_example_says_of_which_year_it_is_or_that_it_has_none() {
    for part in guide::gears().iter().flat_map(|gear| gear.examples) {
        let dated =
            part.title.contains("jaar") || part.title.chars().filter(char::is_ascii_digit).count() >= 4;
        assert!(dated, "{}", part.title);
    }
}

#[test]
fn the_reasons_of_the_role_aid_are_those_of_the_guide() {
    let first: Vec<_> = guide::reasons().iter().take(6).map(|one| one.id).collect();
    let role: Vec<_> = role::reasons().iter().map(|one| one.id).collect();
    assert_eq!(first, role);
}

#[test]
fn every_id_is_reached_by_a_link_and_no_link_dangles() {
    for gear in guide::gears() {
        let route = GuideRoute::Gear(gear.id);
        assert_eq!(GuideRoute::parse(&route.href()), route);
    }
    for reason in guide::reasons() {
        let route = GuideRoute::Reason(reason.id, None);
        assert_eq!(GuideRoute::parse(&route.href()), route);
        for one in reason.measures {
            let route = GuideRoute::Reason(reason.id, Some(one.id));
            assert_eq!(GuideRoute::parse(&route.href()), route);
            assert!(guide::measure(one.id).is_some(), "{}", one.id);
            assert!(one.see.iter().all(|id| guide::reason(*id).is_some()), "{}", one.id);
            assert!(!one.pointer || !one.see.is_empty(), "{}", one.id);
            let item = About::measure(one.id).expect("an id that fits");
            assert_eq!(AgendaItem::new(item).about(), About::Measure(one.id));
        }
    }
    for one in guide::intentions() {
        let item = About::intention(one.id).expect("an id that fits");
        assert_eq!(AgendaItem::new(item).about(), About::Intention(one.id));
    }
}

#[test]
fn a_search_finds_the_beginning_of_words_whatever_their_marks_and_capitals() {
    let found = |words: &str| {
        let all =
            guide::reasons().iter().flat_map(|reason| reason.measures.iter().map(move |one| (reason, one)));
        all.filter(|(reason, one)| finds(reason, one, words)).count()
    };
    assert_eq!(found(""), 41);
    assert!(found("beschikking") >= 2);
    assert_eq!(found("BESCHIKK kind"), found("kind beschikk"));
    assert!(found("huisvesting") >= 7, "it stands within longer words");
    assert!(found("vve") >= 6, "and in headings");
    assert!(found("coalitie") == found("Coalïtie"), "marks are none of its letters");
    assert_eq!(found("xyzzy"), 0);
}

fn new(seed: u8) -> Tab {
    tab(&MemoryStore::default(), seed)
}

fn open(tab: &Tab, file: &str) {
    files::propose(tab.session, file.as_bytes()).expect("a file of ours");
    assert!(files::accept(tab.session, &files::Decided::default()));
}

fn titles(session: Session, table: Table) -> Vec<String> {
    session
        .peek(|shelf| points(shelf, table))
        .into_iter()
        .filter(|of| !of.standing)
        .map(|of| of.title)
        .collect()
}

fn with_points(names: &[&str]) -> (Tab, Vec<ItemId>) {
    let tab = new(1);
    let add =
        |name: &&str| acts::add_point(tab.session, ItemSort::Point, Table::Content, name).expect("an id");
    let ids = names.iter().map(add).collect();
    (tab, ids)
}

#[test]
fn what_comes_back_each_time_stands_on_the_agenda_of_oogo_and_lea_and_nothing_is_kept_of_it() {
    let tab = new(1);
    let all = tab.session.peek(|shelf| points(shelf, Table::Whole));
    assert_eq!(all.len(), 5);
    assert!(all.iter().all(|of| of.standing));
    assert!(tab.session.peek(|shelf| points(shelf, Table::Housing)).is_empty());
    assert!(tab.session.peek(Shelf::is_empty));
}

#[test]
fn a_measure_that_was_picked_on_two_devices_is_on_the_agenda_once() {
    let measure = MeasureId::checked_at_build("lobby");
    let (one, other) = (new(1), new(2));
    for tab in [&one, &other] {
        acts::pick(tab.session, measure, true);
    }
    let file = files::text(other.session, &Selection::One(RecordKey::Agenda(Agenda::ID)), Include::ALL);
    open(&one, &file.expect("a file"));
    assert_eq!(titles(one.session, Table::Whole).len(), 1);
}

#[test]
fn what_was_taken_off_comes_back_with_all_that_was_said_of_it() {
    let measure = MeasureId::checked_at_build("lobby");
    let tab = new(1);
    acts::pick(tab.session, measure, true);
    let id = About::measure(measure).expect("an id");
    acts::date(tab.session, id, Day::parse("2027-03-01").ok());
    acts::pick(tab.session, measure, false);
    assert!(titles(tab.session, Table::Whole).is_empty());
    acts::pick(tab.session, measure, true);
    let by = tab.session.peek(|shelf| shelf.agenda_item(id).and_then(|item| *item.by.get()));
    assert_eq!(by, Day::parse("2027-03-01").ok());
}

#[test]
fn moving_one_writes_that_one_only() {
    let (tab, ids) = with_points(&["a", "b", "c", "d"]);
    let before: Vec<_> =
        ids.iter().map(|id| tab.session.peek(|shelf| shelf.agenda_item(*id).cloned())).collect();
    acts::move_to(tab.session, &ids, ids[3], 1);
    assert_eq!(titles(tab.session, Table::Content), ["a", "d", "b", "c"]);
    for at in [0, 1, 2] {
        assert_eq!(tab.session.peek(|shelf| shelf.agenda_item(ids[at]).cloned()), before[at]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn any_row_of_moves_ends_in_the_order_that_was_made(moves in proptest::collection::vec((0_usize..5, 0_usize..6), 1..40)) {
        let (tab, _) = with_points(&["a", "b", "c", "d", "e"]);
        let mut model: Vec<String> = titles(tab.session, Table::Content);
        for (from, to) in moves {
            let ids: Vec<ItemId> = tab.session.peek(|shelf| points(shelf, Table::Content)).iter().map(|of: &Point| of.id).collect();
            acts::move_to(tab.session, &ids, ids[from], to);
            let moved = model.remove(from);
            model.insert(to.min(model.len()), moved);
            prop_assert_eq!(&titles(tab.session, Table::Content), &model);
        }
    }
}

#[test]
fn a_point_that_moves_on_says_at_the_next_meeting_what_was_said_before() {
    let (tab, ids) = with_points(&["Gezamenlijke studiedag"]);
    let session = tab.session;
    let first = acts::new_meeting(session, Table::Content).expect("an id");
    acts::date_meeting(session, first, Day::parse("2027-01-10").ok());
    typing::type_text(
        session,
        Text::within(RecordKey::Meeting(first), "treated", ids[0].slug(), "said"),
        "We vragen het de teams.",
    );
    typing::end(session);
    acts::moves_on(session, first, ids[0], true);
    let second = acts::new_meeting(session, Table::Content).expect("an id");
    acts::date_meeting(session, second, Day::parse("2027-05-10").ok());
    let said = session.peek(|shelf| {
        let meeting = shelf.meeting(second).expect("a meeting");
        take_out::of_meeting(shelf, meeting)
    });
    let text = format!("{said:?}");
    assert!(text.contains("10 januari 2027") && text.contains("We vragen het de teams."), "{text}");
    let row = session.peek(rows).into_iter().find(|row| row[2] == "Gezamenlijke studiedag").expect("a row");
    assert_eq!(row[9], "2027-01-10");
}

#[test]
fn what_is_done_leaves_the_agenda_and_stays_in_the_list() {
    let (tab, ids) = with_points(&["a", "b"]);
    acts::pace(tab.session, ids[0], Some(Pace::Done));
    assert_eq!(titles(tab.session, Table::Content), ["b"]);
    let ended = tab.session.peek(rows).into_iter().find(|row| row[2] == "a").expect("a row");
    assert_eq!(ended[8], "gedaan");
}

#[test]
fn a_file_of_the_agenda_takes_all_of_it_along() {
    let (tab, ids) = with_points(&["a"]);
    let meeting = acts::new_meeting(tab.session, Table::Content).expect("an id");
    acts::moves_on(tab.session, meeting, ids[0], true);
    let file = files::text(tab.session, &Selection::One(RecordKey::Agenda(Agenda::ID)), Include::ALL)
        .expect("a file");
    let other = new(2);
    open(&other, &file);
    assert_eq!(titles(other.session, Table::Content), ["a"]);
    assert!(other.session.peek(|shelf| shelf.meeting(meeting).is_some()));
}

#[test]
fn a_question_of_a_location_is_on_the_agenda_once_whoever_takes_it_over() {
    let (one, round) = talked(3, "De Brug", &[1, 2]);
    write(&one, talk_texts::help(key(round, 1)), "Mogen we het lokaal huren?");
    let file = handed_in(&one, round, Layer::Municipality.include());
    let towns = [new(5), new(6)];
    for town in &towns {
        assert!(bring_in(town, std::slice::from_ref(&file)));
        let all = town.session.peek(asked);
        let [Asked { location, theme, words, from }] = all.as_slice() else {
            panic!("one question: {all:?}")
        };
        assert!(from.starts_with("De Brug, bij "), "{from}");
        acts::take_asked(town.session, *location, *theme, words);
        assert!(town.session.peek(asked).is_empty());
    }
    let file = files::text(towns[1].session, &Selection::One(RecordKey::Agenda(Agenda::ID)), Include::ALL)
        .expect("a file");
    open(&towns[0], &file);
    let all = towns[0].session.peek(|shelf| points(shelf, Table::Whole));
    let [point] = all.iter().filter(|of| !of.standing).collect::<Vec<_>>()[..] else { panic!("{all:?}") };
    assert!(point.from.contains("De Brug"), "{}", point.from);
}

fn meeting(session: Session, day: &str) -> MeetingId {
    let id = acts::new_meeting(session, Table::Content).expect("an id");
    acts::date_meeting(session, id, Day::parse(day).ok());
    id
}

fn agenda_of(session: Session, id: MeetingId) -> Vec<Point> {
    session.peek(|shelf| points_of(shelf, shelf.meeting(id).expect("a meeting")))
}

fn titles_of(session: Session, id: MeetingId) -> Vec<String> {
    agenda_of(session, id).into_iter().map(|of| of.title).collect()
}

/// As the page does once something is said.
fn say(session: Session, id: MeetingId, item: ItemId, to: Pace) {
    let before: Vec<ItemId> = agenda_of(session, id).into_iter().map(|of| of.id).collect();
    acts::pace_at(session, id, item, Some(to));
    if session.peek(|shelf| shelf.meeting(id).is_some_and(|of| !of.is_taken_down())) {
        acts::take_down(session, id, &before);
    }
}

#[test]
fn a_meeting_without_a_day_is_still_to_come_whatever_was_held() {
    let tab = new(1);
    let add =
        |name: &str| acts::add_point(tab.session, ItemSort::Point, Table::Content, name).expect("an id");
    let first = add("Vloer");
    let held = meeting(tab.session, "2027-01-05");
    say(tab.session, held, first, Pace::Begun);
    let next = meeting(tab.session, "2027-03-09");
    acts::date_meeting(tab.session, next, None);
    say(tab.session, next, first, Pace::Begun);
    let second = add("Later");
    let ids = |id| agenda_of(tab.session, id).into_iter().map(|point| point.id).collect::<Vec<_>>();
    assert_eq!(ids(next), [first, second]);
    assert_eq!(ids(held), [first]);
}

#[test]
fn a_meeting_that_is_prepared_ahead_shows_what_is_open_whatever_other_meetings_there_are() {
    let (tab, _) = with_points(&["a", "b"]);
    let march = meeting(tab.session, "2027-03-09");
    let june = meeting(tab.session, "2027-06-08");
    let january = meeting(tab.session, "2027-01-05");
    for id in [march, june, january] {
        assert_eq!(titles_of(tab.session, id), ["a", "b"]);
    }
}

#[test]
fn what_was_on_the_agenda_of_a_meeting_stays_on_it_in_its_order_with_how_far_it_was_then() {
    let (tab, ids) = with_points(&["a", "b", "c"]);
    let first = meeting(tab.session, "2027-01-05");
    say(tab.session, first, ids[1], Pace::Done);
    assert_eq!(titles_of(tab.session, first), ["a", "b", "c"]);
    let second = meeting(tab.session, "2027-03-09");
    assert_eq!(titles_of(tab.session, second), ["a", "c"]);
    say(tab.session, second, ids[2], Pace::Begun);
    acts::move_to(tab.session, &[ids[0], ids[2]], ids[2], 0);
    acts::add_point(tab.session, ItemSort::Point, Table::Content, "d");
    assert_eq!(titles_of(tab.session, first), ["a", "b", "c"]);
    let paces: Vec<Option<Pace>> = agenda_of(tab.session, first).into_iter().map(|of| of.pace).collect();
    assert_eq!(paces, [None, Some(Pace::Done), None]);
    assert_eq!(
        titles_of(tab.session, second),
        ["a", "c", "d"],
        "what came since is on it, as long as it is the last"
    );
}

#[test]
fn what_was_taken_off_the_agenda_stays_in_the_minutes() {
    let (tab, ids) = with_points(&["a"]);
    let first = meeting(tab.session, "2027-01-05");
    say(tab.session, first, ids[0], Pace::Begun);
    acts::remove(tab.session, ids[0]);
    assert_eq!(titles_of(tab.session, first), ["a"]);
}

#[test]
fn what_moved_on_comes_first_the_next_time() {
    let (tab, ids) = with_points(&["a", "b"]);
    let first = meeting(tab.session, "2027-01-05");
    acts::moves_on(tab.session, first, ids[1], true);
    let second = meeting(tab.session, "2027-03-09");
    assert_eq!(titles_of(tab.session, second), ["b", "a"]);
}

#[test]
fn what_is_put_on_the_agenda_again_is_to_be_done_again() {
    let measure = MeasureId::checked_at_build("lobby");
    let tab = new(1);
    acts::pick(tab.session, measure, true);
    let id = About::measure(measure).expect("an id");
    acts::pace(tab.session, id, Some(Pace::Done));
    acts::pick(tab.session, measure, false);
    acts::pick(tab.session, measure, true);
    assert_eq!(titles(tab.session, Table::Whole).len(), 1);
}

#[test]
fn two_texts_that_did_not_know_each_other_are_both_in_what_is_taken_along() {
    let (tab, ids) = with_points(&["a"]);
    let who = Text::of(RecordKey::AgendaItem(ids[0]), "who");
    let file = || {
        files::text(tab.session, &Selection::One(RecordKey::Agenda(Agenda::ID)), Include::ALL)
            .expect("a file")
    };
    let other = new(2);
    open(&other, &file());
    write(&tab, who, "bestuur");
    write(&other, who, "directie");
    open(&other, &file());
    let row = other.session.peek(rows).into_iter().find(|row| row[2] == "a").expect("a row");
    assert_eq!(row[6], "bestuur / directie");
    assert!(other.session.peek(|shelf| points(shelf, Table::Content))[0].needs_choice);
}
