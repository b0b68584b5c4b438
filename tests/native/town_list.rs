//! The list of locations, what is asked of them, how the answers come back, and what goes out over many of them.

use std::io::Cursor;

use calamine::{Data, DataType as _, Reader as _, Xlsx};
use kindcentrumwijzer::domain::FEW;
use kindcentrumwijzer::domain::{Day, InstrumentRef, Layer, LocationId, PartnerKind, RequestId, RoundId};
use kindcentrumwijzer::exchange::{Block, Cell, Include, Selection, asking_code, read_asking, xlsx};
use kindcentrumwijzer::records::{Place, RecordKey, Request, Round, Shelf, round_for};
use kindcentrumwijzer::state::{copying, files};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::{acts as talk, asked, typed as talk_texts};
use kindcentrumwijzer::tools::town::city_photo::{city_photo, for_council, for_few};
use kindcentrumwijzer::tools::town::reading::Row;
use kindcentrumwijzer::tools::town::route::{Look, Show, named};
use kindcentrumwijzer::tools::town::{Years, acts, take_out, years};
use leptos::prelude::*;
use proptest::prelude::*;

use super::actions::{MARKS, with_everything};
use super::stand_in::{Tab, begin, tab};
use super::town::{bring_in, copies, handed_in, key, level, seen, talked, write};

fn row(name: &str, brin: &str) -> Row {
    Row {
        name: name.to_owned(),
        area: "Oost".to_owned(),
        partners: vec![(PartnerKind::Education, "Stichting Noord".to_owned(), brin.to_owned())],
        ..Row::default()
    }
}

/// A town hall with these on its list, and a request to them.
fn asking(rows: &[Row]) -> (Tab, Vec<LocationId>, RequestId) {
    let town = tab(&MemoryStore::default(), 7);
    assert!(acts::add_rows(town.session, rows));
    let ids = town.session.peek(|shelf| shelf.locations().map(|location| location.id).collect());
    let edition = town.session.peek(kindcentrumwijzer::records::Shelf::editions)[0];
    let request = acts::new_request(town.session, edition).expect("a request");
    acts::ask_by(town.session, request, Day::new(2027, 3, 1));
    (town, ids, request)
}

/// The round at a location that opened what it was asked, by link or by file.
fn opened(town: &Tab, location: LocationId, request: RequestId, seed: u8, by_link: bool) -> (Tab, RoundId) {
    let one = tab(&MemoryStore::default(), seed);
    take_in(&one, town, location, request, by_link);
    (one, round_for(request, location))
}

fn take_in(one: &Tab, town: &Tab, location: LocationId, request: RequestId, by_link: bool) {
    let records = town.session.peek(|shelf| {
        if by_link {
            read_asking(&asking_code(shelf, request, location).expect("a code")).expect("read")
        } else {
            acts::asking_file(shelf, request, location).expect("a file")
        }
    });
    assert!(files::propose_link(one.session, &records));
    assert!(files::accept(one.session, &files::Decided::default()));
}

#[test]
fn what_a_location_is_asked_stands_ready_there_by_link_and_by_file_alike() {
    let (town, ids, request) = asking(&[row("De Brug", "12AB00")]);
    for (seed, by_link) in [(1, true), (2, false)] {
        let (one, round) = opened(&town, ids[0], request, seed, by_link);
        one.session.peek(|shelf| {
            let of = shelf.open_round(round).expect("a round");
            let asked = of.asked.get(&request).expect("what was asked");
            assert_eq!((*asked.until.get(), asked.layer()), (Day::new(2027, 3, 1), Layer::Municipality));
            assert_eq!(of.date.get(), &None, "nobody talked yet");
            let place = shelf.location(of.location).expect("a location");
            assert_eq!((place.id, place.name.text(), place.area.text()), (ids[0], "De Brug", "Oost"));
            let (_, partner) = place.present_partners().next().expect("a partner");
            assert_eq!(
                partner.registered(),
                town.session.peek(|shelf| {
                    shelf.location(ids[0]).and_then(|known| known.present_partners().next()?.1.registered())
                })
            );
            assert!(partner.registered().is_some());
            assert_eq!(asked::asked_layer(shelf, round), Some(Layer::Municipality));
        });
        assert!(
            town.session.peek(|shelf| shelf.all::<Round>().next().is_none()),
            "nobody talks at the town hall"
        );
    }
}

