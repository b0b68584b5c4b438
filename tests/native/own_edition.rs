//! An own version of the instrument: what is adapted, what it is given out as, and how answers to it travel and compare.

use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{
    AdaptationId, AnswerKey, Day, Instrument, InstrumentRef, Layer, LocationId, Owner, Seat, ThemeId,
};
use kindcentrumwijzer::records::{
    Adaptation, Kept, Record, RecordKey, Request, Round, Shelf, Text, TextOf, is_comparable, read_stored,
    round_for,
};
use kindcentrumwijzer::state::files;
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::town::reading::Row;
use kindcentrumwijzer::tools::town::route::Look;
use kindcentrumwijzer::tools::town::{
    Lacks, Overview, State, acts, add_theme, give_out, leave_out, new_adaptation, themes_now, years,
};
use proptest::prelude::*;

use super::stand_in::{Tab, begin, tab};
use super::town::{bring_in, handed_in, key, level, seen, talked, theme, write};

fn ours() -> &'static Instrument {
    content::current_edition()
}

fn of(id: AdaptationId, field: &'static str) -> Text {
    Text::of(RecordKey::Adaptation(id), field)
}

fn in_theme(id: AdaptationId, theme: ThemeId, of: TextOf) -> Text {
    let text = Adaptation::text(theme, of).expect("a name");
    Text::within(RecordKey::Adaptation(id), "texts", text.slug(), "text")
}

/// A town hall with an own version that has a name and an owner, in which nothing was adapted.
fn begun(seed: u8) -> (Tab, AdaptationId) {
    let town = tab(&MemoryStore::default(), seed);
    let id = new_adaptation(town.session, ours().reference).expect("a version");
    write(&town, of(id, "name"), "Onze versie");
    write(&town, of(id, "owner"), "Gemeente Voorbeeld");
    (town, id)
}

fn known(town: &Tab, of: InstrumentRef) -> &'static Instrument {
    town.session.peek(|shelf| shelf.instrument(of)).expect("an instrument")
}

/// With one claim of the first theme changed, the second theme left out, and a theme of their own.
fn adapted(seed: u8) -> (Tab, AdaptationId, ThemeId, InstrumentRef) {
    let (town, id) = begun(seed);
    let first = &ours().themes[0];
    let cell = first.cells.iter().find(|cell| cell.claims.len() > 1).expect("a cell with claims");
    let at = cell.level;
    let mut claims: Vec<&str> = cell.claims.iter().map(|claim| claim.text).collect();
    claims[0] = "Onze besturen eten samen.";
    write(&town, in_theme(id, first.id, TextOf::Claims(at)), &format!("\n{}\n\n", claims.join("\n  ")));
    leave_out(town.session, id, theme(1), true);
    let own = add_theme(town.session, id).expect("a theme");
    write(&town, in_theme(id, own, TextOf::Title), "Samen buiten");
    write(&town, in_theme(id, own, TextOf::Question), "Waar spelen de kinderen?");
    for level in ours().levels {
        write(&town, in_theme(id, own, TextOf::Gist(level.id)), &format!("Buiten: {}", level.name));
    }
    let given = give_out(town.session, id).expect("an edition");
    (town, id, own, given)
}

