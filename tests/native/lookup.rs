//! What can be looked up is whole, what people say of a bottleneck goes where it should, and what a council reads tells of no
//! location.

use std::fs;

use leptos::prelude::*;

use kindcentrumwijzer::app::Entry;
use kindcentrumwijzer::content::council::{self, Known};
use kindcentrumwijzer::content::lookup::{self, AdviceStatus};
use kindcentrumwijzer::content::{self, movement};
use kindcentrumwijzer::domain::{AspectId, BottleneckId, ChoiceId, Day, ItemSort, Layer, Table, TopicId};
use kindcentrumwijzer::exchange::{Block, Include, Selection};
use kindcentrumwijzer::pages::lookup::{put_on_agenda, say};
use kindcentrumwijzer::records::{About, Agenda, BottleneckHere, RecordKey, Text};
use kindcentrumwijzer::state::{Lookup, Page, Session, files};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::guide::{acts, known, one_pager, plan_acts, plan_rows, played, points, typed};
use kindcentrumwijzer::tools::town::city_photo::for_council;
use kindcentrumwijzer::tools::town::route::Look;

use super::stand_in::{Tab, tab};
use super::town::{bring_in, handed_in, key, talked, write};

fn id(text: &str) -> BottleneckId {
    BottleneckId::parse(text).expect("an id")
}

fn yes() -> Option<ChoiceId> {
    ChoiceId::parse("ja").ok()
}

const TOPIC: TopicId = TopicId::checked_at_build("knelpunten");

fn html(session: Session, entry: Entry, href: &str) -> String {
    session.place.fragment.set(href.to_owned());
    entry.view(session).to_html()
}

#[test]
fn all_eleven_bottlenecks_are_there_each_with_its_four_questions_and_its_themes() {
    assert_eq!(lookup::bottlenecks().len(), 11);
    let in_groups: Vec<usize> = lookup::groups().iter().map(|group| group.bottlenecks.len()).collect();
    assert_eq!(in_groups, [7, 2, 2]);
    for one in lookup::bottlenecks() {
        let (name, _) = lookup::bottleneck(one.id).expect("its name");
        assert!(!name.themes.is_empty(), "{}", one.id);
        for part in [&one.what, &one.now, &one.leads, &one.announced] {
            assert!(!part.text.is_empty(), "{}", one.id);
        }
    }
    let transition = lookup::bottleneck(id("overgang")).expect("it").1;
    assert_eq!(transition.what.points.len(), 4, "four groups of children");
}

#[test]
fn the_thirteen_pieces_of_advice_stand_as_the_letter_has_them() {
    let of = |status: AdviceStatus| {
        lookup::advice().iter().filter(|one| one.status == status).map(|one| one.number).collect::<Vec<u8>>()
    };
    assert_eq!(lookup::advice().len(), 13);
    assert_eq!(of(AdviceStatus::Followed), [1, 2, 3, 4, 6, 7, 8]);
    assert_eq!(of(AdviceStatus::Unwanted), [5]);
    assert_eq!(of(AdviceStatus::System), [9]);
    assert_eq!(of(AdviceStatus::Elsewhere), [10, 11]);
    assert_eq!(of(AdviceStatus::Outside), [12, 13]);
}

#[test]
fn the_council_the_programme_and_the_words_are_whole() {
    assert_eq!(council::means().len(), 6);
    assert!(council::means().iter().all(|one| !one.questions.is_empty() && one.part.source.is_some()));
    let ambitions: Vec<usize> = movement::domains().iter().map(|domain| domain.ambitions.len()).collect();
    assert_eq!(ambitions, [4, 5, 4, 3, 2]);
    let points: Vec<usize> = movement::words().iter().map(|part| part.points.len()).collect();
    assert_eq!(points, [3, 6, 6], "key words, core concepts, themes to innovate in");
    let features = content::topic(TopicId::checked_at_build("kenmerken")).expect("the features");
    assert_eq!(features.parts[0].aspects.len(), 7);
}

#[test]
fn no_section_of_a_source_is_left_to_be_planned() {
    let text = fs::read_to_string("src/content/inventory.toml").expect("the inventory");
    let planned: Vec<&str> =
        text.split("[[section]]").filter(|row| row.contains("status = \"planned\"")).collect();
    assert!(planned.is_empty(), "{planned:#?}");
}