#[test]
fn opening_a_request_again_by_link_or_file_changes_nothing_and_asks_nothing() {
    let (town, ids, request) = asking(&[row("De Brug", "12AB00")]);
    let (one, round) = opened(&town, ids[0], request, 1, true);
    talk::choose_now(one.session, key(round, 0), level(2));
    write(&one, talk_texts::location_name(ids[0]), "Kindcentrum De Brug");
    let texts = |tab: &Tab| {
        tab.session.peek(|shelf| {
            shelf
                .location(ids[0])
                .map(|location| (location.name.text().to_owned(), location.name.needs_choice()))
        })
    };
    let before = texts(&one);
    for by_link in [true, false] {
        take_in(&one, &town, ids[0], request, by_link);
        assert_eq!(one.session.peek(|shelf| shelf.discussed(round)), 1);
    }
    assert_eq!(before, Some(("Kindcentrum De Brug".to_owned(), false)));
    assert_eq!(texts(&one), before, "their own name stands");
    assert_eq!(one.session.peek(|shelf| shelf.rounds_of(ids[0]).count()), 1);
}

#[test]
fn an_answer_is_known_as_that_also_when_the_location_stood_there_under_another_id() {
    let (town, ids, request) = asking(&[row("De Brug", "12AB00"), row("De Linde", "34CD00")]);
    // A location that was there before, with a talk of its own, joined with what came.
    let one = tab(&MemoryStore::default(), 1);
    let earlier = begin(&one).round;
    let own = one.session.peek(|shelf| shelf.round(earlier).expect("a round").location);
    talk::choose_now(one.session, key(earlier, 0), level(0));
    talk::date_round(one.session, earlier, Day::new(2025, 1, 1).expect("a day"));
    take_in(&one, &town, ids[0], request, true);
    talk::join_locations(one.session, own, ids[0]);
    let round = round_for(request, ids[0]);
    talk::choose_now(one.session, key(round, 0), level(3));
    talk::date_round(one.session, round, Day::new(2027, 1, 1).expect("a day"));
    let both: Vec<_> =
        [earlier, round].iter().map(|of| handed_in(&one, *of, Layer::Municipality.include())).collect();
    for order in [[0, 1], [1, 0]] {
        for bytes in order.map(|at| &both[at]) {
            bring_in(&town, std::slice::from_ref(bytes));
        }
        town.session.peek(|shelf| {
            let places = shelf.places();
            assert_eq!(places.len(), 2, "one place, under both its ids");
            let of = |id: LocationId| places.iter().find(|place| place.ids.contains(&id)).expect("a place");
            assert_eq!(of(ids[0]).id, ids[0], "as it stands on the list");
            assert_eq!(of(own).id, ids[0]);
            assert_eq!(of(ids[0]).answer_to(request).map(|answer| answer.id), Some(round));
            assert!(of(ids[1]).answer_to(request).is_none());
        });
        let of = seen(&town, Look { show: Show::Change, ..Look::default() });
        assert_eq!((of.lines.len(), of.offered.silent), (1, 1));
        assert_eq!(of.lines[0].cells[0].signs(), "1 → 4");
    }
}