#[test]
fn what_did_not_change_keeps_its_name_and_source_and_what_changed_gets_another() {
    let (town, id, own, given) = adapted(1);
    let made = known(&town, given);
    let about = made.adapted.expect("whose it is");
    assert_eq!((about.name, about.owner, about.from), ("Onze versie", "Gemeente Voorbeeld", id));
    assert_eq!((about.of, Some(about.on)), (ours().reference.edition, town.session.today().day));
    assert_eq!(made.levels, ours().levels);
    let ids: Vec<ThemeId> = made.themes.iter().map(|theme| theme.id).collect();
    let expected: Vec<ThemeId> = std::iter::once(theme(0)).chain((2..12).map(theme)).chain([own]).collect();
    assert_eq!(ids, expected);
    let (was, is) = (&ours().themes[0], &made.themes[0]);
    assert_eq!((is.title, is.question, is.source), (was.title, was.question, None));
    let claims = |of: &kindcentrumwijzer::domain::Theme| -> Vec<_> {
        of.cells.iter().flat_map(|cell| cell.claims).map(|claim| (claim.id, claim.text)).collect()
    };
    let (before, after) = (claims(was), claims(is));
    assert_eq!(before.len(), after.len());
    let differ: Vec<_> = before.iter().zip(&after).filter(|(one, other)| one != other).collect();
    assert_eq!(differ.len(), 1);
    assert_eq!(differ[0].1.1, "Onze besturen eten samen.");
    assert_ne!(differ[0].0.0, differ[0].1.0);
    assert!(!is_comparable(was, is) && is_comparable(&ours().themes[2], &made.themes[1]));
    assert_eq!(made.themes[1], ours().themes[2], "with its source");
    // The instrument itself stands.
    assert_eq!(known(&town, ours().reference), ours());
    assert_eq!(town.session.peek(Shelf::editions), [ours().reference, given]);
}

#[test]
fn all_that_is_missing_is_named_before_anything_is_given_out() {
    let town = tab(&MemoryStore::default(), 2);
    let id = new_adaptation(town.session, ours().reference).expect("a version");
    assert_eq!(give_out(town.session, id), Err(vec![Lacks::Name, Lacks::Owner, Lacks::Change]));
    write(&town, of(id, "name"), " Onze versie ");
    write(&town, of(id, "owner"), "Wij");
    assert_eq!(give_out(town.session, id), Err(vec![Lacks::Change]));
    // What is left empty, or written as it was, is no change.
    write(&town, in_theme(id, theme(0), TextOf::Title), "");
    write(&town, in_theme(id, theme(0), TextOf::Question), ours().themes[0].question);
    assert_eq!(give_out(town.session, id), Err(vec![Lacks::Change]));
    let own = add_theme(town.session, id).expect("a theme");
    let name = town.session.peek(|shelf| {
        themes_now(shelf.find::<Adaptation>(id).expect("here"), ours()).last().expect("a theme").name()
    });
    assert_eq!(give_out(town.session, id), Err(vec![Lacks::Texts { theme: name }]));
    leave_out(town.session, id, own, true);
    for one in ours().themes {
        leave_out(town.session, id, one.id, true);
    }
    assert_eq!(give_out(town.session, id), Err(vec![Lacks::Themes]));
    leave_out(town.session, id, theme(3), false);
    let given = give_out(town.session, id).expect("an edition");
    assert_eq!(known(&town, given).themes.len(), 1);
    assert_eq!(give_out(town.session, id), Err(vec![Lacks::Change]), "it was given out like this already");
    assert_eq!(town.session.peek(|shelf| shelf.given_out(id).count()), 1);
}

#[test]
fn two_texts_side_by_side_are_chosen_from_before_it_is_given_out() {
    let (one, id) = begun(3);
    let other = tab(&MemoryStore::default(), 4);
    let all =
        |tab: &Tab| tab.session.peek(|shelf| shelf.iter().map(|(_, kept)| kept.clone()).collect::<Vec<_>>());
    assert!(files::propose_link(other.session, &all(&one)));
    assert!(files::accept(other.session, &files::Decided::default()));
    write(&one, in_theme(id, theme(0), TextOf::Title), "Hier");
    write(&other, in_theme(id, theme(0), TextOf::Title), "Daar");
    assert!(files::propose_link(one.session, &all(&other)));
    assert!(files::accept(one.session, &files::Decided::default()));
    let lacks = give_out(one.session, id).expect_err("a choice");
    assert!(matches!(lacks.as_slice(), [Lacks::Choice { theme: Some(_) }]), "{lacks:?}");
}

