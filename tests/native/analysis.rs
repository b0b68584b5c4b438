//! What a municipality works out itself is whole, flows on without being typed twice, and what is private leaves the device only
//! when they say so.

use std::collections::BTreeSet;

use leptos::prelude::*;
use proptest::prelude::*;

use kindcentrumwijzer::app::Entry;
use kindcentrumwijzer::content::role as role_texts;
use kindcentrumwijzer::content::{self, analysis};
use kindcentrumwijzer::domain::field::{Because, Field, Player, proposals};
use kindcentrumwijzer::domain::role::{Choice, Question, Role};
use kindcentrumwijzer::domain::{
    Attitude, ChoiceId, DataGroupId, DatumId, DatumStatus, Day, Degree, Held, PartyId, PassageId,
    PassageSort, Sector, Table, Tie, YesNo,
};
use kindcentrumwijzer::exchange::{Block, Include, Own, Selection};
use kindcentrumwijzer::pages::field::said;
use kindcentrumwijzer::pages::files::lines;
use kindcentrumwijzer::pages::lookup::say;
use kindcentrumwijzer::records::{
    About, Agenda, Assessment, Party, Passage, PassagePlace, RecordKey, Scope, Shelf, Text,
};
use kindcentrumwijzer::state::{Removed, Session, files, removing, typing};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::guide::{
    Chapter, FromOthers, chapters, data_acts, data_rows, document, field_acts, keys, known, one_pager,
    points, rows, take_out, typed, vision_acts,
};
use kindcentrumwijzer::tools::role::acts as role_acts;
use kindcentrumwijzer::tools::{role, town};

use super::stand_in::{Tab, tab};

const FROM: FromOthers = FromOthers { role: role::for_dossier, overview: town::for_dossier };

fn new(seed: u8) -> Tab {
    tab(&MemoryStore::default(), seed)
}

fn datum(id: &str) -> DatumId {
    DatumId::parse(id).expect("an id")
}

fn html(session: Session, entry: Entry, href: &str) -> String {
    session.place.fragment.set(href.to_owned());
    entry.view(session).to_html()
}

fn words_of(blocks: &[Block]) -> String {
    let words = |block: &Block| match block {
        Block::Title(text) | Block::Heading(_, text) | Block::Text(text) | Block::Quoted(text) => {
            text.clone()
        }
        Block::List(lines) => lines.join("\n"),
        Block::Table { heads, rows } => {
            let rows = rows.iter().map(|row| row.join("|"));
            heads.join("|") + "\n" + &rows.collect::<Vec<_>>().join("\n")
        }
    };
    blocks.iter().map(words).collect::<Vec<_>>().join("\n")
}

fn dossier(tab: &Tab, chosen: &[Chapter]) -> String {
    tab.session.peek(|shelf| words_of(&document(shelf, chosen, FROM, Day::new(2026, 11, 24)).blocks))
}

#[test]
fn the_four_questions_and_the_six_groups_are_there_with_every_item_of_the_source() {
    let counts: Vec<usize> = analysis::groups().iter().map(|group| group.items.len()).collect();
    assert_eq!(counts, [4, 6, 7, 4, 5, 6, 7]);
    let all: BTreeSet<DatumId> =
        analysis::groups().iter().flat_map(|group| group.items).map(|item| item.id).collect();
    assert_eq!(all.len(), 39, "each once");
    for group in analysis::groups() {
        assert!(group.source.is_some(), "{}", group.id);
        for item in group.items {
            assert_eq!(analysis::item(item.id).map(|(of, _)| of.id), Some(group.id));
            let about = About::datum(item.id).expect("an id that fits");
            assert_eq!(kindcentrumwijzer::records::AgendaItem::new(about).about(), About::Datum(item.id));
        }
    }
}

#[test]
fn every_text_of_the_analysis_says_where_it_comes_from() {
    let parts = analysis::about_data()
        .into_iter()
        .chain(analysis::about_field())
        .chain(analysis::about_vision())
        .chain(analysis::about_safeguarding())
        .chain(analysis::about_process())
        .chain(analysis::chapters().iter().map(|of| &of.about));
    for part in parts {
        assert!(part.source.is_some(), "{}", part.title);
    }
    assert_eq!(analysis::agreements().len(), 4, "form, decisions, body, escalation");
    assert_eq!(analysis::enough().len(), 7);
    assert!(analysis::enough().iter().filter(|of| of.mirror.is_some()).count() >= 5);
    let sorts: Vec<PassageSort> = analysis::lists().map(|of| of.sort).collect();
    assert_eq!(sorts, PassageSort::ALL, "each list once");
}

