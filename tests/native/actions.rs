//! What comes of a conversation: actions, the next time, what changed, and what leaves in which layer.

use kindcentrumwijzer::app::Entry;
use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::Layer;
use kindcentrumwijzer::domain::{
    ActionId, AnswerKey, AspectId, ChoiceId, Day, EditionId, Ended, LevelId, LocationId, Minutes, Outcome,
    Owner as Whose, RoundId, Seat, Standing, ThemeId, TopicId,
};
use kindcentrumwijzer::exchange::{Block, Document, Include, Selection, calendar, csv, docx};
use kindcentrumwijzer::records::{Kept, Map, Record, RecordKey, Shelf, read_stored};
use kindcentrumwijzer::state::{files, typing};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::Route;
use kindcentrumwijzer::tools::conversation::actions::{HEADS, days, for_what, rows};
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::conversation::report::{document, layered, opening};
use kindcentrumwijzer::tools::conversation::typed as talk_texts;
use leptos::prelude::*;
use serde_json::Value;

use super::stand_in::{NOW, Tab, begin, tab};

fn level(at: usize) -> Option<LevelId> {
    content::current_edition().levels.get(at).map(|level| level.id)
}

fn theme(at: usize) -> ThemeId {
    content::current_edition().themes[at].id
}

fn key(round: RoundId, at: usize) -> AnswerKey {
    AnswerKey { round, owner: Whose::Agreement, theme: theme(at) }
}

fn action(one: &Tab, round: RoundId, at: usize, what: &str) -> ActionId {
    let id = talk::new_action(one.session, round, Some(theme(at))).expect("an action");
    typing::type_text(one.session, talk_texts::action_what(id), what);
    typing::end(one.session);
    id
}

fn topic(id: &str) -> TopicId {
    TopicId::parse(id).expect("an id")
}

fn aspect(id: &str) -> AspectId {
    AspectId::parse(id).expect("an id")
}

fn choice(id: &str) -> ChoiceId {
    ChoiceId::parse(id).expect("an id")
}

fn place(one: &Tab, round: RoundId) -> LocationId {
    one.session.peek(|shelf| shelf.round(round).expect("a round").location)
}

fn next_round(one: &Tab, round: RoundId) -> RoundId {
    talk::new_round(one.session, place(one, round)).expect("a round")
}

fn looked_back_at(one: &Tab, round: RoundId) -> Vec<ActionId> {
    one.session.peek(|shelf| shelf.looked_back_at(round).iter().map(|action| action.id).collect())
}

fn html(one: &Tab, route: Route) -> String {
    one.session.place.fragment.set(route.href());
    Entry::Conversation.view(one.session).to_html()
}

fn file(one: &Tab, round: RoundId, include: Include) -> String {
    files::text(one.session, &Selection::One(RecordKey::Round(round)), include).expect("a file")
}

/// A device that got a file.
fn another(seed: u8, text: &str) -> Tab {
    let other = tab(&MemoryStore::default(), seed);
    files::propose(other.session, text.as_bytes()).expect("a good file");
    assert!(files::accept(other.session, &files::Decided::default()));
    other
}

#[test]
fn an_action_in_which_nobody_said_anything_is_none_and_is_made_once() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let id = talk::new_action(one.session, round, Some(theme(0)));
    assert_eq!(talk::new_action(one.session, round, Some(theme(0))), id);
    assert_ne!(talk::new_action(one.session, round, Some(theme(1))), id);
    let listed =
        one.session.peek(|shelf| (shelf.actions_in(round).len(), shelf.actions_of(place(&one, round)).len()));
    assert_eq!(listed, (0, 0));
    assert!(
        one.session
            .peek(|shelf| opening(shelf, round, &|_| None).iter().all(|part| !part.heads.contains(&"Wie")))
    );
}

#[test]
fn what_was_agreed_to_do_is_closed_with_the_report_and_what_came_of_it_is_not() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let id = action(&one, round, 0, "Samen eten");
    talk::agree(one.session, round);
    assert_eq!(talk::new_action(one.session, round, None), None, "the report says what was agreed");
    talk::end_action(one.session, id, Some(Ended::Dropped));
    typing::type_text(one.session, talk_texts::action_came(id), "Geen tijd");
    typing::end(one.session);
    let after = one.session.peek(|shelf| shelf.action(id).cloned()).expect("an action");
    assert_eq!(*after.ended.get(), Some(Ended::Dropped));
    assert_eq!(after.came.text(), "Geen tijd");
}