#[test]
fn a_location_that_came_by_itself_is_offered_as_the_one_on_the_list_and_becomes_it() {
    let (town, ids, _) = asking(&[row("De Brug", "12AB00")]);
    let (one, round) = talked(1, "Brug", &[1]);
    let place = one.session.peek(|shelf| shelf.round(round).expect("a round").location);
    let partner = talk::new_partner(one.session, place, PartnerKind::Education).expect("a partner");
    write(&one, talk_texts::partner_number(place, partner), "12 ab 00");
    assert!(bring_in(&town, &[handed_in(&one, round, Layer::Municipality.include())]));
    let groups = town.session.peek(|shelf| {
        shelf
            .places_alike()
            .iter()
            .map(|group| group.iter().map(|place| place.id).collect::<Vec<_>>())
            .collect::<Vec<_>>()
    });
    assert_eq!(groups.len(), 1);
    acts::join_all(town.session, &groups[0]);
    town.session.peek(|shelf| {
        assert!(shelf.places_alike().is_empty());
        let places = shelf.places();
        assert_eq!((places.len(), places[0].id, places[0].name()), (1, ids[0], "De Brug".to_owned()));
    });
}

#[test]
fn the_list_of_a_colleague_comes_along_in_a_file_and_the_locations_of_talks_do_not() {
    let (town, ..) = asking(&[row("De Brug", "12AB00")]);
    let all = files::text(town.session, &Selection::ALL, Include::ALL).expect("a file").into_bytes();
    let other = tab(&MemoryStore::default(), 3);
    assert!(bring_in(&other, &[all]));
    assert_eq!(other.session.peek(|shelf| (shelf.locations().count(), shelf.requests().count())), (1, 1));
    let (one, round) = talked(1, "De Linde", &[1]);
    assert!(bring_in(&other, &[handed_in(&one, round, Include::ALL)]));
    assert_eq!(other.session.peek(|shelf| (shelf.locations().count(), shelf.places().len())), (1, 2));
}

#[test]
fn a_row_that_stands_on_the_list_already_is_known_by_its_number_or_its_name() {
    let (town, ..) = asking(&[row("De Brug", "12AB00")]);
    town.session.peek(|shelf| {
        let known = acts::Known::of(shelf);
        for (of, listed) in [
            (row("Een andere naam", "12-ab-00"), true),
            (row("de brug", ""), true),
            (row("De Linde", "34CD00"), false),
        ] {
            assert_eq!(acts::is_listed(shelf, &of, &known), listed, "{of:?}");
        }
    });
}

#[test]
fn what_changed_between_two_years_is_of_those_years_and_what_they_wanted_is_counted() {
    let town = tab(&MemoryStore::default(), 7);
    let mut bytes = Vec::new();
    // Both wanted to go from the second level to the fourth; one came there.
    for (seed, ends) in [(1, 3), (2, 1)] {
        let (one, first) = talked(seed, &format!("Locatie {seed}"), &[1]);
        let place = one.session.peek(|shelf| shelf.round(first).expect("a round").location);
        talk::choose_ambition(one.session, key(first, 0), level(3));
        talk::date_round(one.session, first, Day::new(2023, 5, 1).expect("a day"));
        bytes.push(handed_in(&one, first, Layer::Municipality.include()));
        for (year, at) in [(2025, 2), (2026, ends)] {
            let round = talk::new_round(one.session, place).expect("a round");
            talk::choose_now(one.session, key(round, 0), level(at));
            talk::date_round(one.session, round, Day::new(year, 5, 1).expect("a day"));
            bytes.push(handed_in(&one, round, Layer::Municipality.include()));
        }
    }
    assert!(bring_in(&town, &bytes));
    let signs = |look: Look| {
        seen(&town, Look { show: Show::Change, ..look })
            .lines
            .iter()
            .map(|line| line.cells[0].signs())
            .collect::<Vec<_>>()
    };
    assert_eq!(signs(Look::default()), ["3 → 4", "3 → 2"], "since the one before");
    assert_eq!(signs(Look { since: Some(2023), ..Look::default() }), ["2 → 4", "="], "since another year");
    assert_eq!(signs(Look { year: Some(2025), since: Some(2023), ..Look::default() }), ["2 → 3", "2 → 3"]);
    let Years { years: all, themes, .. } = town.session.peek(|shelf| years(shelf, Look::default()));
    assert_eq!(all, [2023, 2025, 2026]);
    assert_eq!(
        themes[0].years.iter().map(|year| year.counts.clone()).collect::<Vec<_>>(),
        [[0, 2, 0, 0, 0], [0, 0, 2, 0, 0], [0, 1, 0, 1, 0]]
    );
    assert_eq!(themes[0].came.aimed, 0, "between the last two years nobody wanted another level");
    assert_eq!(themes[1].years[0].no_level, 2, "not discussed is no level");
}