#[test]
fn a_passage_stands_on_the_page_whose_question_it_answers() {
    let place = |id: PassageId| Passage::new(id).place();
    let of_vision = analysis::chapters().iter().flat_map(|of| of.prompts.iter().chain(of.after));
    assert!(of_vision.clone().count() >= 10);
    assert!(of_vision.clone().all(|of| place(of.id) == PassagePlace::Vision));
    assert!(analysis::agreements().iter().all(|of| place(of.id) == PassagePlace::Safeguarding));
    assert!(analysis::enough().iter().all(|of| place(of.id) == PassagePlace::Safeguarding));
    assert!(analysis::partitions().iter().all(|of| place(of.id) == PassagePlace::Process));
    assert_eq!(place(Passage::REVIEW), PassagePlace::Safeguarding);
    assert_eq!(place(Passage::CALLED), PassagePlace::Vision);
    for of in of_vision {
        assert!(of.from.iter().all(|id| analysis::item(*id).is_some()), "{}", of.id);
    }
}

// Rules of the field.

fn partner(attitude: Option<Attitude>, influence: Option<Degree>) -> Player {
    Player { attitude, influence, ..Player::default() }
}

fn proposed(field: &Field, question: Question) -> Option<Choice> {
    proposals(field).into_iter().find(|of| of.question == question).map(|of| of.choice)
}

#[test]
fn nothing_is_proposed_of_a_field_of_which_nothing_was_said() {
    assert_eq!(proposals(&Field::default()), []);
    let own = Field { players: vec![Player { own: true, ..Player::default() }], ties: Vec::new() };
    assert_eq!(proposals(&own), [], "the municipality is no partner of itself");
    let one = Field { players: vec![partner(Some(Attitude::Positive), None)], ties: Vec::new() };
    assert_eq!(proposals(&one), [], "one partner is no field");
}

#[test]
fn how_organised_the_field_is_follows_from_firm_ties_between_partners() {
    let three = vec![Player::default(); 3];
    let of = |ties: &[(usize, usize, Tie)]| Field { players: three.clone(), ties: ties.to_vec() };
    let (firm, loose, tense, apart) = (Tie::Firm, Tie::Loose, Tie::Tense, Tie::Apart);
    for (ties, organised, culture) in [
        (vec![(0, 1, firm), (1, 2, firm)], Choice::WellOrganised, Choice::Trusted),
        (vec![(0, 1, firm)], Choice::PartlyOrganised, Choice::Trusted),
        (vec![(0, 1, firm), (1, 2, tense)], Choice::PartlyOrganised, Choice::Varying),
        (vec![(0, 1, loose)], Choice::NotOrganised, Choice::Varying),
        (vec![(0, 1, apart), (1, 2, tense)], Choice::NotOrganised, Choice::Hardly),
    ] {
        let field = of(&ties);
        assert_eq!(proposed(&field, Question::Organised), Some(organised), "{ties:?}");
        assert_eq!(proposed(&field, Question::Culture), Some(culture), "{ties:?}");
    }
    assert_eq!(proposed(&of(&[]), Question::Organised), None);
    let mut with_town = of(&[(0, 1, firm)]);
    with_town.players[1].own = true;
    assert_eq!(
        proposed(&with_town, Question::Organised),
        None,
        "a tie with the municipality says nothing of partners"
    );
}

#[test]
fn the_attitude_is_that_of_more_than_half_of_those_with_the_most_influence() {
    let (yes, no) = (Some(Attitude::Positive), Some(Attitude::Distrusts));
    let of = |players: Vec<Player>| Field { players, ties: Vec::new() };
    let strong = Some(Degree::Five);
    let weak = || partner(yes, Some(Degree::Two));
    let field = of(vec![partner(no, strong), partner(no, Some(Degree::Four)), weak(), weak(), weak()]);
    assert_eq!(proposed(&field, Question::Attitude), Some(Choice::Distrust));
    let alone = of(vec![partner(no, strong), weak(), weak()]);
    assert_eq!(proposed(&alone, Question::Attitude), Some(Choice::Positive), "one alone does not decide");
    assert!(matches!(
        proposals(&field).iter().find(|of| of.question == Question::Attitude).map(|of| &of.because),
        Some(Because::Attitude { count: 2, of: 2, most: true, .. })
    ));
    let split = of(vec![partner(no, None), partner(yes, None)]);
    assert_eq!(proposed(&split, Question::Attitude), None, "it points both ways");
    let few = of(vec![partner(yes, None), partner(None, None), partner(None, None)]);
    assert_eq!(proposed(&few, Question::Attitude), None, "of too few it was said");
}