#[test]
fn a_location_that_is_asked_with_an_own_version_answers_to_its_texts_and_goes_on_with_it() {
    let (town, id, own, given) = adapted(5);
    let rows = ["De Brug", "De Beuk"].map(|name| Row { name: name.to_owned(), ..Row::default() });
    acts::add_rows(town.session, &rows);
    let places: Vec<LocationId> =
        town.session.peek(|shelf| shelf.locations().map(|location| location.id).collect());
    let request = acts::new_request(town.session, given).expect("a request");
    for (place, seed) in places.into_iter().zip([6, 11]) {
        let asked = town.session.peek(|shelf| acts::asking_file(shelf, request, place)).expect("a file");
        let there = tab(&MemoryStore::default(), seed);
        assert!(files::propose_link(there.session, &asked));
        assert!(files::accept(there.session, &files::Decided::default()));
        let round = round_for(request, place);
        let at = AnswerKey { round, owner: Owner::Agreement, theme: own };
        talk::choose_now(there.session, at, level(4));
        talk::choose_now(there.session, key(round, 0), level(1));
        talk::choose_now(there.session, key(round, 2), level(2));
        talk::date_round(there.session, round, Day::new(2026, 11, 1).expect("a day"));
        // What is begun next goes on with the same version, and with the last of it.
        assert_eq!(there.session.peek(|shelf| shelf.edition_for(place)), given);
        assert!(bring_in(&town, &[handed_in(&there, round, Layer::Municipality.include())]));
    }
    // One that answered to the instrument itself does not change what most answered to.
    let (location, other) = talked(7, "De Linde", &[1, 1, 3]);
    assert!(bring_in(&town, &[handed_in(&location, other, Layer::Municipality.include())]));
    let of = seen(&town, Look::default());
    let columns: Vec<ThemeId> = of.columns.iter().map(|column| column.id).collect();
    let made = known(&town, given).themes.iter().map(|theme| theme.id);
    assert_eq!(
        columns,
        made.chain([theme(1)]).collect::<Vec<_>>(),
        "what only others talked about comes last"
    );
    let cells = |of: &Overview, name: &str| {
        let found = of.lines.iter().find(|line| line.name == name).expect("a line");
        found.cells.iter().map(|cell| (cell.level, cell.comparable)).collect::<Vec<_>>()
    };
    assert_eq!(cells(&of, "De Brug")[..2], [(Some(2), true), (Some(3), true)]);
    assert_eq!(cells(&of, "De Brug")[11], (Some(5), true));
    assert_eq!(cells(&of, "De Linde")[..2], [(Some(2), false), (Some(4), true)]);
    assert_eq!(of.spread(1).iter().sum::<usize>(), 3, "what did not change counts for all");
    assert_eq!(of.spread(0).iter().sum::<usize>(), 2, "what changed only for who answered to it");
    let of = seen(&town, Look { edition: Some(ours().reference.edition), ..Look::default() });
    assert_eq!(of.columns[0].theme, &ours().themes[0], "as somebody asked for it");
    assert_eq!(cells(&of, "De Brug")[..3], [(Some(2), false), (None, true), (Some(3), true)]);
    assert_eq!(of.offered.editions.len(), 2);
    let through = town.session.peek(|shelf| years(shelf, Look::default())).themes;
    assert_eq!(through.len(), 13, "with the theme that the version left out and a location answered");
    // Given out anew, the round that was held stays with its texts.
    write(&town, in_theme(id, own, TextOf::Title), "Samen naar buiten");
    let anew = give_out(town.session, id).expect("an edition");
    assert_eq!(town.session.peek(Shelf::editions), [ours().reference, anew]);
    let last = town.session.peek(|shelf| shelf.last_given_out(id).map(|last| last.reference));
    assert_eq!((town.session.peek(|shelf| shelf.given_out(id).count()), last), (2, Some(anew)));
    assert_eq!(known(&town, given).theme(own).expect("a theme").1.title, "Samen buiten");
    assert!(
        town.session.peek(|shelf| shelf.find::<Request>(request).is_some_and(|of| of.instrument == given))
    );
}

