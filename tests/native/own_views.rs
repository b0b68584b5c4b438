//! Own views: giving one, handing it over as a file or a code in any order, laying them beside each other, and what is
//! agreed from there.

use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{
    AnswerKey, LevelId, Merge, Outcome, Owner, PartnerKind, RoundId, Seat, Standing, ViewId,
};
use kindcentrumwijzer::exchange::{
    CodeError, Include, Invitation, MOST_BYTES, Selection, Unfit, read_view, select, view_code,
};
use kindcentrumwijzer::records::{Answer, Kept, Progress, Record, RecordKey, Shelf, View};
use kindcentrumwijzer::state::{files, typing};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::conversation::typed as talk_texts;
use proptest::prelude::*;

use super::stand_in::{Tab, begin, tab};

fn levels() -> Vec<LevelId> {
    content::current_edition().levels.iter().map(|level| level.id).collect()
}

fn key(round: RoundId, view: ViewId, theme: usize) -> AnswerKey {
    AnswerKey { round, owner: Owner::View(view), theme: content::current_edition().themes[theme].id }
}

fn agreement(round: RoundId, theme: usize) -> AnswerKey {
    AnswerKey { round, owner: Owner::Agreement, theme: content::current_edition().themes[theme].id }
}

/// What somebody can do in an own view.
#[derive(Clone, Debug)]
enum Deed {
    Now(usize, Option<usize>),
    Ambition(usize, Option<usize>),
    Tick(usize, usize, bool),
    Later(usize, bool),
    Note(usize, String),
    Label(String),
    Seat(usize),
    Done(bool),
}

fn deeds() -> impl Strategy<Value = Deed> {
    let level = || prop::option::weighted(0.8, 0_usize..5);
    prop_oneof![
        4 => (0_usize..12, level()).prop_map(|(theme, level)| Deed::Now(theme, level)),
        3 => (0_usize..12, level()).prop_map(|(theme, level)| Deed::Ambition(theme, level)),
        3 => (0_usize..12, 0_usize..20, any::<bool>()).prop_map(|(theme, claim, on)| Deed::Tick(theme, claim, on)),
        1 => (0_usize..12, any::<bool>()).prop_map(|(theme, later)| Deed::Later(theme, later)),
        1 => (0_usize..12, "[a-z’é ]{1,9}").prop_map(|(theme, text)| Deed::Note(theme, text)),
        1 => "[a-z’é ]{0,9}".prop_map(Deed::Label),
        1 => (0_usize..11).prop_map(Deed::Seat),
        1 => any::<bool>().prop_map(Deed::Done),
    ]
}

fn act(one: &Tab, round: RoundId, view: ViewId, deed: &Deed) {
    let session = one.session;
    match deed {
        Deed::Now(theme, level) => {
            talk::choose_now(session, key(round, view, *theme), level.map(|at| levels()[at]));
        }
        Deed::Ambition(theme, level) => {
            talk::choose_ambition(session, key(round, view, *theme), level.map(|at| levels()[at]));
        }
        Deed::Tick(theme, claim, on) => {
            let theme_of = &content::current_edition().themes[*theme];
            let claims: Vec<_> = theme_of.cells.iter().flat_map(|cell| cell.claims).collect();
            talk::tick(session, key(round, view, *theme), claims[claim % claims.len()].id, *on);
        }
        Deed::Later(theme, later) => talk::set_later(session, key(round, view, *theme), *later),
        Deed::Note(theme, text) => {
            typing::type_text(session, talk_texts::note(key(round, view, *theme)), text);
            typing::end(session);
        }
        Deed::Label(text) => {
            typing::type_text(session, talk_texts::view_label(view), text);
            typing::end(session);
        }
        Deed::Seat(seat) => talk::change_seat(session, view, Seat::ALL[*seat]),
        Deed::Done(true) => talk::finish_view(session, view),
        Deed::Done(false) => talk::open_view(session, view),
    }
}

/// Somebody with a phone who was invited to this round, and their view.
fn guest(home: &Tab, round: RoundId, seed: u8) -> (Tab, ViewId) {
    let code = home
        .session
        .peek(|shelf| Invitation::of(shelf, round))
        .expect("an invitation")
        .code()
        .expect("a code");
    let invitation = Invitation::read(&code).expect("the same invitation");
    let phone = tab(&MemoryStore::default(), seed);
    let id: ViewId = phone.session.new_id().expect("an id");
    let view = invitation.view(id, || phone.session.stamp());
    talk::begin_own_view(phone.session, view);
    (phone, id)
}