#[test]
fn each_bottleneck_leads_to_its_themes_and_each_of_those_back_and_says_its_date() {
    let tab = new(1);
    for name in content::bottleneck_names() {
        let here = Page::Lookup(Lookup::Bottleneck(name.id)).href();
        let page = html(tab.session, Entry::Conversation, &here);
        assert!(page.contains("2023"), "{}", name.id);
        for theme in name.themes {
            let there = Page::Lookup(Lookup::Theme(*theme)).href();
            assert!(page.contains(&there), "{} to {theme}", name.id);
            assert!(html(tab.session, Entry::Conversation, &there).contains(&here), "{theme} to {}", name.id);
        }
    }
}

#[test]
fn every_page_to_look_up_stands_in_every_entry_and_its_address_reads_back() {
    let tab = new(1);
    let theme = content::current_edition().themes[0].id;
    let pages = [
        Lookup::Search,
        Lookup::Bottlenecks,
        Lookup::Bottleneck(id("btw")),
        Lookup::Advice,
        Lookup::Research(None),
        Lookup::Cases,
        Lookup::Sources,
        Lookup::Theme(theme),
        Lookup::Topic(TOPIC),
    ];
    for of in pages {
        let href = Page::Lookup(of).href();
        let parts: Vec<&str> = href.trim_start_matches("#/").split('/').collect();
        assert_eq!(Page::parse(&parts), Some(Page::Lookup(of)));
        for entry in [Entry::Conversation, Entry::Role, Entry::Town, Entry::Guide] {
            let page = html(tab.session, entry, &href);
            assert_eq!(page.matches("<h1").count(), 1, "{href} in {entry:?}");
        }
    }
}

#[test]
fn every_finding_that_shows_something_says_where_it_comes_from() {
    for finding in lookup::findings().iter().flat_map(|group| group.all) {
        assert!(finding.source.is_some(), "{}", finding.id);
    }
    let risk = lookup::findings().iter().flat_map(|group| group.all).find(|one| one.id == "cpb").expect("it");
    assert!(risk.limit.is_some());
}

fn new(seed: u8) -> Tab {
    tab(&MemoryStore::default(), seed)
}

#[test]
fn what_a_municipality_does_about_a_bottleneck_stands_once_with_it_and_on_the_agenda() {
    let tab = new(1);
    let of = id("btw");
    say(tab.session, of, yes());
    write(&tab, typed::doing(of), "We vragen het na");
    assert!(
        tab.session.peek(|shelf| points(shelf, Table::Whole)).iter().all(|point| point.standing),
        "not yet"
    );
    put_on_agenda(tab.session, of);
    let item = About::bottleneck(of).expect("an id");
    let point = |tab: &Tab| {
        tab.session.peek(|shelf| points(shelf, Table::Whole)).into_iter().find(|point| point.id == item)
    };
    assert_eq!(point(&tab).expect("a point").own, "We vragen het na");
    write(&tab, typed::doing(of), "Klaar");
    assert_eq!(point(&tab).expect("a point").own, "Klaar");
    acts::remove(tab.session, item);
    assert_eq!(point(&tab), None);
    let kept = tab.session.peek(|shelf| shelf.agenda().expect("it").bottleneck(of));
    assert_eq!((kept.doing.text(), *kept.plays.get()), ("Klaar", yes()));
    assert_eq!(kindcentrumwijzer::records::AgendaItem::new(item).about(), About::Bottleneck(of));
}

/// A location at which bottlenecks play a part, with what it does about the first.
fn with_bottlenecks(seed: u8, name: &str, play: &[&str], doing: &str) -> (Tab, Vec<u8>) {
    let (tab, round) = talked(seed, name, &[1]);
    let location = tab.session.peek(|shelf| shelf.round(round).expect("a round").location);
    for of in play {
        talk::say(tab.session, location, TOPIC, AspectId::parse(of).expect("an id"), yes());
    }
    if let Some(first) = play.first() {
        let text = Text::within(
            RecordKey::Profile(location),
            "doing",
            AspectId::parse(first).expect("an id").slug(),
            "text",
        );
        write(&tab, text, doing);
    }
    let file = handed_in(&tab, round, Include::ALL);
    (tab, file)
}