#[test]
fn where_the_energy_is_needs_the_municipality_and_who_says_no() {
    let player = |own: bool, energy| Player { own, energy, ..Player::default() };
    let (yes, no) = (Some(YesNo::Yes), Some(YesNo::No));
    for (players, wanted) in [
        (vec![player(true, yes), player(false, yes), player(false, no)], Some(Choice::WithBoth)),
        (vec![player(true, no), player(false, yes), player(false, None)], Some(Choice::WithPartners)),
        (vec![player(true, yes), player(false, no), player(false, no)], Some(Choice::WithMunicipality)),
        (vec![player(true, no), player(false, no), player(false, no)], Some(Choice::Nowhere)),
        (vec![player(true, yes), player(false, no), player(false, None)], None),
        (vec![player(false, yes), player(false, yes)], None),
    ] {
        let field = Field { players: players.clone(), ties: Vec::new() };
        assert_eq!(proposed(&field, Question::Energy), wanted, "{players:?}");
    }
}

fn any_player() -> impl Strategy<Value = Player> {
    let degree = proptest::option::of((0_usize..5).prop_map(|at| Degree::ALL[at]));
    let attitude = proptest::option::of((0_usize..3).prop_map(|at| Attitude::ALL[at]));
    let yes_no = || proptest::option::of((0_usize..2).prop_map(|at| YesNo::ALL[at]));
    (any::<bool>(), any::<bool>(), degree, attitude, yes_no(), yes_no()).prop_map(
        |(own, interest, influence, attitude, energy, needs)| Player {
            own,
            interest,
            influence,
            attitude,
            energy,
            needs,
        },
    )
}

fn any_field() -> impl Strategy<Value = Field> {
    proptest::collection::vec(any_player(), 0..8).prop_flat_map(|players| {
        let count = players.len().max(1);
        let tie = (0..count, 0..count, 0_usize..4).prop_map(|(one, other, at)| (one, other, Tie::ALL[at]));
        let kept = move |ties: Vec<(usize, usize, Tie)>| Field {
            ties: ties.into_iter().filter(|(one, other, _)| one < other && *other < players.len()).collect(),
            players: players.clone(),
        };
        proptest::collection::vec(tie, 0..10).prop_map(kept)
    })
}