/// What is handed over as a file.
fn as_file(phone: &Tab, view: ViewId) -> Vec<Kept> {
    phone.session.peek(|shelf| select(shelf, &Selection::Handed(RecordKey::View(view)), Include::ALL))
}

fn as_code(phone: &Tab, view: ViewId) -> Option<Vec<Kept>> {
    let code = phone.session.peek(|shelf| view_code(shelf, view)).ok()?;
    Some(read_view(&code).expect("the code of a view reads back"))
}

fn meaning(shelf: &Shelf, round: RoundId, view: ViewId) -> Vec<(Standing, Vec<String>, String)> {
    let themes = content::current_edition().themes.iter();
    let said = themes.enumerate().map(|(index, _)| {
        let answer = shelf
            .answer(key(round, view, index))
            .map_or_else(|| Answer::new(key(round, view, index)), std::borrow::Cow::into_owned);
        let ticked = answer.recognised().into_iter().map(|claim| claim.to_string()).collect();
        (answer.standing(), ticked, answer.note.text().to_owned())
    });
    said.collect()
}

fn merged(exports: &[&Vec<Kept>]) -> Shelf {
    let mut shelf = Shelf::default();
    for kept in exports.iter().flat_map(|export| export.iter()) {
        shelf.merge_in(kept.clone());
    }
    shelf
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, ..ProptestConfig::default() })]

    #[test]
    fn any_set_of_files_and_codes_of_a_view_in_any_order_gives_the_same_and_loses_no_text(
        before in prop::collection::vec(deeds(), 1..12),
        after in prop::collection::vec(deeds(), 0..12),
        order in Just(vec![0_usize, 1, 2, 3, 1, 3]).prop_shuffle(),
    ) {
        let home = tab(&MemoryStore::default(), 1);
        let round = begin(&home).round;
        let (phone, view) = guest(&home, round, 2);
        for deed in &before {
            act(&phone, round, view, deed);
        }
        let mut exports = vec![as_file(&phone, view)];
        exports.extend(as_code(&phone, view));
        for deed in &after {
            act(&phone, round, view, deed);
        }
        exports.push(as_file(&phone, view));
        exports.extend(as_code(&phone, view));
        let straight = merged(&exports.iter().collect::<Vec<_>>());
        let shuffled: Vec<&Vec<Kept>> = order.iter().filter_map(|at| exports.get(*at)).chain(&exports).collect();
        prop_assert_eq!(&merged(&shuffled), &straight);
        let there = phone.session.peek(|shelf| meaning(shelf, round, view));
        prop_assert_eq!(meaning(&straight, round, view), there);
        let label = |shelf: &Shelf| shelf.view(view).map(|view| (view.label.text().to_owned(), view.label.needs_choice()));
        prop_assert_eq!(label(&straight), phone.session.peek(label));
    }

    #[test]
    fn a_code_says_what_was_chosen_and_fits_a_camera(deeds in prop::collection::vec(deeds(), 1..40)) {
        let home = tab(&MemoryStore::default(), 1);
        let round = begin(&home).round;
        let (phone, view) = guest(&home, round, 2);
        for deed in &deeds {
            act(&phone, round, view, deed);
        }
        let Ok(code) = phone.session.peek(|shelf| view_code(shelf, view)) else { return Ok(()) };
        prop_assert!(code.len() * 5 / 8 <= MOST_BYTES, "{}", code.len() * 5 / 8);
        let came = merged(&[&read_view(&code).expect("a code")]);
        let without_notes = |said: Vec<(Standing, Vec<String>, String)>| -> Vec<_> {
            said.into_iter().map(|(standing, ticked, _)| {
                // A note alone is no choice, and goes by file.
                let standing = if matches!(standing, Standing::Begun { ambition: None }) && ticked.is_empty() { Standing::Untouched } else { standing };
                (standing, ticked)
            }).collect()
        };
        prop_assert_eq!(
            without_notes(meaning(&came, round, view)),
            without_notes(phone.session.peek(|shelf| meaning(shelf, round, view)))
        );
        // Case changes on the way; nothing else may.
        prop_assert_eq!(read_view(&code.to_ascii_lowercase()), read_view(&code));
    }

    #[test]
    fn a_code_that_was_cut_or_has_a_sign_changed_is_refused(
        deeds in prop::collection::vec(deeds(), 1..20),
        at in any::<prop::sample::Index>(),
        sign in "[A-Z2-7.%/]",
    ) {
        let home = tab(&MemoryStore::default(), 1);
        let round = begin(&home).round;
        let (phone, view) = guest(&home, round, 2);
        talk::finish_view(phone.session, view);
        for deed in &deeds {
            act(&phone, round, view, deed);
        }
        let Ok(code) = phone.session.peek(|shelf| view_code(shelf, view)) else { return Ok(()) };
        let at = at.index(code.len());
        prop_assert!(read_view(&code[..at]).is_err());
        let mut changed = code.clone();
        changed.replace_range(at..=at, &sign);
        prop_assert!(changed == code || read_view(&changed).is_err());
        prop_assert!(Invitation::read(&code).is_err(), "a view is no invitation");
    }

    #[test]
    fn themes_are_ordered_by_how_far_the_views_lie_apart_and_then_as_the_instrument_is(
        chosen in prop::collection::vec(prop::collection::vec(prop::option::weighted(0.8, 0_usize..5), 12), 2..6),
    ) {
        let home = tab(&MemoryStore::default(), 1);
        let round = begin(&home).round;
        for levels_of in &chosen {
            let view = talk::new_view(home.session, round, None).expect("a view");
            for (theme, level) in levels_of.iter().enumerate() {
                if let Some(level) = level {
                    talk::choose_now(home.session, key(round, view, theme), Some(levels()[*level]));
                }
            }
            talk::finish_view(home.session, view);
        }
        let beside = home.session.peek(|shelf| shelf.beside(shelf.round(round).expect("a round")));
        for pair in beside.windows(2) {
            prop_assert!(pair[0].apart > pair[1].apart || (pair[0].apart == pair[1].apart && pair[0].number < pair[1].number));
        }
        for one in &beside {
            let said: Vec<usize> = chosen.iter().filter_map(|levels| levels[one.number - 1]).collect();
            let far = said.iter().max().zip(said.iter().min()).map(|(high, low)| high - low).filter(|_| said.len() > 1);
            prop_assert_eq!(one.apart, far);
        }
        let spoken = (0..12).filter(|theme| chosen.iter().any(|levels| levels[*theme].is_some())).count();
        prop_assert_eq!(beside.len(), spoken);
    }
}