#[test]
fn what_became_of_a_wish_is_said_of_who_talked_again() {
    let town = tab(&MemoryStore::default(), 7);
    let mut bytes = Vec::new();
    for (seed, then) in [(1, Some(3)), (2, Some(1)), (3, Some(0)), (4, None)] {
        let (one, first) = talked(seed, &format!("Locatie {seed}"), &[1]);
        let place = one.session.peek(|shelf| shelf.round(first).expect("a round").location);
        talk::choose_ambition(one.session, key(first, 0), level(3));
        talk::date_round(one.session, first, Day::new(2025, 5, 1).expect("a day"));
        bytes.push(handed_in(&one, first, Layer::Municipality.include()));
        let round = talk::new_round(one.session, place).expect("a round");
        talk::choose_now(one.session, key(round, usize::from(then.is_none())), level(then.unwrap_or(2)));
        bytes.push(handed_in(&one, round, Layer::Municipality.include()));
    }
    assert!(bring_in(&town, &bytes));
    let themes = town.session.peek(|shelf| years(shelf, Look::default())).themes;
    let came = themes[0].came;
    assert_eq!((came.aimed, came.there, came.same, came.elsewhere, came.unsaid), (4, 1, 1, 1, 1));
}

#[test]
fn locations_are_filtered_by_organisation_and_area_and_by_nothing_that_is_a_level() {
    let (town, ids, request) = asking(&[
        row("De Brug", "12AB00"),
        Row { area: "West".to_owned(), partners: Vec::new(), ..row("De Linde", "") },
    ]);
    for (seed, id) in [(1, ids[0]), (2, ids[1])] {
        let (one, round) = opened(&town, id, request, seed, true);
        talk::choose_now(one.session, key(round, 0), level(1));
        assert!(bring_in(&town, &[handed_in(&one, round, Layer::Municipality.include())]));
    }
    let all = seen(&town, Look::default());
    assert_eq!((all.lines.len(), all.offered.boards.len(), all.offered.areas.len()), (2, 1, 2));
    let names = |look: Look| seen(&town, look).lines.iter().map(|line| line.name.clone()).collect::<Vec<_>>();
    assert_eq!(names(Look { area: named("West"), ..Look::default() }), ["De Linde"]);
    let board = Look { board: named("Stichting Noord"), ..Look::default() };
    assert_eq!(names(board), ["De Brug"]);
    // Whatever is taken out of it, or laid over the years, is of those locations only.
    let years = |look: Look| town.session.peek(|shelf| years(shelf, look));
    assert_eq!((years(Look::default()).locations, years(board).locations), (2, 1));
    assert_eq!(
        (years(board).undated, years(board).years),
        (1, Vec::new()),
        "without a day it counts in no year"
    );
    let lines = |look: Look| town.session.peek(|shelf| take_out::lines(shelf, look));
    assert!(lines(board).contains("De Brug") && !lines(board).contains("De Linde"));
    // Of a year in which nobody talked there is nothing, wherever it is said.
    let then = Look { year: Some(1999), ..board };
    assert_eq!((names(then).len(), years(then).locations, lines(then).len()), (0, 0, 0));
    let photo = all_text(&town.session.peek(|shelf| city_photo(shelf, board, None, true)).blocks);
    assert!(photo.contains("Stichting Noord") && !photo.contains("De Linde"), "it says what it is of");
}