proptest! {
    #[test]
    fn a_proposal_is_an_answer_to_its_question_whoever_stands_first(field in any_field()) {
        let all = proposals(&field);
        for of in &all {
            prop_assert!(of.question.choices().contains(&of.choice), "{of:?}");
        }
        let last = field.players.len().saturating_sub(1);
        let turned = Field {
            players: field.players.iter().rev().copied().collect(),
            ties: field.ties.iter().map(|(one, other, tie)| (last - other, last - one, *tie)).collect(),
        };
        prop_assert_eq!(proposals(&turned), all);
    }

    #[test]
    fn what_was_said_of_nobody_changes_no_outcome_but_who_is_counted(field in any_field()) {
        // Of two partners and more: one is no field.
        prop_assume!(field.players.iter().filter(|player| !player.own).count() > 1);
        let mut more = field.clone();
        more.players.push(Player::default());
        prop_assert_eq!(proposed(&more, Question::Culture), proposed(&field, Question::Culture));
        // One of whom nothing is known never makes a field better organised, nor tells where no energy is.
        let well = proposed(&more, Question::Organised) == Some(Choice::WellOrganised);
        prop_assert!(!well || field.players.iter().all(|player| player.own));
        prop_assert!(!matches!(proposed(&more, Question::Energy), Some(Choice::Nowhere | Choice::WithMunicipality)));
    }

    #[test]
    fn the_picture_gives_the_same_by_dragging_by_the_list_and_by_steps(across in 0_usize..5, up in 0_usize..5, from in 0_usize..25) {
        let (interest, influence) = (Degree::ALL[across], Degree::ALL[up]);
        let begin = |seed: u8| {
            let tab = new(seed);
            let id = field_acts::add(tab.session, PartyId::parse("welzijn").ok(), "Welzijn", Some(Sector::Neighbourhood)).expect("a party");
            field_acts::place(tab.session, id, Degree::ALL[from % 5], Degree::ALL[from / 5]);
            (tab, id)
        };
        let place = |tab: &Tab, id| tab.session.peek(|shelf| shelf.party(id).and_then(Party::place));
        let (dragged, id) = begin(1);
        field_acts::place(dragged.session, id, interest, influence);
        let (listed, _) = begin(2);
        field_acts::interest(listed.session, id, Some(interest));
        field_acts::influence(listed.session, id, Some(influence));
        let (stepped, _) = begin(3);
        for _ in 0..5 { field_acts::step(stepped.session, id, -1, -1); }
        for _ in 0..across { field_acts::step(stepped.session, id, 1, 0); }
        for _ in 0..up { field_acts::step(stepped.session, id, 0, 1); }
        for tab in [&dragged, &listed, &stepped] {
            prop_assert_eq!(place(tab, id), Some((interest, influence)));
        }
    }

    #[test]
    fn no_party_is_in_any_file_or_document_unless_it_was_ticked(parties in proptest::collection::vec((any_player(), "[a-z]{6}"), 1..6)) {
        let tab = new(1);
        let session = tab.session;
        data_acts::status(session, datum("thuiszitters"), Some(DatumStatus::Known));
        typing::type_text(session, typed::datum(datum("thuiszitters"), "finding"), "openbaar");
        role_acts::new_assessment(session, role_texts::EDITION);
        let mut ids = Vec::new();
        let mut secrets = Vec::new();
        for (at, (player, word)) in parties.iter().enumerate() {
            let name = format!("Partij{at}{word}");
            let id = field_acts::add(session, None, &name, Some(if player.own { Sector::Municipality } else { Sector::Other })).expect("a party");
            secrets.push(name);
            for field in ["wants", "means", "values", "expects"] {
                let text = format!("geheim{at}{field}{word}");
                typing::type_text(session, typed::party(id, field), &text);
                secrets.push(text);
            }
            typing::end(session);
            field_acts::attitude(session, id, player.attitude);
            field_acts::influence(session, id, player.influence);
            field_acts::energy(session, id, player.energy);
            for other in &ids {
                field_acts::tie(session, id, *other, Some(Tie::Tense));
                let (with, of) = Party::pair(id, *other);
                let text = format!("geheimeband{at}{word}");
                typing::type_text(session, typed::relation(with, of), &text);
                secrets.push(text);
            }
            typing::end(session);
            ids.push(id);
        }
        let usual: Vec<Chapter> = Chapter::ALL.into_iter().filter(|of| of.is_usual()).collect();
        let agenda = RecordKey::Agenda(Agenda::ID);
        let mirror = Own::NONE.with("competence-mirror", true);
        let selections = [
            Selection::ALL,
            Selection::Everything { examples: true, own: mirror },
            Selection::One(agenda),
            Selection::Bare(agenda),
            Selection::Handed(agenda),
            Selection::These(session.peek(|shelf| keys(shelf, &usual))),
        ];
        let day = Day::new(2026, 11, 24);
        let mut leaving: Vec<String> = selections.iter().filter_map(|of| files::text(session, of, Include::ALL)).collect();
        prop_assert_eq!(leaving.len(), selections.len());
        leaving.push(dossier(&tab, &usual));
        session.peek(|shelf| {
            leaving.push(words_of(&take_out::whole(shelf).blocks));
            leaving.push(words_of(&one_pager(shelf, day).document().blocks));
            leaving.push(rows(shelf).concat().join("|"));
            leaving.push(data_rows(shelf).concat().join("|"));
        });
        for text in &leaving {
            prop_assert!(!text.contains("\"kind\":\"party\"") && !text.contains("\"party\""), "{text}");
            for secret in &secrets {
                prop_assert!(!text.contains(secret.as_str()), "{secret}");
            }
        }
        // Ticked, all of it is there.
        let ticked = Selection::Everything { examples: false, own: Own::NONE.with("party", true) };
        let chosen = Selection::These(session.peek(|shelf| keys(shelf, &Chapter::ALL)));
        for of in [ticked, chosen] {
            let text = files::text(session, &of, Include::ALL).expect("a file");
            prop_assert!(secrets.iter().all(|secret| text.contains(secret.as_str())));
        }
        let document = dossier(&tab, &Chapter::ALL);
        prop_assert!(secrets.iter().all(|secret| document.contains(secret.as_str())));
    }
}

