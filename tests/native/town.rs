//! What locations hand in: copies of their conversations, and the overview that is derived from them.

use kindcentrumwijzer::app::Entry;
use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::Layer;
use kindcentrumwijzer::domain::{AnswerKey, LevelId, Outcome, Owner as Whose, RoundId, ThemeId};
use kindcentrumwijzer::exchange::{Block, Cell, Document, FileError, Include, Selection, csv, docx};
use kindcentrumwijzer::records::{Kept, Leaves, Record, RecordKey, Snapshot};
use kindcentrumwijzer::state::typing;
use kindcentrumwijzer::state::{copying, files, undoing};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::{acts as talk, typed as talk_texts};
use kindcentrumwijzer::tools::town::city_photo::city_photo;
use kindcentrumwijzer::tools::town::route::{Look, Show, TownRoute};
use kindcentrumwijzer::tools::town::{Overview, overview, take_out};
use leptos::prelude::*;

use super::actions::{MARKS, with_everything};
use super::stand_in::{Tab, another_round, begin, tab};

pub fn level(at: usize) -> Option<LevelId> {
    content::current_edition().levels.get(at).map(|level| level.id)
}

pub fn theme(at: usize) -> ThemeId {
    content::current_edition().themes[at].id
}

pub fn key(round: RoundId, at: usize) -> AnswerKey {
    AnswerKey { round, owner: Whose::Agreement, theme: theme(at) }
}

pub fn write(one: &Tab, text: kindcentrumwijzer::records::Text, words: &str) {
    typing::type_text(one.session, text, words);
    typing::end(one.session);
}

pub fn handed_in(one: &Tab, round: RoundId, include: Include) -> Vec<u8> {
    files::text(one.session, &Selection::One(RecordKey::Round(round)), include).expect("a file").into_bytes()
}

/// Brings files in, and takes them over.
pub fn bring_in(town: &Tab, files: &[Vec<u8>]) -> bool {
    let chosen = files.iter().map(|bytes| ("een.json".to_owned(), Ok(bytes.clone()))).collect();
    copying::propose_copies(town.session, chosen);
    files::accept(town.session, &files::Decided::default())
}

pub fn copies(town: &Tab) -> Vec<Snapshot> {
    town.session.peek(|shelf| shelf.snapshots().cloned().collect())
}

fn stored(town: &Tab) -> String {
    let all = town.session.peek(|shelf| shelf.iter().map(|(_, kept)| kept.to_stored()).collect::<Vec<_>>());
    all.join("\n")
}

pub fn seen(town: &Tab, look: Look) -> Overview {
    town.session.peek(|shelf| overview(shelf, look))
}

/// A location with a name and levels from the first theme on.
pub fn talked(seed: u8, name: &str, levels: &[usize]) -> (Tab, RoundId) {
    let one = tab(&MemoryStore::default(), seed);
    let round = begin(&one).round;
    let place = one.session.peek(|shelf| shelf.round(round).expect("a round").location);
    write(&one, talk_texts::location_name(place), name);
    for (at, number) in levels.iter().enumerate() {
        talk::choose_now(one.session, key(round, at), level(*number));
    }
    (one, round)
}

#[test]
fn the_same_conversation_in_two_of_the_files_is_named() {
    let (one, round) = talked(1, "De Brug", &[1]);
    let older = handed_in(&one, round, Layer::Municipality.include());
    talk::choose_now(one.session, key(round, 0), level(3));
    let newer = handed_in(&one, round, Layer::Municipality.include());
    let (other, second) = talked(2, "De Linde", &[1]);
    let else_ = handed_in(&other, second, Layer::Municipality.include());
    let town = tab(&MemoryStore::default(), 7);
    let chosen = [("nieuw", newer), ("oud", older), ("ander", else_)];
    let chosen = chosen.into_iter().map(|(name, bytes)| (name.to_owned(), Ok(bytes))).collect();
    copying::propose_copies(town.session, chosen);
    let again =
        town.session.files.proposal.with_untracked(|proposal| proposal.as_ref().map(|of| of.again.clone()));
    assert_eq!(again, Some(vec!["oud".to_owned()]));
    assert!(files::accept(town.session, &files::Decided::default()));
    assert_eq!(seen(&town, Look::default()).lines[0].cells[0].level, Some(4), "the newest counts");
}

