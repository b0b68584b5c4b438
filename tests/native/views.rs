//! Views as HTML: structure and ids, never wording.

use kindcentrumwijzer::app::Entry;
use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{AnswerKey, Owner as Whose, PartnerKind, RoundId};
use kindcentrumwijzer::state::{Page, Session, files, tabs, typing};
use kindcentrumwijzer::storage::{MemoryStore, Store};
use kindcentrumwijzer::tools::conversation::Route;
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::conversation::typed as talk_texts;
use leptos::prelude::*;

use super::stand_in::{TestDevice, level};

fn session(store: &MemoryStore) -> (Owner, Session) {
    let owner = Owner::new();
    owner.set();
    (owner, Session::start(TestDevice::new(1), Ok(Box::new(store.clone()))))
}

fn html(session: Session, route: Route) -> String {
    session.place.fragment.set(if route == Route::Unknown {
        "#/bestaat-niet".to_owned()
    } else {
        route.href()
    });
    Entry::Conversation.view(session).to_html()
}

fn key(round: RoundId, theme: usize) -> AnswerKey {
    AnswerKey { round, owner: Whose::Agreement, theme: content::current_edition().themes[theme].id }
}

fn count(html: &str, part: &str) -> usize {
    html.matches(part).count()
}

#[test]
fn the_same_input_gives_the_same_html() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    let route = Route::Theme(round, content::current_edition().themes[2].id);
    assert_eq!(html(session, route), html(session, route));
}

#[test]
fn a_theme_page_has_five_native_radios_for_each_question_and_a_link_to_each_theme() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    let html = html(session, Route::Theme(round, content::current_edition().themes[2].id));
    assert_eq!(count(&html, "name=\"nu\""), 5);
    assert_eq!(count(&html, "name=\"straks\""), 5);
    assert_eq!(count(&html, "aria-current=\"step\""), 1);
    for theme in content::current_edition().themes {
        assert!(html.contains(&Route::Theme(round, theme.id).href()), "{}", theme.id);
    }
    assert_eq!(count(&html, "<h1"), 1);
    assert!(html.contains("lang=\"en\""));
}

#[test]
fn a_chosen_level_is_checked_and_its_claims_are_there_to_tick() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    let theme = &content::current_edition().themes[0];
    talk::choose_now(session, key(round, 0), Some(level("hand-in-hand")));
    let html = html(session, Route::Theme(round, theme.id));
    assert_eq!(count(&html, "checked"), 1);
    for claim in theme.cell(level("hand-in-hand")).expect("a cell").claims {
        assert!(html.contains(claim.text), "{}", claim.id);
    }
}

#[test]
fn the_overview_has_a_row_per_theme_and_no_number_but_levels_and_places() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    talk::choose_now(session, key(round, 0), Some(level("hand-in-hand")));
    let html = html(session, Route::Round(round));
    assert_eq!(count(&html, "scope=\"row\""), 12);
    // Places in the drawing are percentages; no text is one.
    let percent = html.matches('%').count();
    let places = html.matches("%\"").count();
    assert_eq!(percent, places);
}

#[test]
fn the_report_has_a_part_for_every_theme_that_was_talked_about_and_lists_the_others() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    talk::choose_now(session, key(round, 0), Some(level("hand-in-hand")));
    talk::choose_ambition(session, key(round, 0), Some(level("hand-in-hand")));
    talk::choose_now(session, key(round, 1), Some(level("back-to-back")));
    talk::choose_ambition(session, key(round, 1), Some(level("integraal")));
    typing::type_text(session, talk_texts::note(key(round, 2)), "Alleen een notitie");
    talk::set_later(session, key(round, 3), true);
    let html = html(session, Route::Report(round));
    assert_eq!(count(&html, "class=\"report-theme\""), 3);
    assert!(html.contains("Alleen een notitie"));
    let themes = content::current_edition().themes;
    for (theme, at) in [(0, "hand-in-hand"), (1, "back-to-back"), (1, "integraal")] {
        let cell = themes[theme].cell(level(at)).expect("a cell");
        assert!(html.contains(cell.gist), "{at}");
        // Nobody ticked one, so none is said to be theirs.
        for claim in cell.claims.iter().filter(|claim| !cell.gist.contains(claim.text)) {
            assert!(!html.contains(claim.text), "{}", claim.id);
        }
    }
    assert_eq!(count(&html, "class=\"profile on-purpose\""), 1);
    let (before, picture) = html.split_once("class=\"picture\"").expect("a picture");
    assert_eq!(count(picture, "scope=\"row\""), 12);
    assert_eq!(count(before, "scope=\"row\""), 2, "what they want to change, and what stays, stand above it");
    assert_eq!(count(&html, "<h1"), 1);
}