#[test]
fn a_party_of_the_list_that_two_devices_add_is_one_and_a_second_one_is_another() {
    let (one, other) = (new(1), new(2));
    let starter = PartyId::parse("jeugdhulp").ok();
    let add =
        |tab: &Tab| field_acts::add(tab.session, starter, "Jeugdhulp", Some(Sector::Care)).expect("a party");
    let first = add(&one);
    assert_eq!(add(&other), first);
    assert_ne!(add(&one), first);
    field_acts::attitude(other.session, first, Some(Attitude::Waits));
    field_acts::remove(other.session, first);
    assert!(other.session.peek(|shelf| shelf.parties().is_empty()));
    assert_eq!(add(&other), first, "what was known of it is there again");
    let attitude = other.session.peek(|shelf| shelf.party(first).and_then(|of| *of.attitude.get()));
    assert_eq!(attitude, Some(Attitude::Waits));
}

#[test]
fn a_tie_is_the_same_from_both_sides_and_goes_with_its_party() {
    let tab = new(1);
    let add = |name: &str| field_acts::add(tab.session, None, name, None).expect("a party");
    let (one, other) = (add("A"), add("B"));
    field_acts::tie(tab.session, other, one, Some(Tie::Firm));
    tab.session.peek(|shelf| {
        for (one, other) in [(one, other), (other, one)] {
            assert_eq!(shelf.relation(one, other).and_then(|of| *of.tie.get()), Some(Tie::Firm));
        }
        assert_eq!(shelf.ties().len(), 1);
    });
    field_acts::remove(tab.session, one);
    assert!(tab.session.peek(|shelf| shelf.ties().is_empty()));
}

#[test]
fn what_is_typed_first_brings_along_what_it_hangs_on() {
    let tab = new(1);
    typing::type_text(tab.session, typed::datum(datum("urgentie"), "finding"), "Een gebouw moet dicht");
    typing::end(tab.session);
    let alone = tab.session.peek(Shelf::alone);
    assert_eq!(alone.len(), 1, "it can be saved and erased");
    let text = files::text(tab.session, &Selection::One(alone[0].0), Include::ALL).expect("a file");
    assert!(text.contains("Een gebouw moet dicht"));
}

#[test]
fn what_was_found_stands_at_the_vision_and_at_the_role_and_the_field_proposes_an_answer_there() {
    let tab = new(1);
    let session = tab.session;
    typing::type_text(session, typed::datum(datum("urgentie"), "finding"), "Een gebouw moet dicht");
    typing::type_text(session, typed::datum(datum("wat-helpt-gezinnen"), "finding"), "Opvang om de hoek");
    typing::end(session);
    let vision = html(session, Entry::Guide, "#/visie");
    assert!(vision.contains("Opvang om de hoek") && vision.contains("#/analyse/wat-helpt-gezinnen"));
    let id = role_acts::new_assessment(session, role_texts::EDITION).expect("an assessment");
    let at = |question: Question| {
        html(session, Entry::Role, &format!("#/beoordeling/{id}/vraag/{}", question.name()))
    };
    assert!(at(Question::Urgency).contains("Een gebouw moet dicht"));
    assert!(!at(Question::Attitude).contains("krachtenveld\">Naar"));
    for name in ["Schoolbestuur", "Opvang"] {
        let party = field_acts::add(session, None, name, Some(Sector::Education)).expect("a party");
        field_acts::attitude(session, party, Some(Attitude::Waits));
    }
    let said = session.peek(said);
    assert_eq!(
        said.iter().map(|of| of.question).collect::<Vec<_>>(),
        [Question::Players, Question::Attitude]
    );
    let page = at(Question::Attitude);
    assert!(page.contains(&said[1].why) && page.contains("gids.html#/krachtenveld"));
    assert!(!page.contains("Schoolbestuur"), "no party is named in the role aid");
    let given =
        |shelf: &Shelf| shelf.assessment(id).map(Assessment::answers).expect("it").get(Question::Attitude);
    assert_eq!(session.peek(given), None, "nothing is answered for them");
}