#[test]
fn what_plays_a_part_at_a_location_reaches_the_municipality_with_what_it_does_itself() {
    let (_, file) = with_bottlenecks(1, "De Linde", &["vog", "btw"], "Bellen met Justis");
    let town = new(2);
    assert!(bring_in(&town, &[file]));
    let found = town.session.peek(|shelf| {
        played(shelf).into_iter().map(|(name, places)| (name.id.as_str(), places)).collect::<Vec<_>>()
    });
    let linde = vec!["De Linde".to_owned()];
    assert_eq!(found, [("btw", linde.clone()), ("vog", linde)], "in the order of the letter");
    let doing = town.session.peek(|shelf| {
        let copy = shelf.snapshots().next().expect("a copy").clone();
        let aspect = |of: &str| AspectId::parse(of).expect("an id");
        (copy.doing(aspect("vog")).to_owned(), copy.doing(aspect("btw")).to_owned())
    });
    assert_eq!(doing, ("Bellen met Justis".to_owned(), String::new()));
    put_on_agenda(town.session, id("vog"));
    let left: Vec<&str> =
        town.session.peek(|shelf| played(shelf).into_iter().map(|(name, _)| name.id.as_str()).collect());
    assert_eq!(left, ["btw"], "what is on the agenda is not offered again");
}

#[test]
fn a_choice_that_says_it_does_not_play_a_part_does_not_count_as_playing() {
    for (choice, plays) in [("ja", true), ("deels", true), ("niet", false), ("onbekend", false)] {
        assert_eq!(BottleneckHere::is_said_to_play(ChoiceId::parse(choice).ok()), plays, "{choice}");
    }
    assert!(!BottleneckHere::is_said_to_play(None));
    let ids: Vec<&str> = content::heard()
        .iter()
        .find(|heard| heard.topic == TOPIC)
        .map(|heard| heard.choices.iter().map(|(choice, _)| choice.as_str()).collect())
        .expect("the choices");
    assert_eq!(ids, ["ja", "deels", "niet", "onbekend"]);
}

#[test]
fn a_sheet_for_the_council_names_no_location_and_counts_none_that_are_few() {
    let town = new(9);
    let names = ["Aalbes", "Braam", "Cranberry", "Druif"];
    let files: Vec<Vec<u8>> = (1..)
        .zip(names)
        .map(|(seed, name)| with_bottlenecks(seed, name, &["cao"], &format!("Aanpak van {name}")).1)
        .collect();
    assert!(bring_in(&town, &files));
    let asked = town.session.peek(|shelf| shelf.snapshots().next().map(|copy| copy.location)).expect("one");
    acts::take_asked(town.session, asked, None, "Vraag van Aalbes zelf");
    let sheet = || {
        let of = town.session.peek(|shelf| one_pager(shelf, Day::parse("2026-11-24").ok()));
        of.parts
            .iter()
            .flat_map(|(_, lines)| lines.clone())
            .chain([of.title.clone()])
            .collect::<Vec<_>>()
            .join("\n")
    };
    let few = sheet();
    for name in names {
        assert!(!few.contains(name), "{few}");
    }
    assert!(!few.contains('4') && !few.contains("locaties leverden"), "four are too few to say: {few}");
    let cao = content::bottleneck_name(id("cao")).expect("it").title;
    assert!(!few.contains(cao), "nor what plays a part at them: {few}");
    assert!(bring_in(&town, &[with_bottlenecks(5, "Ebbe", &["cao"], "").1]));
    let five = sheet();
    assert!(five.contains("locaties leverden") && !five.contains("Ebbe"), "{five}");
    assert!(!five.contains(cao), "it would be known of each of the five: {five}");
    let others: Vec<Vec<u8>> =
        (6..11).map(|seed| with_bottlenecks(seed, &format!("Anders{seed}"), &[], "").1).collect();
    assert!(bring_in(&town, &others));
    assert!(sheet().contains(cao), "five of ten tell of none");
    // What people wrote themselves may name one: the page says so, and nothing takes it out of their words.
    write(&town, typed::ASKS_COUNCIL, "Geld voor Aalbes");
    let names = town.session.peek(|shelf| one_pager(shelf, None).names);
    assert_eq!(names, ["Aalbes"]);
}