#[test]
fn a_file_without_own_views_has_no_byte_of_them() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let view = talk::new_view(one.session, round, Some(Seat::Parents)).expect("a view");
    talk::choose_now(one.session, key(round, view, 0), Some(levels()[0]));
    typing::type_text(one.session, talk_texts::note(key(round, view, 0)), "alleen van mij");
    talk::choose_now(one.session, agreement(round, 0), Some(levels()[1]));
    for selection in [Selection::ALL, Selection::One(RecordKey::Round(round))] {
        let include = Include::ALL.without(Include::VIEWS);
        let text = files::text(one.session, &selection, include).expect("a file");
        assert!(!text.contains(view.as_str()) && !text.contains("alleen van mij"), "{text}");
        assert!(text.contains("face-to-face"), "what they say together goes along");
        assert!(
            files::text(one.session, &selection, Include::ALL).expect("a file").contains("alleen van mij")
        );
    }
}

#[test]
fn an_invitation_as_a_file_has_the_round_and_nothing_that_was_said_in_it() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let view = talk::new_view(one.session, round, Some(Seat::School)).expect("a view");
    talk::choose_now(one.session, key(round, view, 0), Some(levels()[0]));
    talk::choose_now(one.session, agreement(round, 0), Some(levels()[1]));
    talk::plan_theme(one.session, round, content::current_edition().themes[2].id, false);
    let bare =
        one.session.peek(|shelf| select(shelf, &Selection::Bare(RecordKey::Round(round)), Include::ALL));
    assert!(bare.iter().all(|kept| !matches!(kept.record, Record::Answer(_) | Record::View(_))));
    // Nothing that anybody said is in it, so having saved it is no reason to feel safe.
    let holds = |selection| files::holds(one.session, &selection, Include::ALL);
    assert_eq!(holds(Selection::Bare(RecordKey::Round(round))), files::Holds::OneQuestion);
    assert_eq!(holds(Selection::One(RecordKey::Round(round))), files::Holds::Part);
    assert_eq!(holds(Selection::ALL), files::Holds::All);
    let shelf = merged(&[&bare]);
    let there = shelf.round(round).expect("the round");
    assert!(!there.is_today(content::current_edition().themes[2].id));
    assert_eq!(shelf.location(there.location).expect("the location").name.text(), "De Linde");
}