#[test]
fn the_name_of_the_municipality_is_typed_once() {
    let tab = new(1);
    let session = tab.session;
    typing::type_text(session, Text::of(RecordKey::Scope(Scope::ID), "name"), "Zeewaarde");
    typing::end(session);
    assert_eq!(session.peek(Shelf::municipality), "Zeewaarde");
    let id = role_acts::new_assessment(session, role_texts::EDITION).expect("an assessment");
    assert_eq!(
        session.peek(|shelf| shelf.assessment(id).map(|of| of.municipality.all_words())),
        Some("Zeewaarde".into())
    );
    assert!(dossier(&tab, &Chapter::ALL).contains("Zeewaarde"));
    typing::type_text(session, typed::NAME, "Noorderwaard");
    typing::end(session);
    assert_eq!(session.peek(Shelf::municipality), "Noorderwaard", "the agenda comes first");
}

#[test]
fn what_is_wanted_goes_on_the_agenda_with_its_day_and_who_and_stands_there_once() {
    let tab = new(1);
    let session = tab.session;
    let goal = vision_acts::add(session, PassageSort::Goal, "Elk kind kan zwemmen").expect("a goal");
    let step = vision_acts::add(session, PassageSort::Step, "Een werkbezoek").expect("a step");
    vision_acts::day(session, step, Day::new(2027, 3, 1));
    typing::type_text(session, typed::passage(step, "who"), "besturen");
    typing::end(session);
    for id in [goal, step, step, Passage::REVIEW] {
        vision_acts::to_agenda(session, id);
    }
    data_acts::to_agenda(session, datum("thuiszitters"));
    let all = session.peek(|shelf| points(shelf, Table::Whole));
    let own: Vec<_> = all.iter().filter(|of| !of.standing).collect();
    assert_eq!(own.len(), 4);
    assert_eq!(own[0].title, "Elk kind kan zwemmen");
    assert_eq!((own[1].who.as_str(), own[1].by), ("besturen", Day::new(2027, 3, 1)));
    assert_eq!(own[3].title, analysis::item(datum("thuiszitters")).expect("it").1.title);
    assert!(own.iter().all(|of| of.from.starts_with("Uit ")));
    typing::type_text(session, typed::passage(goal, "what"), "Elk kind kan zwemmen en fietsen");
    typing::end(session);
    let title = session.peek(|shelf| points(shelf, Table::Whole).remove(0).title);
    assert_eq!(title, "Elk kind kan zwemmen en fietsen", "it stands in one place");
    vision_acts::day(session, step, Day::new(2027, 5, 1));
    let by = session.peek(|shelf| points(shelf, Table::Whole)[1].by);
    assert_eq!(by, Day::new(2027, 5, 1), "a step has one day");
    // What is removed is off the agenda, and on it again when it comes back.
    let count = || session.peek(|shelf| points(shelf, Table::Whole).iter().filter(|of| !of.standing).count());
    vision_acts::remove(session, step);
    assert_eq!(count(), 3);
    removing::put_back(session, Removed::whole(RecordKey::Passage(step)));
    assert_eq!(count(), 4);
    let council =
        session.peek(|shelf| known(shelf, kindcentrumwijzer::content::council::Known::Agenda, None));
    assert!(council.iter().any(|line| line.contains("zwemmen")));
}

#[test]
fn a_list_keeps_the_order_that_it_is_put_in() {
    let tab = new(1);
    let add = |words: &str| vision_acts::add(tab.session, PassageSort::Principle, words).expect("one");
    let all = [add("a"), add("b"), add("c")];
    let order = || {
        tab.session.peek(|shelf| {
            shelf
                .passages(PassageSort::Principle)
                .into_iter()
                .map(|of| of.what.text().to_owned())
                .collect::<String>()
        })
    };
    vision_acts::move_by(tab.session, PassageSort::Principle, all[2], true);
    assert_eq!(order(), "acb");
    vision_acts::move_by(tab.session, PassageSort::Principle, all[0], false);
    assert_eq!(order(), "cab");
    vision_acts::move_by(tab.session, PassageSort::Principle, all[2], true);
    assert_eq!(order(), "cab", "the first goes no higher");
    vision_acts::remove(tab.session, all[0]);
    assert_eq!(order(), "cb");
}

fn worked_out(seed: u8) -> Tab {
    let tab = new(seed);
    let session = tab.session;
    let group = DataGroupId::parse("gegevens-middelen").expect("an id");
    let own = data_acts::add(session, group, "Wat kost vervoer?").expect("one of their own");
    data_acts::status(session, own, Some(DatumStatus::Missing));
    data_acts::status(session, datum("muziek"), Some(DatumStatus::NotForUs));
    field_acts::add(session, None, "Bestuur Noord", Some(Sector::Education));
    let id = role_acts::new_assessment(session, role_texts::EDITION).expect("an assessment");
    role_acts::decide(session, id, Assessment::WHOLE, Role::Directing, true);
    vision_acts::add(session, PassageSort::Goal, "Elk kind kan zwemmen");
    vision_acts::held(session, analysis::enough()[0].id, Some(Held::Partly));
    vision_acts::add(session, PassageSort::Step, "Een werkbezoek");
    vision_acts::to_agenda(session, Passage::REVIEW);
    tab
}

