//! Everything that can be read is found by who searches, also with a typing error; and what people wrote by who may see it.

use std::collections::BTreeSet;
use std::fs;

use kindcentrumwijzer::app::where_is;
use kindcentrumwijzer::content::search::{self, excerpt, find, marked};
use kindcentrumwijzer::content::{self, guide, lookup};
use kindcentrumwijzer::domain::plain_words;
use kindcentrumwijzer::pages::search::{find as find_own, written};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::{Whose, acts as talk, typed};
use kindcentrumwijzer::tools::guide::typed as guide_texts;
use proptest::prelude::*;

use super::stand_in::tab;
use super::town::{bring_in, handed_in, key, talked, write};
use kindcentrumwijzer::exchange::Include;

/// The addresses of the first results.
fn first(words: &str, most: usize) -> Vec<&'static str> {
    find(words).all.iter().take(most).map(|hit| hit.href).collect()
}

#[test]
fn every_title_is_found_by_itself_among_the_first() {
    for doc in search::texts() {
        let found = find(doc.title);
        let at = found.all.iter().position(|hit| hit.title == doc.title);
        // Some stand in many places under one name; any of them will do.
        assert!(at.is_some_and(|at| at < 5), "{}: {at:?}", doc.title);
    }
}

#[test]
fn every_abbreviation_leads_first_to_what_explains_it() {
    let text = fs::read_to_string("src/content/terms.toml").expect("the terms");
    let mut seen = 0;
    for term in text.split("[[term]]").skip(1) {
        let of = |name: &str| {
            let line = term.lines().find(|line| line.starts_with(name))?;
            Some(line.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>())
        };
        let id = of("id").expect("an id").remove(0);
        for short in of("short").unwrap_or_default() {
            let href = format!("#/woorden/{id}");
            assert!(first(&short, 3).contains(&href.as_str()), "{short}: {:?}", first(&short, 3));
            seen += 1;
        }
    }
    assert!(seen > 35, "{seen}");
}

#[test]
fn twenty_questions_with_typing_errors_find_what_was_meant() {
    let asked = [
        ("knelpunten btww", "#/knelpunt/btw"),
        ("comibnatiebanen", "#/knelpunt/combinatiebanen"),
        ("huurbeschreming", "#/knelpunt/samen-huisvesten"),
        ("verklaring omtrent gedarg", "#/knelpunt/vog"),
        ("vijf gelijke daagen", "#/knelpunt/schooltijden"),
        ("warme overdragt", "#/woorden/warme-overdracht"),
        ("peuter kleutergroep", "#/knelpunt/overgang"),
        ("segregasie", "#/onderzoek/cpb"),
        ("12 dolar winst", "#/onderzoek/economisch"),
        ("toeslagenafaire", "#/onderzoek/basisvoorziening"),
        ("leeuwarde", "gids.html#/hoe/analyse"),
        ("sluis scholen", "gids.html#/hoe/analyse"),
        ("zoetemeer", "gids.html#/hoe/startpunt"),
        ("uden", "#/voorbeelden"),
        ("taskforse", "#/adviezen"),
        ("digitaal dosier", "#/adviezen"),
        ("huisvestingspaln", "#/woorden/ihp"),
        ("colege akkoord", "gids.html#/raad"),
        ("gepersonaliseert leren", "gids.html#/pact"),
        ("regisserende rol", "rol.html#/praktijk"),
        ("doorgande lijn", "#/woorden/doorgaande-lijn"),
        ("éénduidige leiding", "#/woorden/eenduidige-leiding"),
        ("zeven kenmerken", "#/rond/kenmerken"),
        ("b.t.w.", "#/woorden/btw"),
        ("knelpunten", "#/knelpunten"),
        ("bronnen", "#/bronnen"),
        ("voorbeelden", "#/voorbeelden"),
        ("onderzoek", "#/onderzoek"),
        ("gemeenteraad", "gids.html#/raad"),
        ("ons plan", "gids.html#/plan"),
        ("woordenlijst", "#/woorden"),
    ];
    let missed: Vec<String> = asked
        .into_iter()
        .filter(|(words, href)| !first(words, 8).contains(href))
        .map(|(words, href)| format!("{words}: wanted {href}, found {:?}", first(words, 8)))
        .collect();
    assert!(missed.is_empty(), "{missed:#?}");
}

#[test]
fn every_text_that_is_found_stands_at_an_address_that_is_known_and_under_a_name() {
    let pages = ["#/", "./#/", "gids.html#/", "rol.html#/", "gemeente.html#/"];
    for doc in search::texts() {
        assert!(pages.iter().any(|page| doc.href.starts_with(page)), "{}", doc.href);
        assert!(!doc.title.is_empty() && !doc.under.is_empty(), "{}", doc.href);
    }
    let hrefs: BTreeSet<&str> = search::texts().iter().map(|doc| doc.href).collect();
    for gear in guide::gears() {
        assert!(hrefs.contains(format!("gids.html#/hoe/{}", gear.id).as_str()));
    }
    for theme in content::current_edition().themes {
        assert!(hrefs.contains(format!("#/thema/{}", theme.id).as_str()));
    }
    for source in content::sources() {
        assert!(!lookup::rests_on(source.id).is_empty(), "{}", source.id);
    }
    assert!(lookup::examples().len() > 10);
}