#[test]
fn the_same_note_twice_is_one_and_the_same_school_twice_is_one() {
    let (_owner, session) = session(&MemoryStore::default());
    let first = talk::new_location(session, "De Linde", "").expect("a round");
    let place = session.peek(|shelf| shelf.round(first).expect("a round").location);
    let second = super::stand_in::another_round(session, place);
    for round in [first, second] {
        typing::type_text(session, talk_texts::note(key(round, 0)), "Dezelfde notitie");
        typing::end(session);
    }
    for number in ["12AB00", "12 ab 00"] {
        let partner = talk::new_partner(session, place, PartnerKind::Education).expect("a partner");
        typing::type_text(session, talk_texts::partner_name(place, partner), "Basisschool");
        typing::type_text(session, talk_texts::partner_number(place, partner), number);
        typing::end(session);
    }
    talk::join_rounds(session, first, second);
    let html = html(session, Route::Report(first));
    assert_eq!(count(&html, "Dezelfde notitie"), 1);
    assert_eq!(count(&html, "Basisschool"), 1);
}

#[test]
fn every_claim_that_was_ticked_stands_in_the_report_whatever_its_level() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    let theme = &content::current_edition().themes[0];
    talk::choose_now(session, key(round, 0), Some(level("back-to-back")));
    for cell in theme.cells {
        talk::tick(session, key(round, 0), cell.claims[0].id, true);
    }
    let html = html(session, Route::Report(round));
    let ticked = html.split("herkend: ").skip(1).filter_map(|part| part.split_once("</li>"));
    let ticked: Vec<&str> = ticked.map(|(claim, _)| claim).collect();
    assert_eq!(ticked.len(), theme.cells.len());
    for cell in theme.cells {
        let said = ticked.iter().filter(|claim| claim.contains(cell.claims[0].text)).count();
        assert_eq!(said, 1, "{}", cell.level);
    }
}

#[test]
fn an_agreed_round_is_closed_on_every_page_where_it_could_be_changed() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    talk::agree(session, round);
    let theme = html(session, Route::Theme(round, content::current_edition().themes[0].id));
    let groups: Vec<&str> =
        theme.split("<fieldset").skip(1).filter_map(|part| part.split('>').next()).collect();
    assert!(groups.len() > 2 && groups.iter().all(|group| group.contains("disabled")), "{groups:?}");
    assert_eq!(count(&theme, "<textarea"), count(&theme, "readonly"));
    let overview = html(session, Route::Round(round));
    assert_eq!(count(&overview, "claims plan"), 0);
    assert_eq!(count(&html(session, Route::Setup(round)), "<input"), 0);
    assert_eq!(count(&overview, "readonly"), 3);
}

#[test]
fn every_term_of_a_claim_is_explained_right_under_it_and_on_the_page_of_all_terms() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    let page = html(session, Route::Page(Page::Terms(None)));
    for (index, theme) in content::current_edition().themes.iter().enumerate() {
        let html = html(session, Route::Theme(round, theme.id));
        let claims = theme.cells.iter().flat_map(|cell| cell.claims);
        let terms: Vec<_> = claims.flat_map(|claim| claim.terms).collect();
        // Each once in its level, at the first claim that uses it.
        let once = |cell: &kindcentrumwijzer::domain::Cell| {
            cell.claims.iter().flat_map(|claim| claim.terms).collect::<std::collections::BTreeSet<_>>().len()
        };
        let explained: usize = theme.cells.iter().map(once).sum();
        assert_eq!(count(&html, "class=\"term\""), explained, "theme {}", index + 1);
        for term in terms {
            assert!(page.contains(content::term(*term).expect("a term").explanation), "{term}");
        }
    }
}

#[test]
fn a_page_of_text_names_the_source_of_each_part_and_shows_all_of_it() {
    let (_owner, session) = session(&MemoryStore::default());
    for page in content::pages() {
        let html = html(session, Route::Page(Page::Text(page.id)));
        for part in page.parts.iter().chain(page.after) {
            for text in part.text {
                assert!(html.contains(text), "{text}");
            }
            if let Some((_, place)) = part.source {
                assert!(html.contains(place), "{place}");
            }
        }
    }
    let definitions = html(session, Route::Page(Page::DEFINITIONS));
    assert_eq!(count(&definitions, "scope=\"col\""), 3);
}