#[test]
fn the_dossier_has_what_was_ticked_in_its_order_and_nothing_that_is_empty() {
    let tab = worked_out(1);
    let there: Vec<Chapter> =
        tab.session.peek(|shelf| chapters(shelf, FROM, None).into_iter().map(|(of, _)| of).collect());
    let all: Vec<Chapter> = Chapter::ALL.into_iter().filter(|of| *of != Chapter::Overview).collect();
    assert_eq!(there, all, "no location handed anything in");
    let text = dossier(&tab, &Chapter::ALL);
    let places: Vec<usize> =
        all.iter().map(|of| text.find(&format!("\n{}\n", of.name())).expect("its heading")).collect();
    assert!(places.is_sorted());
    for words in
        ["Wat kost vervoer?", "Bestuur Noord", "Elk kind kan zwemmen", "Een werkbezoek", "Opnieuw kijken"]
    {
        assert!(text.contains(words), "{words}");
    }
    assert!(!text.contains("Hoeveel kinderen maken muziek"), "what does not matter here is counted only");
    let one = dossier(&tab, &[Chapter::Vision]);
    assert!(one.contains("zwemmen") && !one.contains("werkbezoek") && !one.contains("Bestuur Noord"));
    assert_eq!(new(2).session.peek(|shelf| chapters(shelf, FROM, None).len()), 0);
}

#[test]
fn a_colleague_who_opens_the_file_of_the_dossier_has_the_same_dossier_and_only_what_was_ticked() {
    let tab = worked_out(1);
    typing::type_text(tab.session, typed::NAME, "Zeewaarde");
    typing::type_text(tab.session, typed::ASKS_COUNCIL, "Geld voor een gebouw");
    typing::end(tab.session);
    for chosen in [vec![Chapter::Analysis, Chapter::Vision], Chapter::ALL.to_vec(), vec![Chapter::Process]] {
        let of = tab.session.peek(|shelf| keys(shelf, &chosen));
        let text = files::text(tab.session, &Selection::These(of), Include::ALL).expect("a file");
        let other = new(2);
        files::propose(other.session, text.as_bytes()).expect("a file of ours");
        assert!(files::accept(other.session, &files::Decided::default()));
        let (before, after) = (dossier(&tab, &chosen), dossier(&other, &Chapter::ALL));
        assert_eq!(before, after, "{chosen:?}");
        assert_eq!(text.contains("Geld voor een gebouw"), chosen.contains(&Chapter::Agenda), "{chosen:?}");
        assert_eq!(other.session.peek(Shelf::municipality), "Zeewaarde");
    }
}

#[test]
fn a_chapter_of_the_role_has_nothing_of_what_the_municipality_said_of_itself_or_its_partners() {
    let tab = worked_out(1);
    let id = tab.session.peek(|shelf| shelf.last_assessment().map(|of| of.id)).expect("it");
    role_acts::reply(tab.session, id, Question::Attitude, Some(Choice::Distrust.id()));
    role_acts::reply(tab.session, id, Question::Council, Some(Choice::No.id()));
    let text = dossier(&tab, &[Chapter::Role]).to_lowercase();
    assert!(text.contains("regisserend"));
    assert!(!text.contains("wantrouw") && !text.contains("raad steunt"));
}

#[test]
fn every_page_of_the_analysis_has_one_heading_and_names_no_party_outside_the_field() {
    let tab = worked_out(1);
    for href in
        ["#/analyse", "#/krachtenveld", "#/visie", "#/borging", "#/proces", "#/dossier", "#/analyse/muziek"]
    {
        let page = html(tab.session, Entry::Guide, href);
        assert_eq!(page.matches("<h1").count(), 1, "{href}");
        assert_eq!(page.contains("Bestuur Noord"), href == "#/krachtenveld", "{href}");
        assert_eq!(page, html(tab.session, Entry::Guide, href), "the same twice: {href}");
    }
}