#[test]
fn the_next_round_has_the_same_themes_and_looks_back_at_what_is_open_or_ended_since() {
    let one = tab(&MemoryStore::default(), 1);
    let first = begin(&one).round;
    talk::plan_theme(one.session, first, theme(3), false);
    talk::choose_now(one.session, key(first, 0), level(1));
    let (open, done) = (action(&one, first, 0, "Open"), action(&one, first, 1, "Gedaan"));
    talk::end_action(one.session, done, Some(Ended::Done));
    let second = next_round(&one, first);
    assert!(one.session.peek(|shelf| !shelf.round(second).expect("a round").is_today(theme(3))));
    assert_eq!(next_round(&one, first), second, "one that was only begun is that one already");
    assert_eq!(looked_back_at(&one, second), [open, done]);
    assert_eq!(looked_back_at(&one, first), [], "the first has nothing to look back at");
    assert_eq!(one.session.peek(|shelf| Route::begin(shelf, second)), Route::Back(second));

    talk::choose_now(one.session, key(second, 0), level(2));
    let third = next_round(&one, second);
    assert_eq!(looked_back_at(&one, third), [open], "what was done before the last round is behind them");
}

#[test]
fn the_file_of_the_last_round_is_enough_to_look_back_elsewhere() {
    let one = tab(&MemoryStore::default(), 1);
    let first = begin(&one).round;
    talk::choose_now(one.session, key(first, 0), level(1));
    let oldest = action(&one, first, 0, "Van het eerste gesprek");
    let second = next_round(&one, first);
    talk::choose_now(one.session, key(second, 0), level(2));
    let newer = action(&one, second, 1, "Van het tweede gesprek");

    let other = another(2, &file(&one, second, Include::ALL));
    // A year later, as far as the test's clock goes.
    other.device.since.set(60_000);
    let third = next_round(&other, second);
    assert_eq!(looked_back_at(&other, third), [oldest, newer]);
    let themes = other.session.peek(|shelf| for_what(shelf, shelf.action(oldest).expect("an action")));
    assert!(themes.starts_with("1. "), "its round never came here: {themes}");
    talk::end_action(other.session, oldest, Some(Ended::Done));
    let back = file(&other, third, Include::ALL);
    files::propose(one.session, back.as_bytes()).expect("a good file");
    assert!(files::accept(one.session, &files::Decided::default()));
    assert!(one.session.peek(|shelf| !shelf.action(oldest).expect("an action").is_open()));
}

#[test]
fn the_actions_of_a_round_that_is_removed_go_with_it_and_come_back_with_it() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    action(&one, round, 0, "Samen eten");
    let count = || one.session.peek(|shelf| shelf.actions_of(place(&one, round)).len());
    assert_eq!(count(), 1);
    talk::remove_round(one.session, round);
    assert_eq!(count(), 0);
    assert!(!files::text(one.session, &Selection::ALL, Include::ALL).expect("a file").contains("Samen eten"));
}

#[test]
fn a_theme_that_an_edition_changed_is_not_comparable_and_the_others_are() {
    let one = tab(&MemoryStore::default(), 1);
    let first = begin(&one).round;
    talk::choose_now(one.session, key(first, 0), level(3));
    talk::choose_now(one.session, key(first, 1), level(3));
    let second = next_round(&one, first);
    talk::choose_now(one.session, key(second, 0), level(1));
    talk::choose_now(one.session, key(second, 1), level(1));
    // The same round as if it was held with an edition that says something else at the first theme.
    let edition = EditionId::parse("2027-1").expect("an id");
    let mut held = one.session.peek(|shelf| shelf.round(second).cloned()).expect("a round");
    held.instrument.edition = edition;
    let definition = Kept::from(Record::Instrument(content::current_edition())).to_stored();
    let gist = content::current_edition().themes[0].cells[0].gist;
    let definition = definition.replacen("2026-1", "2027-1", 1).replacen(gist, "Iets anders.", 1);
    let mut shelf = one.session.peek(Shelf::clone);
    shelf.put(read_stored(&definition).expect("a definition"));
    shelf.put(Kept { record: Record::Round(held), extra: Map::new() });
    let changes = shelf.changes(first, second);
    assert!(!changes[0].comparable && changes[1].comparable);
    assert!(shelf.last_time(second, theme(0)).is_some_and(|(_, _, comparable)| !comparable));
    let levels = (level(3).expect("a level"), level(1).expect("a level"));
    assert_eq!(changes[1].before, Standing::Answered { now: levels.0 });
    assert_eq!(changes[1].after, Standing::Answered { now: levels.1 });
}