#[test]
fn an_invitation_in_a_link_says_where_when_and_which_themes() {
    let one = tab(&MemoryStore::default(), 1);
    let round = talk::new_location(one.session, "’t Prästige", "Zandmeer").expect("a round");
    let left_out = content::current_edition().themes[11].id;
    talk::plan_theme(one.session, round, left_out, false);
    let invitation = one.session.peek(|shelf| Invitation::of(shelf, round)).expect("an invitation");
    let read = Invitation::read(&invitation.code().expect("a code")).expect("the same");
    assert_eq!(read, invitation);
    assert_eq!((read.round, read.place.as_str()), (round, "’t Prästige, Zandmeer"));
    assert_eq!(read.not_today, [left_out]);
    assert_eq!(read.date, one.session.today().day);
    typing::type_text(
        one.session,
        talk_texts::location_name(one.session.peek(|shelf| shelf.round(round).expect("a round").location)),
        &"lang ".repeat(40),
    );
    assert_eq!(
        one.session.peek(|shelf| Invitation::of(shelf, round)),
        Err(Unfit::LongName),
        "nothing is cut"
    );
}

#[test]
fn what_is_no_code_is_refused_and_changes_nothing() {
    for odd in ["", "a", "ZZZZ", "AEAQAAAA", "not a code", "%2F", "é", &"A".repeat(999)] {
        assert_eq!(read_view(odd).err(), Some(CodeError::Broken), "{odd}");
        assert_eq!(Invitation::read(odd).err(), Some(CodeError::Broken), "{odd}");
    }
}

#[test]
fn views_are_closed_until_everybody_who_began_is_done() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    talk::seat(one.session, round, Seat::School, true);
    talk::seat(one.session, round, Seat::Childcare, true);
    talk::views_of_seats(one.session, round);
    talk::views_of_seats(one.session, round);
    let views: Vec<ViewId> =
        one.session.peek(|shelf| shelf.views_of(round).iter().map(|view| view.id).collect());
    assert_eq!(views.len(), 2, "one for each seat, also when it is asked twice");
    let seats = one
        .session
        .peek(|shelf| shelf.views_of(round).iter().map(|view| *view.seat.get()).collect::<Vec<_>>());
    assert_eq!(
        seats,
        [Some(Seat::School), Some(Seat::Childcare)],
        "in the order of the seats, whatever their ids"
    );
    let closed = || one.session.peek(|shelf| shelf.views_are_closed(round));
    assert!(closed());
    talk::choose_now(one.session, key(round, views[0], 0), Some(levels()[0]));
    talk::finish_view(one.session, views[0]);
    assert!(closed());
    talk::finish_view(one.session, views[1]);
    assert!(!closed());
    // Somebody of the school gave theirs on a phone; the empty one that waited here is not waited for.
    let third = talk::new_view(one.session, round, Some(Seat::School)).expect("a view");
    assert!(!closed());
    talk::choose_now(one.session, key(round, third, 0), Some(levels()[1]));
    assert!(closed(), "now they are at it");
    let progress = one.session.peek(|shelf| shelf.progress(shelf.view(third).expect("a view")));
    assert_eq!(progress, Progress::Begun);
    talk::remove_view(one.session, third);
    assert!(!closed());
}

#[test]
fn a_view_whose_round_never_came_is_kept_and_joins_it_when_it_comes() {
    let home = tab(&MemoryStore::default(), 1);
    let round = begin(&home).round;
    let (phone, view) = guest(&home, round, 2);
    talk::choose_now(phone.session, key(round, view, 3), Some(levels()[2]));
    talk::finish_view(phone.session, view);
    let other = tab(&MemoryStore::default(), 3);
    let code = phone.session.peek(|shelf| view_code(shelf, view)).expect("a code");
    assert!(files::propose_link(other.session, &read_view(&code).expect("a view")));
    assert!(files::accept(other.session, &files::Decided::default()));
    assert!(other.session.peek(|shelf| shelf.view(view).is_some() && shelf.round(round).is_none()));
    let text =
        files::text(home.session, &Selection::One(RecordKey::Round(round)), Include::ALL).expect("a file");
    files::propose(other.session, text.as_bytes()).expect("ours");
    assert!(files::accept(other.session, &files::Decided::default()));
    let beside = other.session.peek(|shelf| shelf.beside(shelf.round(round).expect("a round")));
    assert_eq!(beside.iter().map(|one| one.number).collect::<Vec<_>>(), [4]);
}