#[test]
fn what_handed_in_without_being_on_the_list_is_put_on_it_as_it_called_itself() {
    let town = tab(&MemoryStore::default(), 7);
    let (one, round) = talked(1, "De Vuurtoren", &[1]);
    assert!(bring_in(&town, &[handed_in(&one, round, Layer::Municipality.include())]));
    let listed = |tab: &Tab| {
        let of = |shelf: &Shelf| {
            shelf.places().iter().filter(|place| place.listed.is_some()).map(Place::name).collect::<Vec<_>>()
        };
        tab.session.peek(of)
    };
    let none: Vec<String> = Vec::new();
    assert_eq!(listed(&town), none);
    let ids: Vec<LocationId> =
        town.session.peek(|shelf| shelf.places().iter().map(|place| place.id).collect());
    acts::put_on_list(town.session, &ids);
    assert_eq!(listed(&town), ["De Vuurtoren"]);
    acts::remove_location(town.session, ids[0]);
    assert_eq!(listed(&town), none);
    acts::put_on_list(town.session, &ids);
    assert_eq!(listed(&town), ["De Vuurtoren"], "again, after it was taken off");
    assert_eq!(town.session.peek(|shelf| shelf.places().len()), 1);
}

/// As many locations as asked, each with its levels and what it asks.
fn many(count: u8) -> Tab {
    let town = tab(&MemoryStore::default(), 9);
    let bytes: Vec<Vec<u8>> = (1..=count)
        .map(|seed| {
            let (one, round) = talked(
                seed,
                &format!("MERK-LOCATIE-{seed}"),
                &[usize::from(seed) % 5, usize::from(seed) % 3],
            );
            if seed == 1 {
                write(&one, talk_texts::help(key(round, 1)), "MERK-VRAAG");
            }
            handed_in(&one, round, Layer::Municipality.include())
        })
        .collect();
    assert!(bring_in(&town, &bytes));
    town
}

fn all_text(blocks: &[Block]) -> String {
    format!("{blocks:?}")
}

#[test]
fn a_council_reads_no_name_no_words_of_a_location_and_no_number_of_few() {
    let town = many(u8::try_from(FEW).expect("few"));
    let photo = town.session.peek(|shelf| for_council(shelf, Look::default(), None)).expect("enough of them");
    let text = all_text(&photo.blocks);
    assert!(!text.contains("MERK"), "{text}");
    let Some(Block::Table { rows, .. }) =
        photo.blocks.iter().filter(|block| matches!(block, Block::Table { .. })).nth(1)
    else {
        panic!("a table of themes")
    };
    assert_eq!(rows.len(), 12);
    assert!(rows[0][2].contains("niveau"), "of five it is said");
    assert!(rows[2][1].is_empty() && !rows[2][2].contains("keer"), "of fewer it is not");
    let few = many(u8::try_from(FEW).expect("few") - 1);
    assert!(few.session.peek(|shelf| for_council(shelf, Look::default(), None)).is_none());
}

proptest! {
    #[test]
    fn a_council_reads_no_count_that_is_of_few(counts in prop::collection::vec(0_usize..12, 5)) {
        let said = for_few(&counts);
        let numbers: Vec<usize> = said
            .split(", ")
            .filter_map(|part| part.rsplit_once(": ")?.1.split(' ').next()?.parse().ok())
            .collect();
        prop_assert!(numbers.iter().all(|count| *count >= FEW), "{}", said);
        let all: usize = counts.iter().sum();
        prop_assert_eq!(numbers.iter().sum::<usize>(), if all < FEW { 0 } else { all }, "{}", said);
    }
}

#[test]
fn rare_levels_are_counted_together_for_a_council() {
    assert_eq!(for_few(&[7, 1, 6, 2, 3]).matches("keer").count(), 3, "three rare ones are one");
    assert_eq!(for_few(&[7, 1, 6, 0, 0]).matches("keer").count(), 2, "one rare one takes the next with it");
    assert_eq!(for_few(&[7, 0, 6, 0, 0]).matches("keer").count(), 2, "none is rare");
}