#[test]
fn what_was_said_the_last_time_waits_for_an_own_answer_when_the_group_wants_that() {
    let one = tab(&MemoryStore::default(), 1);
    let first = begin(&one).round;
    talk::choose_now(one.session, key(first, 0), level(1));
    typing::type_text(one.session, talk_texts::note(key(first, 0)), "Wat we toen dachten");
    typing::end(one.session);
    let second = next_round(&one, first);
    let shown = || html(&one, Route::Theme(second, theme(0))).contains("Wat we toen dachten");
    assert!(shown());
    talk::show_last_after(one.session, second, true);
    assert!(!shown());
    talk::choose_now(one.session, key(second, 0), level(1));
    assert!(shown());
}

/// A round in which every kind of thing was said, each with a mark of its own.
pub fn with_everything(one: &Tab) -> RoundId {
    let round = begin(one).round;
    let write = |text, words: &str| {
        typing::type_text(one.session, text, words);
        typing::end(one.session);
    };
    talk::choose_now(one.session, key(round, 0), level(1));
    talk::conclude(one.session, key(round, 1), Some(Outcome::Differ));
    write(talk_texts::note(key(round, 0)), "MERK-NOTITIE");
    write(talk_texts::reason(key(round, 1)), "MERK-WAAROM");
    write(talk_texts::help(key(round, 0)), "MERK-VRAAG");
    write(talk_texts::help_in_general(round), "MERK-ALGEMEEN");
    write(talk_texts::present(round), "MERK-AANWEZIG");
    write(talk_texts::round_label(round), "MERK-NAAM");
    write(talk_texts::prepared_question(round, theme(0)), "MERK-VOORBEREID");
    let at = place(one, round);
    talk::set_minutes(one.session, round, Some(Minutes::Ten));
    write(talk_texts::needed(at), "MERK-NODIG");
    write(talk_texts::housing(at), "MERK-GEBOUW");
    write(talk_texts::chances(at), "MERK-KANS");
    talk::say(one.session, at, topic("motieven"), aspect("mode"), Some(choice("ja")));
    talk::say(one.session, at, topic("kenmerken"), aspect("visie"), Some(choice("deels")));
    talk::say(one.session, at, topic("belangstelling"), aspect("categorie"), Some(choice("orientatie")));
    let id = action(one, round, 0, "MERK-AFSPRAAK");
    write(talk_texts::action_who(id), "MERK-WIE");
    for seat in [Seat::School, Seat::Childcare] {
        let view = talk::new_view(one.session, round, Some(seat)).expect("a view");
        write(talk_texts::view_label(view), "MERK-BEELD");
        let of = AnswerKey { owner: Whose::View(view), ..key(round, 1) };
        talk::choose_now(one.session, of, level(4));
        write(talk_texts::note(of), "MERK-EIGEN");
        talk::finish_view(one.session, view);
    }
    round
}

pub const MARKS: [(&str, [bool; 3]); 17] = [
    ("MERK-KANS", [true, true, true]),
    ("MERK-NODIG", [true, true, true]),
    ("MERK-GEBOUW", [true, true, true]),
    ("\"mode\"", [true, true, false]),
    ("\"visie\"", [true, true, false]),
    ("\"orientatie\"", [true, true, true]),
    ("MERK-NOTITIE", [true, false, false]),
    ("MERK-WAAROM", [true, true, false]),
    ("MERK-VRAAG", [true, true, true]),
    ("MERK-ALGEMEEN", [true, true, true]),
    ("MERK-AANWEZIG", [true, false, false]),
    ("MERK-NAAM", [true, false, false]),
    ("MERK-VOORBEREID", [true, false, false]),
    ("MERK-AFSPRAAK", [true, true, false]),
    ("MERK-WIE", [true, true, false]),
    ("MERK-BEELD", [true, false, false]),
    ("MERK-EIGEN", [true, false, false]),
];