#[test]
fn what_is_agreed_never_touches_a_view_and_a_level_lifts_what_was_said_instead() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let view = talk::new_view(one.session, round, Some(Seat::School)).expect("a view");
    talk::choose_now(one.session, key(round, view, 0), Some(levels()[0]));
    talk::finish_view(one.session, view);
    let own =
        || one.session.peek(|shelf| shelf.answer(key(round, view, 0)).map(std::borrow::Cow::into_owned));
    let before = own();
    let standing =
        || one.session.peek(|shelf| shelf.answer(agreement(round, 0)).map(|answer| answer.standing()));
    talk::choose_now(one.session, agreement(round, 0), Some(levels()[1]));
    talk::choose_ambition(one.session, agreement(round, 0), Some(levels()[2]));
    for (outcome, expected) in
        [(Outcome::Differ, Standing::Differing), (Outcome::NotForUs, Standing::NotForUs)]
    {
        talk::conclude(one.session, agreement(round, 0), Some(outcome));
        assert_eq!(standing(), Some(expected));
        assert!(expected.is_discussed());
    }
    talk::conclude(one.session, agreement(round, 0), None);
    assert_eq!(
        standing(),
        Some(Standing::Moving { now: levels()[1], ambition: levels()[2] }),
        "levels stayed"
    );
    talk::conclude(one.session, agreement(round, 0), Some(Outcome::Differ));
    talk::choose_now(one.session, agreement(round, 0), Some(levels()[3]));
    assert_eq!(standing(), Some(Standing::Moving { now: levels()[3], ambition: levels()[2] }));
    assert_eq!(own(), before);
}

#[test]
fn who_sits_at_the_table_is_a_partner_until_they_leave_it_again_unless_something_was_said_of_them() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let location = one.session.peek(|shelf| shelf.round(round).expect("a round").location);
    let partners = || {
        one.session.peek(|shelf| {
            shelf.partners_of(location).map(|(_, id, partner)| (id, *partner.kind.get())).collect::<Vec<_>>()
        })
    };
    talk::seat(one.session, round, Seat::School, true);
    talk::seat(one.session, round, Seat::School, true);
    talk::seat(one.session, round, Seat::Parents, true);
    assert_eq!(partners().iter().map(|(_, kind)| *kind).collect::<Vec<_>>(), [Some(PartnerKind::Education)]);
    talk::seat(one.session, round, Seat::School, false);
    assert!(partners().is_empty());
    talk::seat(one.session, round, Seat::School, true);
    typing::type_text(one.session, talk_texts::partner_name(location, partners()[0].0), "De Linde");
    talk::seat(one.session, round, Seat::School, false);
    assert_eq!(partners().len(), 1, "a name is not taken away by a tap");
    assert_eq!(one.session.peek(|shelf| shelf.round(round).expect("a round").seated()), [Seat::Parents]);
}

#[test]
fn a_location_of_that_name_is_found_before_a_second_one_is_made() {
    let one = tab(&MemoryStore::default(), 1);
    talk::new_location(one.session, "De Linde", "Zandmeer");
    let found = |name: &str, town: &str| one.session.peek(|shelf| shelf.of_that_name(name, town).is_some());
    assert!(found(" de linde ", "zandmeer") && found("De Linde", ""));
    assert!(!found("De Linde", "Elders") && !found("De Eik", "Zandmeer") && !found("", ""));
}

#[test]
fn a_view_merges_like_any_record() {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let view = talk::new_view(one.session, round, Some(Seat::School)).expect("a view");
    let of = |shelf: &Shelf| -> View { shelf.view(view).expect("a view").clone() };
    let before = one.session.peek(of);
    talk::change_seat(one.session, view, Seat::Board);
    let after = one.session.peek(of);
    assert_eq!(before.clone().merge(after.clone()), after);
    assert_eq!(after.clone().merge(before), after);
}