#[test]
fn the_council_version_has_not_a_byte_of_what_a_location_wrote() {
    let town = many(6);
    let one = tab(&MemoryStore::default(), 40);
    let round = with_everything(&one);
    assert!(bring_in(&town, &[handed_in(&one, round, Include::ALL)]));
    let text = all_text(
        &town.session.peek(|shelf| for_council(shelf, Look::default(), None)).expect("enough").blocks,
    );
    for (mark, _) in MARKS.iter().filter(|(mark, _)| mark.starts_with("MERK")) {
        assert!(!text.contains(mark), "{mark}");
    }
}

#[test]
fn a_workbook_says_the_same_as_the_list_and_a_number_is_a_number() {
    let town = many(6);
    let of = seen(&town, Look::default());
    let sheets = town.session.peek(|shelf| take_out::sheets(shelf, &of));
    let bytes = xlsx(&sheets, Day::new(2026, 11, 24)).expect("a workbook");
    let mut book = Xlsx::new(Cursor::new(bytes)).expect("opened by another program");
    let names: Vec<String> = sheets.iter().map(|sheet| sheet.name.to_owned()).collect();
    assert_eq!(book.sheet_names(), names);
    for sheet in &sheets {
        let range = book.worksheet_range(sheet.name).expect("a sheet");
        assert_eq!(range.height(), sheet.rows.len() + 1);
        for (at, row) in sheet.rows.iter().enumerate() {
            for (column, cell) in row.iter().enumerate() {
                let found = range.get((at + 1, column));
                match cell {
                    Cell::Number(number) => {
                        let is = found.and_then(Data::get_float).map(|found| found.to_string());
                        assert_eq!(is, Some(number.to_string()));
                    }
                    Cell::Text(text) => assert_eq!(found.and_then(Data::get_string), Some(text.as_str())),
                    Cell::Day(_) => assert!(matches!(found, Some(Data::DateTime(_))), "{found:?}"),
                    Cell::Empty => assert!(matches!(found, None | Some(Data::Empty)), "{found:?}"),
                }
            }
        }
    }
}

#[test]
fn the_lines_to_count_with_give_the_counts_of_the_overview() {
    let town = many(7);
    let text = town.session.peek(|shelf| take_out::lines(shelf, Look::default()));
    let of = seen(&town, Look::default());
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines.len(), 7 * 12);
    for (at, column) in of.columns.iter().enumerate() {
        let counts: Vec<usize> = (1..=5)
            .map(|level| {
                lines
                    .iter()
                    .filter(|line| line["theme"] == column.id.as_str() && line["now"] == level)
                    .count()
            })
            .collect();
        assert_eq!(counts, of.spread(at));
    }
}