#[test]
fn every_layer_of_a_file_has_what_it_says_and_not_a_byte_of_the_rest() {
    let one = tab(&MemoryStore::default(), 1);
    let round = with_everything(&one);
    for (at, layer) in Layer::ALL.into_iter().enumerate() {
        let text = file(&one, round, layer.include());
        for (mark, goes) in MARKS {
            assert_eq!(text.contains(mark), goes[at], "{mark} in {layer:?}");
        }
        assert_eq!(text.contains("\"view\""), layer == Layer::Internal, "{layer:?}");
        assert_eq!(text.contains("\"minutes\""), layer == Layer::Internal, "how long it took is theirs");
        let parsed: Value = serde_json::from_str(&text).expect("JSON");
        assert!(parsed["records"].as_array().is_some_and(|records| !records.is_empty()));
    }
}

#[test]
fn what_a_layer_shows_is_made_of_what_its_file_holds() {
    let one = tab(&MemoryStore::default(), 1);
    let round = with_everything(&one);
    for (at, layer) in Layer::ALL.into_iter().enumerate() {
        let shown =
            one.session.peek(|shelf| opening(&layered(shelf, round, layer.include()), round, &|_| None));
        let said =
            shown.iter().flat_map(|part| part.rows.iter().flatten()).cloned().collect::<Vec<_>>().join("\n");
        for mark in [
            "MERK-NODIG",
            "MERK-GEBOUW",
            "MERK-WAAROM",
            "MERK-VRAAG",
            "MERK-ALGEMEEN",
            "MERK-AFSPRAAK",
            "MERK-WIE",
            "MERK-BEELD",
        ] {
            let (_, goes) = MARKS.iter().find(|(known, _)| *known == mark).expect("a mark");
            assert_eq!(said.to_uppercase().contains(mark), goes[at], "{mark} in {layer:?}: {said}");
        }
        for (mark, _) in MARKS.iter().filter(|(_, goes)| !goes[at]) {
            assert!(!said.to_uppercase().contains(mark), "{mark} in {layer:?}");
        }
    }
}

#[test]
fn what_is_said_around_the_instrument_has_its_day_since_it_may_be_later_than_the_report() {
    let one = tab(&MemoryStore::default(), 1);
    let round = with_everything(&one);
    talk::agree(one.session, round);
    let day = Day::new(2027, 11, 20);
    let parts = one.session.peek(|shelf| opening(shelf, round, &|_| day));
    let around = parts.iter().find(|part| part.rows.iter().flatten().any(|cell| cell == "MERK-GEBOUW"));
    let around = around.expect("what the location says");
    assert_eq!(around.heads.len(), 4);
    for row in &around.rows {
        assert_eq!(row[3], "20 november 2027", "{row:?}");
    }
    let building = around.rows.iter().find(|row| row.contains(&"MERK-GEBOUW".to_owned())).expect("a row");
    assert_eq!(building[2], "MERK-GEBOUW", "what they say stands under what they say");
}

#[test]
fn a_level_that_was_chosen_before_they_differed_is_said_since_the_file_has_it() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    talk::choose_now(one.session, key(round, 0), level(1));
    talk::conclude(one.session, key(round, 0), Some(Outcome::Differ));
    talk::choose_now(one.session, key(round, 1), level(3));
    talk::conclude(one.session, key(round, 1), Some(Outcome::NotForUs));
    talk::conclude(one.session, key(round, 2), Some(Outcome::NotForUs));
    let parts = one
        .session
        .peek(|shelf| opening(&layered(shelf, round, Layer::Municipality.include()), round, &|_| None));
    let rows: Vec<&Vec<String>> = parts.iter().flat_map(|part| &part.rows).collect();
    let of = |at: usize| rows.iter().find(|row| row[0].starts_with(&format!("{}. ", at + 1))).expect("a row");
    let names = content::current_edition().levels;
    assert!(of(0).iter().any(|cell| cell.contains(names[1].name)));
    assert!(of(1).iter().any(|cell| cell.contains(names[3].name)));
    assert!(
        of(2).iter().all(|cell| names.iter().all(|level| !cell.contains(level.name))),
        "nothing is claimed"
    );
}