#[test]
fn a_theme_that_is_not_for_today_is_said_to_be_that_and_not_to_be_missing() {
    let (_owner, session) = session(&MemoryStore::default());
    let round = talk::new_location(session, "De Linde", "").expect("a round");
    talk::plan_theme(session, round, content::current_edition().themes[1].id, false);
    let html = html(session, Route::Round(round));
    let words: Vec<&str> =
        html.split("class=\"not-there\">").skip(1).filter_map(|part| part.split('<').next()).collect();
    assert_eq!(words.len(), 12);
    assert_ne!(words[0], words[1]);
    assert!(words.iter().enumerate().all(|(row, said)| row == 1 || *said == words[0]), "{words:?}");
}

#[test]
fn script_in_every_text_is_shown_as_text() {
    let (_owner, session) = session(&MemoryStore::default());
    let attack = "<script>alert(1)</script>";
    let round = talk::new_location(session, attack, attack).expect("a round");
    typing::type_text(session, talk_texts::round_label(round), attack);
    typing::type_text(session, talk_texts::note(key(round, 0)), "</textarea><script>alert(1)</script>");
    let location = session.peek(|shelf| shelf.locations().next().expect("one").id);
    let theme = content::current_edition().themes[0].id;
    let partner = talk::new_partner(session, location, PartnerKind::Other).expect("a partner");
    typing::type_text(session, talk_texts::partner_name(location, partner), attack);
    typing::type_text(session, talk_texts::present(round), attack);
    let routes = [
        Route::Home,
        Route::Location(location),
        Route::Round(round),
        Route::Theme(round, theme),
        Route::Report(round),
        Route::Page(Page::Files),
    ];
    for route in routes {
        let html = html(session, route);
        assert!(!html.contains("<script"), "{route:?}");
        assert!(html.contains("alert(1)") || route == Route::Page(Page::Files), "{route:?}");
    }
}

#[test]
fn a_round_that_is_not_here_and_a_place_that_does_not_exist_lead_on() {
    let (_owner, session) = session(&MemoryStore::default());
    let stranger = RoundId::parse("van-een-ander-apparaat").expect("an id");
    let theme = content::current_edition().themes[0].id;
    for route in [Route::Round(stranger), Route::Theme(stranger, theme), Route::Unknown] {
        let html = html(session, route);
        assert!(html.contains(&format!("href=\"{}\"", Route::Home.href())), "{route:?}");
        assert_eq!(count(&html, "<h1"), 1, "{route:?}");
    }
}

#[test]
fn an_unknown_edition_and_theme_are_shown_as_such() {
    let (_owner, session) = session(&MemoryStore::default());
    let file = std::fs::read("tests/fixtures/files/good-from-elsewhere.kindcentrum.json").expect("a file");
    files::propose(session, &file).expect("a good file");
    files::accept(session, &files::Decided::default());
    let html = html(session, Route::Round(RoundId::parse("r1").expect("an id")));
    assert!(html.contains("thema-van-hen") && html.contains("niveau-van-hen"));
}

#[test]
fn two_texts_side_by_side_are_both_shown_with_a_way_to_choose() {
    let store = MemoryStore::default();
    let (_owner, one) = session(&store);
    let round = talk::new_location(one, "De Linde", "").expect("a round");
    let place = format!("kindcentrumwijzer/record/round/{round}");
    let other = r#""label":{"values":[{"text":"een","at":"1.0.a","revision":0},{"text":"twee","at":"2.0.b","revision":0}]}"#;
    let text = store.get(&place).expect("a store").expect("a text");
    let both = text.replacen('{', &format!("{{{other},"), 1);
    store.set(&place, &both).expect("room");
    tabs::changed_elsewhere(one, Some(&place), Some(both));
    let html = html(one, Route::Round(round));
    assert_eq!(count(&html, "<blockquote"), 2);
}

#[test]
fn what_could_not_be_read_is_listed_with_a_way_to_take_it_along() {
    let store = MemoryStore::default();
    store.set("kindcentrumwijzer/record/location/l1", "kapot").expect("room");
    let (_owner, session) = session(&store);
    let html = html(session, Route::Page(Page::Files));
    assert!(html.contains("kindcentrumwijzer/record/location/l1"));
    assert!(html.contains("id=\"apart\""));
}

#[test]
fn a_host_that_is_not_filled_in_is_said_and_one_that_is_is_named() {
    let (_owner, session) = session(&MemoryStore::default());
    assert!(html(session, Route::Page(Page::ABOUT)).contains("host.json"));
    session.around.host.set(kindcentrumwijzer::state::Host {
        owner: "Gemeente Voorbeeld".to_owned(),
        contact: "a@b.nl".to_owned(),
        logo: "logo.svg".to_owned(),
        ..Default::default()
    });
    let html = html(session, Route::Page(Page::ABOUT));
    for part in ["Gemeente Voorbeeld", "mailto:a@b.nl", "src=\"logo.svg\""] {
        assert!(html.contains(part), "{part}");
    }
    assert!(!html.contains("host.json"));
}