#[test]
fn a_copy_holds_what_the_layer_holds_and_never_notes_views_or_people() {
    let one = tab(&MemoryStore::default(), 1);
    let round = with_everything(&one);
    let never = [
        "MERK-WIE",
        "MERK-NOTITIE",
        "MERK-AANWEZIG",
        "MERK-NAAM",
        "MERK-VOORBEREID",
        "MERK-BEELD",
        "MERK-EIGEN",
        "\"mode\"",
        "\"visie\"",
    ];
    for (at, layer) in Layer::ALL.into_iter().enumerate() {
        let town = tab(&MemoryStore::default(), 7);
        assert!(bring_in(&town, &[handed_in(&one, round, layer.include())]));
        let text = stored(&town);
        for (mark, goes) in MARKS {
            assert_eq!(text.contains(mark), goes[at] && !never.contains(&mark), "{mark} in {layer:?}");
        }
        let copy = &copies(&town)[0];
        assert_eq!(
            copy.copy.part(Leaves::Reason).is_some(),
            layer != Layer::Municipality,
            "nothing is claimed of reasons"
        );
        assert_eq!(copy.copy.part(Leaves::Action).is_some(), layer != Layer::Municipality, "nor of actions");
        assert_eq!(copy.actions().count(), usize::from(layer != Layer::Municipality));
        let own = one.session.peek(|shelf| shelf.answer(key(round, 0)).expect("an answer").standing());
        assert_eq!(copy.standing(content::current_edition(), theme(0)), (own, true));
    }
}

#[test]
fn a_later_file_takes_the_place_of_an_earlier_one_in_whatever_order_they_come() {
    let (one, round) = talked(1, "De Linde", &[1, 2]);
    let early = handed_in(&one, round, Include::ALL);
    talk::choose_now(one.session, key(round, 0), level(4));
    let late = handed_in(&one, round, Layer::Municipality.include());
    let orders: [&[&Vec<u8>]; 5] =
        [&[&early, &late], &[&late, &early], &[&late], &[&early, &late, &early], &[&late, &late]];
    let ends: Vec<Vec<Snapshot>> = orders
        .iter()
        .map(|order| {
            let town = tab(&MemoryStore::default(), 7);
            for bytes in *order {
                bring_in(&town, std::slice::from_ref(*bytes));
            }
            copies(&town)
        })
        .collect();
    let together = tab(&MemoryStore::default(), 7);
    assert!(bring_in(&together, &[early, late]));
    assert!(ends.iter().chain([&copies(&together)]).all(|end| *end == ends[0]), "{ends:?}");
    assert!(
        ends[0][0].copy.part(Leaves::Reason).is_none(),
        "what the later file leaves out is not kept from the earlier one"
    );
}

#[test]
fn bringing_in_is_taken_back_as_a_whole_and_what_is_no_conversation_says_so() {
    let (one, first) = talked(1, "De Linde", &[1]);
    let (two, second) = talked(2, "Het Anker", &[2]);
    let town = tab(&MemoryStore::default(), 7);
    let broken = b"{".to_vec();
    let empty = files::text_of(town.session, &[]).into_bytes();
    assert!(bring_in(
        &town,
        &[handed_in(&one, first, Include::ALL), broken, empty, handed_in(&two, second, Include::ALL)]
    ));
    let refused = town.session.files.refused.get_untracked();
    assert!(
        matches!(refused[0].1, FileError::NotJson { .. }) && refused[1].1 == FileError::NothingToCopy,
        "{refused:?}"
    );
    assert_eq!(copies(&town).len(), 2);
    undoing::undo_import(town.session);
    assert_eq!(copies(&town).len(), 0);
    assert_eq!(town.session.peek(|shelf| shelf.iter().count()), 0);
}