#[test]
fn one_without_words_is_not_listed_once_its_report_was_agreed_on() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    action(&one, round, 0, "Een rooster maken");
    let blank = talk::new_action(one.session, round, Some(theme(1))).expect("an action");
    let list = || html(&one, Route::Actions(place(&one, round)));
    let blank = format!("afspraak-{blank}");
    assert!(list().contains(&blank), "where it is being written it is there");
    talk::agree(one.session, round);
    assert!(!list().contains(&blank));
}

#[test]
fn a_layer_that_is_opened_takes_nothing_away_from_what_is_here() {
    let one = tab(&MemoryStore::default(), 1);
    let round = with_everything(&one);
    let whole = file(&one, round, Include::ALL);
    for layer in [Layer::Boards, Layer::Municipality] {
        let less = file(&one, round, layer.include());
        files::propose(one.session, less.as_bytes()).expect("a good file");
        files::accept(one.session, &files::Decided::default());
        assert_eq!(file(&one, round, Include::ALL), whole, "{layer:?}");
        let other = another(3, &less);
        files::propose(other.session, whole.as_bytes()).expect("a good file");
        assert!(files::accept(other.session, &files::Decided::default()));
        assert_eq!(file(&other, round, Include::ALL), whole, "{layer:?}");
    }
}

#[test]
fn two_hundred_actions_and_long_names_stand_in_the_report_whole() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let long = "Directeur ".repeat(40);
    for number in 0..200 {
        let id = action(&one, round, number % 12, &format!("Afspraak {number} is dit"));
        typing::type_text(one.session, talk_texts::action_who(id), &long);
        typing::end(one.session);
        talk::date_action(one.session, id, Day::new(2020, 1, 1));
    }
    let html = html(&one, Route::Report(round));
    for number in 0..200 {
        assert!(html.contains(&format!("Afspraak {number} is dit")), "{number}");
    }
    assert!(html.contains(long.trim()));
}

#[test]
fn a_cell_that_a_spreadsheet_would_run_is_neutral_and_every_cell_reads_back() {
    let cells = [
        "=1+1",
        "+31",
        "-5",
        "@som",
        "\tweg",
        "\rterug",
        "a;b",
        "\"aanhaling\"",
        "twee\nregels",
        "gewoon",
        "",
    ];
    let rows: Vec<Vec<String>> = cells.iter().map(|cell| vec![(*cell).to_owned(), "x".to_owned()]).collect();
    let bytes = csv(&["Afspraak", "Wie"], &rows);
    let text = String::from_utf8(bytes).expect("UTF-8");
    let text = text.strip_prefix('\u{feff}').expect("a mark for spreadsheets");
    let mut reader = csv_reader(text);
    let read: Vec<String> =
        reader.records().map(|row| row.expect("a row").get(0).expect("a cell").to_owned()).collect();
    for (cell, read) in cells.iter().zip(&read) {
        assert!(!read.starts_with(['=', '+', '-', '@', '\t', '\r']), "{read}");
        assert!(read.as_str() == *cell || *read == format!("'{cell}"), "{read}");
    }
    assert_eq!(read.len(), cells.len());
}

fn csv_reader(text: &str) -> ::csv::Reader<&[u8]> {
    ::csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes())
}

#[test]
fn the_list_has_all_that_is_known_of_every_action() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let id = action(&one, round, 2, "Samen eten");
    typing::type_text(one.session, talk_texts::action_who(id), "Coach");
    typing::end(one.session);
    talk::date_action(one.session, id, Day::new(2027, 3, 1));
    talk::end_action(one.session, id, Some(Ended::Done));
    let rows = one.session.peek(|shelf| rows(shelf, &[place(&one, round)]));
    assert_eq!(rows.len(), 1);
    assert_eq!(rows[0].len(), HEADS.len());
    for cell in ["De Linde", "Samen eten", "Coach", "2027-03-01", "gedaan"] {
        assert!(rows[0].iter().any(|found| found == cell), "{cell}");
    }
}