#[test]
fn what_was_found_is_marked_in_the_part_of_the_text_around_it() {
    let text = "Een lange zin vooraf, met van alles. ".repeat(12) + "Daarna staat er iets over btw en geld.";
    let words = vec!["btw".to_owned()];
    let pieces = excerpt(&text, &words);
    assert!(pieces.contains(&("btw", true)));
    assert!(pieces[0].0.starts_with('…'), "it is cut before");
    let length: usize = pieces.iter().map(|(piece, _)| piece.len()).sum();
    assert!(length < 260, "{length}");
    let all: String = marked("Eén, twee", &["een".to_owned()]).iter().map(|(piece, _)| *piece).collect();
    assert_eq!(all, "Eén, twee");
}

#[test]
fn what_people_wrote_is_found_with_where_it_is_but_not_somebodys_own_view() {
    let (tab, round) = talked(1, "Basisschool De Linde", &[2]);
    write(&tab, typed::reason(key(round, 0)), "Omdat de bestuurders elkaar kennen");
    let theme = content::current_edition().themes[0].id;
    let view = talk::new_view(tab.session, round, None).expect("a view");
    let own = Whose { owner: kindcentrumwijzer::domain::Owner::View(view), ..Whose::agreement(round) };
    write(&tab, typed::reason(own.key(theme)), "Ik vind bestuurders lastig");
    let hits = |words: &str| {
        tab.session.peek(|shelf| {
            let all = written(shelf);
            find_own(shelf, &all, words, 20, where_is)
        })
    };
    let found = hits("bestuurd");
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].href.contains("/thema/"), "{}", found[0].href);
    assert_eq!(hits("linde").len(), 1);
    assert!(hits("").is_empty());
    let place = tab.session.peek(|shelf| shelf.round(round).expect("it").location);
    let bottleneck = kindcentrumwijzer::domain::AspectId::checked_at_build("vog");
    write(&tab, typed::doing(place, bottleneck), "Bellen met Justis");
    assert!(hits("justis")[0].href.ends_with("/knelpunten"), "{:#?}", hits("justis"));
    let town = tab_of_a_town();
    assert!(bring_in(&town, &[handed_in(&tab, round, Include::ALL)]));
    let found = town.session.peek(|shelf| find_own(shelf, &written(shelf), "linde", 20, where_is));
    assert!(found.iter().all(|hit| hit.href.starts_with("gemeente.html#/locatie/")), "{found:#?}");
    assert!(!found.is_empty());
    let found = town.session.peek(|shelf| find_own(shelf, &written(shelf), "justis", 20, where_is));
    assert_eq!(found.len(), 1, "what they do themselves is found at the town hall too");
    for (text, at, href) in [
        (
            guide_texts::doing(kindcentrumwijzer::domain::BottleneckId::checked_at_build("btw")),
            "Oeverzwaluw",
            "gids.html#/knelpunt/btw",
        ),
        (guide_texts::ASKS_COUNCIL, "Zilverreiger", "gids.html#/raad/blad"),
    ] {
        write(&town, text, at);
        let found = town.session.peek(|shelf| find_own(shelf, &written(shelf), at, 20, where_is));
        assert_eq!(found.iter().map(|hit| hit.href.as_str()).collect::<Vec<_>>(), [href]);
    }
}

#[test]
fn a_letter_alone_finds_nothing_and_dots_make_no_difference() {
    assert!(find("a").all.is_empty());
    assert_eq!(find("v.v.e."), find("vve"));
    assert!(find("'s hertogenbosch").all.len() < 20);
}

fn tab_of_a_town() -> super::stand_in::Tab {
    tab(&MemoryStore::default(), 9)
}

proptest! {
    /// Whatever is typed, nothing goes wrong, and what is found has a place.
    #[test]
    fn any_text_can_be_searched_for(words in ".{0,40}") {
        let found = find(&words);
        prop_assert!(found.all.len() <= search::texts().len());
        for hit in found.all.iter().take(3) {
            let all: String = excerpt(hit.text, &found.words).iter().map(|(piece, _)| *piece).collect();
            prop_assert!(all.len() <= hit.text.len() + 8);
        }
    }

    /// One wrong sign in a longer word still finds the text with that word.
    #[test]
    fn one_wrong_sign_in_a_long_word_still_finds_it(at in 0_usize..600, wrong in 1_usize..6) {
        let texts = search::texts();
        let doc = &texts[at % texts.len()];
        let plain = plain_words(doc.title);
        if let Some(word) = plain.split_whitespace().find(|word| word.is_ascii() && word.len() >= 8) {
            let mut typed = word.to_owned();
            typed.replace_range(wrong..=wrong, "q");
            let found = find(&typed);
            prop_assert!(found.all.iter().any(|hit| hit.title == doc.title), "{typed} for {}", doc.title);
        }
    }
}