#[test]
fn a_conversation_in_which_nothing_was_done_makes_way_for_one_with_another_version() {
    let (town, _, own, given) = adapted(9);
    let first = begin(&town).round;
    let place = town.session.peek(|shelf| shelf.round(first).expect("a round").location);
    let other = talk::new_round_with(town.session, place, given).expect("a round");
    town.session.peek(|shelf| {
        assert_eq!(shelf.rounds_of(place).map(|round| round.id).collect::<Vec<_>>(), [other]);
        assert_eq!(shelf.next_theme(other).map(|(number, theme)| (number, theme.id)), Some((1, theme(0))));
        assert!(
            shelf
                .instrument(shelf.round(other).expect("here").instrument)
                .expect("known")
                .theme(own)
                .is_some()
        );
    });
    assert_eq!(talk::new_round_with(town.session, place, given), Some(other));
    // What was set up is not lost with it.
    town.session.change::<Round>(other, |round, stamp| round.seats.slot(Seat::ALL[0]).set(true, stamp));
    let beside = talk::new_round_with(town.session, place, ours().reference).expect("a round");
    assert_eq!(town.session.peek(|shelf| shelf.rounds_of(place).count()), 2, "what was set up stays");
    talk::choose_now(town.session, key(beside, 0), level(1));
    talk::choose_now(town.session, key(other, 0), level(1));
    let third = talk::new_round_with(town.session, place, ours().reference).expect("a round");
    assert_eq!(town.session.peek(|shelf| shelf.rounds_of(place).count()), 3, "what was said stays");
    assert_ne!(third, other);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is typed, nothing is lost on the way into an edition, and it reads back as it was written.
    #[test]
    fn an_edition_says_what_was_typed_and_reads_back_as_it_was_written(
        typed in prop::collection::vec((0..12_usize, 0..5_usize, "[a-zé ’\\n]{0,40}", "[a-z \\n]{0,80}"), 1..12),
        out in prop::collection::vec(0..11_usize, 0..4),
    ) {
        let (town, id) = begun(10);
        for (at, to, gist, claims) in &typed {
            let (theme, level) = (theme(*at), ours().levels[*to].id);
            write(&town, in_theme(id, theme, TextOf::Gist(level)), gist);
            write(&town, in_theme(id, theme, TextOf::Claims(level)), claims);
        }
        for at in &out {
            leave_out(town.session, id, theme(*at), true);
        }
        let now = town.session.peek(|shelf| themes_now(shelf.find::<Adaptation>(id).expect("here"), ours()));
        match give_out(town.session, id) {
            Ok(given) => {
                let made = known(&town, given);
                let kept = now.iter().filter(|theme| theme.state() != State::LeftOut);
                let read: Vec<_> = made.themes.iter().map(|theme| (theme.id, theme.cells.len())).collect();
                prop_assert_eq!(read, kept.clone().map(|theme| (theme.id, 5)).collect::<Vec<_>>());
                for (theme, now) in made.themes.iter().zip(kept) {
                    for (cell, now) in theme.cells.iter().zip(&now.cells) {
                        prop_assert_eq!((cell.level, cell.gist), (now.level, now.gist.as_str()));
                        let claims: Vec<&str> = cell.claims.iter().map(|claim| claim.text).collect();
                        prop_assert_eq!(claims, now.claims.iter().map(String::as_str).collect::<Vec<_>>());
                        let mut ids: Vec<_> = cell.claims.iter().map(|claim| claim.id).collect();
                        ids.sort_unstable();
                        ids.dedup();
                        prop_assert_eq!(ids.len(), cell.claims.len());
                    }
                }
                let stored = Kept::from(Record::Instrument(made)).to_stored();
                let read = read_stored(&stored).expect("read");
                prop_assert_eq!(read.to_stored(), stored);
            }
            Err(lacks) => {
                prop_assert_eq!(lacks, vec![Lacks::Change]);
                prop_assert!(now.iter().all(|theme| theme.state() == State::Same));
            }
        }
    }
}