#[test]
fn a_calendar_has_open_days_only_and_no_line_is_longer_than_the_norm_allows() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let long = "Eén heel lange afspraak, met komma’s; en puntkomma’s\n".repeat(40);
    let open = action(&one, round, 0, &long);
    let done = action(&one, round, 1, "Klaar");
    for id in [open, done] {
        talk::date_action(one.session, id, Day::new(2027, 3, 1));
    }
    talk::end_action(one.session, done, Some(Ended::Done));
    action(&one, round, 2, "Zonder dag");
    talk::talk_again(one.session, round, Day::new(2027, 11, 25));
    let entries = one.session.peek(|shelf| days(shelf, &[place(&one, round)]));
    assert_eq!(entries.len(), 2, "what is done or has no day is no day to keep");
    let text = String::from_utf8(calendar(&entries, NOW)).expect("UTF-8");
    for line in text.split("\r\n") {
        assert!(line.len() <= 75, "{} octets", line.len());
        assert!(!line.contains('\n'));
    }
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
    assert!(text.contains("DTSTART;VALUE=DATE:20270301") && text.contains("DTSTART;VALUE=DATE:20271125"));
    let unfolded = text.replace("\r\n ", "");
    assert_eq!(unfolded.matches("heel lange afspraak").count(), 40, "nothing is cut off");
}

/// All that a document says, block by block.
fn said(of: &Document) -> String {
    let of = of.blocks.iter().map(|block| match block {
        Block::Title(text) | Block::Heading(_, text) | Block::Text(text) | Block::Quoted(text) => {
            text.clone()
        }
        Block::List(lines) => lines.join("\n"),
        Block::Table { heads, rows } => {
            let rows = rows.iter().map(|row| row.join("\n")).collect::<Vec<_>>().join("\n");
            format!("{}\n{rows}", heads.join("\n"))
        }
    });
    of.collect::<Vec<_>>().join("\n")
}

#[test]
fn the_document_says_what_the_report_says_in_every_layer() {
    let one = tab(&MemoryStore::default(), 1);
    let round = with_everything(&one);
    let claim = content::current_edition().themes[0].cells[0].claims[0];
    talk::tick(one.session, key(round, 0), claim.id, true);
    for (at, layer) in Layer::ALL.into_iter().enumerate() {
        let shelf = one.session.peek(|shelf| layered(shelf, round, layer.include()));
        let said = said(&document(one.session, &shelf, round, layer));
        assert!(said.contains(claim.text), "{layer:?}");
        let in_words =
            |mark: &str| mark.starts_with("MERK") && !matches!(mark, "MERK-VOORBEREID" | "MERK-EIGEN");
        for (mark, goes) in MARKS.into_iter().filter(|(mark, _)| in_words(mark)) {
            assert_eq!(said.to_uppercase().contains(mark), goes[at], "{mark} in {layer:?}");
        }
        let bytes = docx(&document(one.session, &shelf, round, layer));
        assert!(bytes.starts_with(b"PK"), "a document is a zip");
    }
}

#[test]
fn what_two_joined_locations_say_around_the_instrument_is_one_and_can_be_taken_back() {
    let one = tab(&MemoryStore::default(), 1);
    let (first, second) = (place(&one, begin(&one).round), place(&one, begin(&one).round));
    let interest = topic("belangstelling");
    talk::say(one.session, first, interest, aspect("draagvlak-team"), Some(choice("ja")));
    talk::say(one.session, second, interest, aspect("categorie"), Some(choice("geen-belangstelling")));
    talk::join_locations(one.session, first, second);
    let head = one.session.peek(|shelf| shelf.open_location(second).expect("a location").id);
    let said = |of: &str| one.session.peek(|shelf| shelf.profile(head).chosen(aspect(of)));
    assert_eq!(said("draagvlak-team"), Some(choice("ja")));
    assert_eq!(said("categorie"), Some(choice("geen-belangstelling")));
    talk::say(one.session, head, interest, aspect("categorie"), None);
    assert_eq!(said("categorie"), None, "what was said is taken back for both");
}

#[test]
fn every_topic_has_what_the_source_has() {
    let count = |id: &str, part: usize| content::topic(topic(id)).expect("a topic").parts[part].aspects.len();
    assert_eq!(count("kenmerken", 0), 7);
    assert_eq!((count("motieven", 0), count("motieven", 1)), (6, 7));
    assert_eq!(content::topic(topic("belangstelling")).expect("a topic").parts[0].choices.len(), 3);
    assert_eq!(count("huisvesting", 0), 4);
    assert_eq!(content::topic(topic("huisvesting")).expect("a topic").parts[1].choices.len(), 2);
    assert_eq!(count("beleid", 0), 6);
    for topic in content::topics() {
        assert!(
            topic.source.is_some()
                && topic.parts.iter().all(|part| part.aspects.iter().all(|one| one.source.is_some()))
        );
    }
}