#[test]
fn what_the_overview_and_the_bottlenecks_know_stands_beside_what_is_to_be_found_out() {
    let tab = new(1);
    let session = tab.session;
    let at = |id: &str| html(session, Entry::Guide, &format!("#/analyse/{id}"));
    assert!(!at("opvang-aanbod").contains("gemeente.html#/lijst"));
    for (field, words) in [("schools", "12"), ("source", "DUO, oktober 2026")] {
        typing::type_text(session, Text::of(RecordKey::Scope(Scope::ID), field), words);
    }
    typing::end(session);
    let page = at("opvang-aanbod");
    assert!(page.contains("Volgens DUO, oktober 2026: scholen 12.") && page.contains("gemeente.html#/lijst"));
    let bottleneck = &content::bottleneck_names()[0];
    say(session, bottleneck.id, ChoiceId::parse("ja").ok());
    assert!(at("urgentie").contains(bottleneck.title));
    let take_over = "Neem over bij wat jullie vonden";
    assert!(
        at("urgentie").contains(take_over) && !at("thuiszitters").contains(take_over),
        "only where it belongs"
    );
}

#[test]
fn of_two_texts_from_two_devices_both_are_kept_and_every_page_says_that_somebody_has_to_choose() {
    let (one, other) = (new(1), new(2));
    for (tab, words) in [(&one, "Krimp"), (&other, "Groei")] {
        typing::type_text(tab.session, typed::datum(datum("urgentie"), "finding"), words);
        typing::end(tab.session);
    }
    let file = files::text(other.session, &Selection::ALL, Include::ALL).expect("a file");
    files::propose(one.session, file.as_bytes()).expect("a file of ours");
    assert!(files::accept(one.session, &files::Decided::default()));
    for href in ["#/analyse", "#/dossier"] {
        let page = html(one.session, Entry::Guide, href);
        assert!(page.contains("Krimp") && page.contains("Groei"), "{href}");
        assert!(page.contains("twee teksten"), "{href}");
    }
}

#[test]
fn what_is_on_the_agenda_has_its_words_with_it_in_a_file_of_the_agenda_alone() {
    let tab = new(1);
    let goal = vision_acts::add(tab.session, PassageSort::Goal, "Elk kind kan zwemmen").expect("a goal");
    vision_acts::add(tab.session, PassageSort::Goal, "Alleen in de visie").expect("a goal");
    vision_acts::to_agenda(tab.session, goal);
    let of = tab.session.peek(|shelf| keys(shelf, &[Chapter::Agenda]));
    let text = files::text(tab.session, &Selection::These(of), Include::ALL).expect("a file");
    assert!(!text.contains("Alleen in de visie"));
    let other = new(2);
    files::propose(other.session, text.as_bytes()).expect("a file of ours");
    assert!(files::accept(other.session, &files::Decided::default()));
    assert_eq!(
        other.session.peek(|shelf| points(shelf, Table::Whole).remove(0).title),
        "Elk kind kan zwemmen"
    );
}

#[test]
fn a_preview_says_what_was_removed_where_the_file_comes_from() {
    let (one, other) = (new(1), new(2));
    let goal = vision_acts::add(one.session, PassageSort::Goal, "Elk kind kan zwemmen").expect("a goal");
    let over = |from: &Tab, to: &Tab| {
        let text = files::text(from.session, &Selection::ALL, Include::ALL).expect("a file");
        files::propose(to.session, text.as_bytes()).expect("a file of ours");
        let proposal = to.session.files.proposal.get_untracked().expect("a proposal");
        let told = to.session.peek(|shelf| lines(&proposal, shelf, &[])).join(" ");
        assert!(files::accept(to.session, &files::Decided::default()));
        told
    };
    over(&one, &other);
    vision_acts::remove(one.session, goal);
    assert!(over(&one, &other).contains("verwijderd"));
    assert!(other.session.peek(|shelf| shelf.passage(goal).is_none()));
}

#[test]
fn whoever_presses_twice_has_a_source_or_a_finding_once() {
    let tab = new(1);
    let id = datum("thuiszitters");
    for place in ["CBS", "CBS", "GGD-monitor", "CBS"] {
        data_acts::look_there(tab.session, id, place);
        data_acts::take_over(tab.session, id, "Op de lijst: drie scholen.");
    }
    let of = tab.session.peek(|shelf| shelf.datum(id).cloned()).expect("it");
    assert_eq!(of.source.text(), "CBS; GGD-monitor");
    assert_eq!(of.finding.text(), "Op de lijst: drie scholen.");
}