#[test]
fn locations_stand_by_name_and_what_other_files_have_of_a_conversation_never_becomes_one_here() {
    let town = tab(&MemoryStore::default(), 7);
    let all =
        [talked(1, "Zonnehoek", &[4, 4]), talked(2, "de Bongerd", &[0, 1]), talked(3, "Het Anker", &[2, 1])];
    let bytes: Vec<_> = all.iter().map(|(one, round)| handed_in(one, *round, Include::ALL)).collect();
    assert!(bring_in(&town, &bytes));
    let of = seen(&town, Look::default());
    assert_eq!(
        of.lines.iter().map(|line| line.name.as_str()).collect::<Vec<_>>(),
        ["de Bongerd", "Het Anker", "Zonnehoek"]
    );
    assert_eq!(of.spread(0), [1, 0, 1, 0, 1]);
    assert_eq!(of.spread(1), [0, 2, 0, 0, 1]);
    assert_eq!(of.spread(5), [0; 5], "not discussed is no level");
    assert_eq!(of.lines[0].cells[0].level, Some(1));
    assert_eq!(of.lines[0].cells[5].level, None);
    assert!(town.session.peek(|shelf| shelf.locations().next().is_none()
        && shelf.iter().all(|(key, _)| matches!(key, RecordKey::Snapshot(_)))));
}

#[test]
fn the_overview_says_what_changed_and_what_is_not_comparable() {
    let (one, first) = talked(1, "De Linde", &[3, 2, 1]);
    talk::date_round(one.session, first, "2025-11-20".parse_day());
    let place = one.session.peek(|shelf| shelf.round(first).expect("a round").location);
    let second = another_round(one.session, place);
    talk::date_round(one.session, second, "2026-11-20".parse_day());
    for (at, number) in [2, 2].into_iter().enumerate() {
        talk::choose_now(one.session, key(second, at), level(number));
    }
    talk::conclude(one.session, key(second, 2), Some(Outcome::Differ));
    let town = tab(&MemoryStore::default(), 7);
    assert!(bring_in(&town, &[handed_in(&one, first, Include::ALL), handed_in(&one, second, Include::ALL)]));
    let change = seen(&town, Look { show: Show::Change, ..Look::default() });
    let signs: Vec<String> =
        change.lines[0].cells.iter().take(4).map(kindcentrumwijzer::tools::town::Cell::signs).collect();
    assert_eq!(signs, ["4 → 3", "=", "2 → –", "–"]);
    assert_eq!(change.offered.years, [2026, 2025]);
    let then = seen(&town, Look { year: Some(2025), ..Look::default() });
    assert_eq!(then.lines[0].cells[0].level, Some(4));
    let other = seen(&town, Look { year: Some(2020), ..Look::default() });
    assert_eq!((other.lines.len(), other.offered.locations), (0, 1));
    // Another edition of a theme is shown as it stands, and laid beside nothing.
    let altered = copies(&town).into_iter().map(|mut copy| {
        copy.instrument.edition = "eerder".parse_edition();
        copy
    });
    let mut definition = *content::current_edition();
    definition.reference.edition = "eerder".parse_edition();
    let mut themes = definition.themes.to_vec();
    let mut cells = themes[0].cells.to_vec();
    cells[0].gist = "Anders gezegd.";
    themes[0].cells = cells.leak();
    definition.themes = themes.leak();
    let mut shelf = kindcentrumwijzer::records::Shelf::default();
    shelf.put(Kept::from(Record::Instrument(Box::leak(Box::new(definition)))));
    altered.for_each(|copy| shelf.put(Kept::from(Record::from(copy))));
    let of = overview(&shelf, Look::default());
    assert!(!of.lines[0].cells[0].comparable && of.lines[0].cells[1].comparable);
    assert_eq!(of.spread(0), [0; 5]);
    assert_eq!(of.spread(1).iter().sum::<usize>(), 1);
}