#[test]
fn the_sheet_says_what_was_chosen_and_nothing_that_was_not() {
    let tab = new(1);
    let today = Day::parse("2026-11-24").ok();
    let sheet = || tab.session.peek(|shelf| one_pager(shelf, today));
    assert!(sheet().is_bare());
    for of in
        [Known::Reasons, Known::Role, Known::Housing, Known::Agenda, Known::Bottlenecks, Known::Locations]
    {
        assert!(tab.session.peek(|shelf| known(shelf, of, today)).is_empty(), "{of:?}");
    }
    acts::add_point(tab.session, ItemSort::Point, Table::Housing, "Nieuwbouw west");
    write(&tab, typed::ASKS_COUNCIL, "Stem in met het plan");
    let lines: Vec<String> = sheet().parts.into_iter().flat_map(|(_, lines)| lines).collect();
    assert!(lines.contains(&"Nieuwbouw west".to_owned()));
    assert_eq!(lines[0], "Stem in met het plan");
    acts::add_point(tab.session, ItemSort::Point, Table::Content, "Studiedag");
    say(tab.session, id("btw"), yes());
    put_on_agenda(tab.session, id("btw"));
    for reason in kindcentrumwijzer::content::guide::reasons() {
        acts::weigh(tab.session, reason.id, true);
    }
    let parts = sheet().parts;
    let lines: Vec<&String> = parts.iter().flat_map(|(_, lines)| lines).collect();
    let btw = content::bottleneck_name(id("btw")).expect("it").title;
    assert!(lines.iter().any(|line| *line == "Studiedag"));
    assert_eq!(lines.iter().filter(|line| line.contains(btw)).count(), 1);
    assert_eq!(tab.session.peek(|shelf| known(shelf, Known::Reasons, today)).len(), 6, "two are background");
}

#[test]
fn a_plan_stands_by_domain_and_goes_along_with_the_agenda() {
    let tab = new(1);
    let domain = movement::domains()[2].id;
    let late = plan_acts::add(tab.session, Some(domain), "").expect("an id");
    write(&tab, typed::plan(late, "ambition"), "Samen leren");
    write(&tab, typed::plan(late, "with"), "Hogeschool");
    let other = plan_acts::add(tab.session, None, "").expect("an id");
    write(&tab, typed::plan(other, "ambition"), "Iets eigens");
    let first = movement::domains()[0].ambitions[0];
    plan_acts::add(tab.session, Some(movement::domains()[0].id), first);
    let rows = tab.session.peek(plan_rows);
    let ambitions: Vec<&str> = rows.iter().map(|row| row[1].as_str()).collect();
    assert_eq!(ambitions, [first, "Samen leren", "Iets eigens"]);
    let file = |include: Include| {
        files::text(tab.session, &Selection::One(RecordKey::Agenda(Agenda::ID)), include).expect("a file")
    };
    assert!(file(Include::ALL).contains("Samen leren"));
    let without = file(Layer::Boards.include());
    assert!(!without.contains("Hogeschool"), "who is named may stay");
    plan_acts::remove(tab.session, late);
    assert_eq!(tab.session.peek(plan_rows).len(), 2);
}

#[test]
fn what_all_of_five_locations_say_goes_to_no_council() {
    let (five, ten) = (new(20), new(21));
    let of = |seed: u8, asks: bool| {
        let (tab, round) = talked(seed, &format!("Plaats{seed}"), &[1]);
        if asks {
            write(&tab, kindcentrumwijzer::tools::conversation::typed::help(key(round, 0)), "Geld");
            let location = tab.session.peek(|shelf| shelf.round(round).expect("a round").location);
            talk::say(tab.session, location, TOPIC, AspectId::checked_at_build("vog"), yes());
        }
        handed_in(&tab, round, Include::ALL)
    };
    let asking: Vec<Vec<u8>> = (1..6).map(|seed| of(seed, true)).collect();
    let silent: Vec<Vec<u8>> = (6..11).map(|seed| of(seed, false)).collect();
    assert!(bring_in(&five, &asking) && bring_in(&ten, &asking) && bring_in(&ten, &silent));
    let said = |tab: &Tab| {
        let made = tab.session.peek(|shelf| for_council(shelf, Look::default(), None)).expect("a document");
        let lines = made.blocks.into_iter().filter_map(|block| match block {
            Block::List(lines) => Some(lines.join("\n")),
            _ => None,
        });
        lines.collect::<Vec<_>>().join("\n")
    };
    let vog = content::bottleneck_name(id("vog")).expect("it").title;
    let theme = content::current_edition().themes[0].title;
    assert!(!said(&five).contains(vog) && !said(&five).contains(theme), "{}", said(&five));
    assert!(said(&ten).contains(vog) && said(&ten).contains(theme), "{}", said(&ten));
}