#[test]
fn removing_a_request_takes_nothing_of_what_was_handed_in() {
    let (town, ids, request) = asking(&[row("De Brug", "12AB00")]);
    let (one, round) = opened(&town, ids[0], request, 1, true);
    talk::choose_now(one.session, key(round, 0), level(1));
    assert!(bring_in(&town, &[handed_in(&one, round, Layer::Municipality.include())]));
    acts::remove_request(town.session, request);
    assert_eq!((copies(&town).len(), town.session.peek(|shelf| shelf.requests().count())), (1, 0));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn a_request_reads_back_from_its_link_whatever_stands_in_it(
        name in "[A-Za-z ’“é]{0,40}",
        town_name in "[A-Za-z’ ]{0,20}",
        number in "[0-9A-Z ]{0,12}",
        kind in 0_usize..11,
        day in proptest::option::of((2026_u16..2030, 1_u8..13, 1_u8..28)),
    ) {
        let kind = PartnerKind::ALL[kind];
        let row = Row {
            name: name.trim().to_owned(),
            municipality: town_name.trim().to_owned(),
            partners: vec![(kind, name.trim().to_owned(), number.trim().to_owned())],
            ..Row::default()
        };
        let (town, ids, request) = asking(std::slice::from_ref(&row));
        acts::ask_by(town.session, request, day.and_then(|(year, month, day)| Day::new(year, month, day)));
        let code = town.session.peek(|shelf| asking_code(shelf, request, ids[0])).expect("a code");
        let records = read_asking(&code).expect("read");
        let one = tab(&MemoryStore::default(), 1);
        prop_assert!(files::propose_link(one.session, &records));
        prop_assert!(files::accept(one.session, &files::Decided::default()));
        one.session.peek(|shelf| {
            let place = shelf.location(ids[0]).expect("a location");
            prop_assert_eq!(place.name.text(), row.name.as_str());
            prop_assert_eq!(place.municipality.text(), row.municipality.as_str());
            let (_, partner) = place.present_partners().next().expect("a partner");
            prop_assert_eq!((*partner.kind.get(), partner.number.text()), (Some(kind), row.partners[0].2.as_str()));
            let round = shelf.round(round_for(request, ids[0])).expect("a round");
            prop_assert_eq!(*round.asked.get(&request).expect("asked").until.get(), day.and_then(|(year, month, day)| Day::new(year, month, day)));
            Ok(())
        })?;
        // A code that was cut or changed is none.
        for cut in [1, code.len() / 2, code.len() - 1] {
            prop_assert!(read_asking(&code[..cut]).is_err());
        }
    }
}

#[test]
fn a_request_with_an_own_instrument_goes_as_a_file_with_its_texts() {
    let (town, ids, _) = asking(&[row("De Brug", "12AB00")]);
    let own = InstrumentRef {
        id: kindcentrumwijzer::content::current_edition().reference.id,
        edition: kindcentrumwijzer::domain::EditionId::checked_at_build("eigen"),
    };
    let request = acts::new_request(town.session, own).expect("a request");
    town.session.peek(|shelf| {
        assert!(asking_code(shelf, request, ids[0]).is_err());
        assert!(shelf.find::<Request>(request).is_some());
    });
}

#[test]
fn two_hundred_files_are_read_in_turns_and_proposed_together() {
    let town = tab(&MemoryStore::default(), 9);
    let (one, round) = talked(1, "De Linde", &[1]);
    let good = handed_in(&one, round, Layer::Municipality.include());
    let chosen = (0..200)
        .map(|at| (format!("{at}.json"), Ok(if at % 50 == 49 { b"{".to_vec() } else { good.clone() })))
        .collect();
    copying::propose_copies(town.session, chosen);
    assert!(town.session.files.proposal.with_untracked(Option::is_none), "the page had a turn");
    let mut turns = 1;
    while let Some((read, all)) = town.session.files.reading.get_untracked() {
        assert!(read < all && all == 200);
        town.device.pass();
        turns += 1;
    }
    assert!(turns > 10, "{turns}");
    let proposal = town.session.files.proposal.get_untracked().expect("a proposal");
    let copies = proposal.compared.iter().filter(|one| matches!(one.key, RecordKey::Snapshot(_)));
    assert_eq!((proposal.exported_at.len(), copies.count()), (196, 1));
    assert_eq!(town.session.files.refused.get_untracked().len(), 4, "each that is broken is named");
}

#[test]
fn how_much_room_is_taken_is_known() {
    let town = tab(&MemoryStore::default(), 9);
    let before = town.session.saver.taken().expect("kept");
    let (one, round) = talked(1, "De Linde", &[1]);
    assert!(bring_in(&town, &[handed_in(&one, round, Layer::Municipality.include())]));
    let after = town.session.saver.taken().expect("kept");
    let stored: usize = copies(&town).len();
    assert!(stored == 1 && after > before + 300 && after < before + 3_000, "{before} {after}");
}