#[test]
fn a_list_has_a_row_a_location_and_says_in_words_what_is_no_level() {
    let (one, round) = talked(1, "=De Linde", &[3, 1]);
    talk::choose_ambition(one.session, key(round, 0), level(3));
    talk::conclude(one.session, key(round, 2), Some(Outcome::NotForUs));
    write(&one, talk_texts::help(key(round, 1)), "Wie helpt ons?");
    let town = tab(&MemoryStore::default(), 7);
    assert!(bring_in(&town, &[handed_in(&one, round, Layer::Municipality.include())]));
    let of = seen(&town, Look::default());
    let (heads, rows) = (take_out::heads(&of), town.session.peek(|shelf| take_out::rows(shelf, &of)));
    let first = take_out::COLUMNS.len();
    assert_eq!(heads.len(), first + 24);
    assert_eq!((rows.len(), rows[0].len()), (1, heads.len()));
    let levels = [Cell::Number(4), Cell::Number(4), Cell::Number(2), Cell::Empty];
    assert_eq!(rows[0][first..first + 4], levels, "what nobody chose is empty");
    assert!(matches!(rows[0][first + 4], Cell::Text(_)));
    assert!(matches!(rows[0][first + 6], Cell::Text(_)), "not discussed is no level");
    assert!(rows[0][first - 1].in_words().contains("Wie helpt ons?"));
    let heads: Vec<&str> = heads.iter().map(String::as_str).collect();
    let rows: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(Cell::in_words).collect()).collect();
    let text = String::from_utf8(csv(&heads, &rows)).expect("a text");
    assert!(text.contains("'=De Linde"), "no cell begins a formula");
}

#[test]
fn the_city_photo_has_the_spread_of_each_theme_in_words_and_a_part_for_each_location() {
    let town = tab(&MemoryStore::default(), 7);
    let all = [talked(1, "Zonnehoek", &[4, 4]), talked(2, "Het Anker", &[0])];
    write(&all[1].0, talk_texts::help(key(all[1].1, 0)), "Wie helpt ons?");
    let bytes: Vec<_> =
        all.iter().map(|(one, round)| handed_in(one, *round, Layer::Municipality.include())).collect();
    assert!(bring_in(&town, &bytes));
    let Document { blocks, .. } = town
        .session
        .peek(|shelf| city_photo(shelf, Look { show: Show::Change, ..Look::default() }, None, true));
    let names: Vec<&str> = blocks
        .iter()
        .filter_map(|block| match block {
            Block::Heading(2, text) if ["Zonnehoek", "Het Anker"].contains(&text.as_str()) => {
                Some(text.as_str())
            }
            _ => None,
        })
        .collect();
    assert_eq!(names, ["Het Anker", "Zonnehoek"], "by name");
    let tables: Vec<&Vec<Vec<String>>> = blocks
        .iter()
        .filter_map(|block| if let Block::Table { rows, .. } = block { Some(rows) } else { None })
        .collect();
    assert_eq!(tables[1].len(), 12);
    assert!(tables[1][0][2].contains('1') && tables[1][0][2].contains('5'));
    assert_eq!((tables[2].len(), tables[3].len()), (1, 2), "only what was said");
    assert!(
        blocks
            .iter()
            .any(|block| matches!(block, Block::List(lines) if lines == &["Het Anker: Wie helpt ons?"]))
    );
    assert!(!docx(&Document { blocks, foot: String::new() }).is_empty());
}

#[test]
fn three_hundred_locations_with_five_conversations_take_two_fifths_of_the_room_at_most() {
    // As much as a location says: a level and a wish for each theme, three requests, curly signs in the texts.
    let (one, round) = talked(1, "’t Kindcentrum “De Linde” – Noord", &[0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1]);
    let place = one.session.peek(|shelf| shelf.round(round).expect("a round").location);
    write(&one, talk_texts::municipality(place), "Voorbeeldstad");
    for at in 0..12 {
        talk::choose_ambition(one.session, key(round, at), level((at + 2) % 5));
    }
    for at in 0..3 {
        write(
            &one,
            talk_texts::help(key(round, at)),
            "We zoeken ruimte voor één ingang – liefst vóór de zomer; ‘samen’ met “de buren”.",
        );
    }
    write(&one, talk_texts::needed(place), "Een gezamenlijk plan, en iemand die ’t trekt.");
    let town = tab(&MemoryStore::default(), 7);
    assert!(bring_in(&town, &[handed_in(&one, round, Layer::Municipality.include())]));
    let (key, text) = town.session.peek(|shelf| {
        let kept = shelf.iter().next().expect("a copy").1;
        (format!("kindcentrumwijzer/record/{}", kept.key()), kept.to_stored())
    });
    assert!(text.chars().all(|sign| sign <= '\u{ff}'), "WebKit counts a text double for one wider sign");
    assert!(text.contains("\\u2019"));
    assert_eq!(kindcentrumwijzer::records::read_stored(&text).expect("read").to_stored(), text);
    let room = 5_242_675;
    let taken = 300 * 5 * (key.chars().count() + text.chars().count());
    assert!(taken * 5 <= room * 2, "{taken} of {room}: {} each", text.chars().count());
}

#[test]
fn the_overview_is_drawn_with_every_location_and_leads_to_each() {
    let town = tab(&MemoryStore::default(), 7);
    let (one, round) = talked(1, "De Linde", &[1, 2]);
    write(&one, talk_texts::help(key(round, 1)), "Wie helpt ons met ouders?");
    assert!(bring_in(&town, &[handed_in(&one, round, Layer::Municipality.include())]));
    let place = copies(&town)[0].location;
    let html = |route: TownRoute| {
        town.session.place.fragment.set(route.href());
        Entry::Town.view(town.session).to_html()
    };
    let page = html(TownRoute::Overview(Look::default()));
    assert!(page.contains(&TownRoute::Location(place).href()) && page.contains("Wie helpt ons met ouders?"));
    let own = html(TownRoute::Location(place));
    assert!(own.contains("De Linde") && own.contains("Wie helpt ons met ouders?"));
}

trait Parsed {
    fn parse_day(&self) -> kindcentrumwijzer::domain::Day;
    fn parse_edition(&self) -> kindcentrumwijzer::domain::EditionId;
}

impl Parsed for str {
    fn parse_day(&self) -> kindcentrumwijzer::domain::Day {
        kindcentrumwijzer::domain::Day::parse(self).expect("a day")
    }

    fn parse_edition(&self) -> kindcentrumwijzer::domain::EditionId {
        kindcentrumwijzer::domain::EditionId::parse(self).expect("an id")
    }
}

#[test]
fn what_a_location_is_called_is_text_in_the_table_and_no_markup() {
    let name = "<img src=x onerror=alert(1)> & \"De Linde\"";
    let (one, round) = talked(1, name, &[3]);
    let place = one.session.peek(|shelf| shelf.round(round).expect("a round").location);
    write(&one, talk_texts::municipality(place), "<b>Hier</b>");
    let (two, other) = talked(2, "De Roos", &[1]);
    let town = tab(&MemoryStore::default(), 7);
    let files =
        [(&one, round), (&two, other)].map(|(tab, of)| handed_in(tab, of, Layer::Municipality.include()));
    assert!(bring_in(&town, &files));
    town.session.place.fragment.set(TownRoute::Overview(Look::default()).href());
    let page = Entry::Town.view(town.session).to_html();
    let table = page.split("<tbody").nth(1).and_then(|rest| rest.split("</tbody>").next()).expect("a table");
    assert!(!table.contains("<img") && !table.contains("<b>"), "{table}");
    assert!(table.contains("&lt;img src=x onerror=alert(1)&gt; &amp; "), "{table}");
}
