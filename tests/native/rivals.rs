//! Two devices that chose for one theme: who knew what of whom, and that nobody but the group chooses between them.

use kindcentrumwijzer::content;
use kindcentrumwijzer::domain::{AnswerKey, LevelId, Outcome, Owner, RoundId, Sorted, Standing};
use kindcentrumwijzer::exchange::{Change, Include, Selection};
use kindcentrumwijzer::records::{Answer, Chosen, RecordKey};
use kindcentrumwijzer::state::files::{self, Decided};
use kindcentrumwijzer::state::typing;
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::conversation::acts as talk;
use kindcentrumwijzer::tools::conversation::typed as talk_texts;
use leptos::prelude::*;
use proptest::prelude::*;

use super::stand_in::{Tab, begin, tab};

fn level(at: usize) -> Option<LevelId> {
    content::current_edition().levels.get(at).map(|level| level.id)
}

fn key(round: RoundId, theme: usize) -> AnswerKey {
    AnswerKey { round, owner: Owner::Agreement, theme: content::current_edition().themes[theme].id }
}

fn standing(one: &Tab, round: RoundId, theme: usize) -> Standing {
    one.session
        .peek(|shelf| shelf.answer(key(round, theme)).map_or(Standing::Untouched, |answer| answer.standing()))
}

fn file(one: &Tab, round: RoundId) -> String {
    files::text(one.session, &Selection::One(RecordKey::Round(round)), Include::ALL).expect("a file")
}

/// Opens files in one go, and returns the themes that have to be chosen, each with how many versions came.
fn open(one: &Tab, texts: &[&str]) -> Vec<(RecordKey, usize)> {
    let chosen = texts.iter().map(|text| (String::new(), Ok(text.as_bytes().to_vec()))).collect();
    files::propose_all(one.session, chosen);
    one.session.files.proposal.with_untracked(|proposal| {
        let compared = &proposal.as_ref().expect("a proposal").compared;
        let rivals = compared.iter().filter(|one| one.change == Change::Rival);
        rivals.map(|one| (one.key, one.rivals.len())).collect()
    })
}

fn take(one: &Tab, chosen: &[(RecordKey, Chosen)]) {
    let chosen: Sorted<RecordKey, Chosen> = chosen.iter().copied().collect();
    assert!(files::accept(one.session, &Decided { put_back: false, chosen }));
}

/// A round with a copy of it on another device.
fn two() -> (Tab, Tab, RoundId) {
    let one = tab(&MemoryStore::default(), 1);
    let round = begin(&one).round;
    let other = tab(&MemoryStore::default(), 2);
    assert_eq!(open(&other, &[&file(&one, round)]), []);
    take(&other, &[]);
    (one, other, round)
}

#[test]
fn levels_that_two_devices_chose_apart_wait_for_the_group_and_its_choice_stands_on_both() {
    for chosen in [Chosen::Ours, Chosen::Theirs(0)] {
        let (one, other, round) = two();
        talk::choose_now(one.session, key(round, 0), level(1));
        talk::choose_ambition(one.session, key(round, 0), level(3));
        talk::choose_now(other.session, key(round, 0), level(2));
        talk::stay(other.session, key(round, 0));
        let (ours, theirs) = (standing(&one, round, 0), standing(&other, round, 0));
        let theme = RecordKey::Answer(key(round, 0));
        assert_eq!(open(&one, &[&file(&other, round)]), [(theme, 1)]);
        take(&one, &[(theme, chosen)]);
        let stands = if chosen == Chosen::Ours { ours } else { theirs };
        assert_eq!(standing(&one, round, 0), stands);
        assert_eq!(open(&other, &[&file(&one, round)]), [], "the other is not asked again");
        take(&other, &[]);
        assert_eq!(standing(&other, round, 0), stands);
        assert_eq!(open(&one, &[&file(&other, round)]), []);
    }
}

#[test]
fn what_nobody_chose_stays_as_it_is_here_and_is_asked_again() {
    let (one, other, round) = two();
    talk::choose_now(one.session, key(round, 0), level(1));
    talk::choose_now(other.session, key(round, 0), level(2));
    talk::choose_ambition(other.session, key(round, 0), level(3));
    typing::type_text(other.session, talk_texts::note(key(round, 0)), "van de ander");
    typing::end(other.session);
    let came = file(&other, round);
    let ours = standing(&one, round, 0);
    for _ in 0..2 {
        assert_eq!(open(&one, &[&came]).len(), 1);
        take(&one, &[]);
        assert_eq!(standing(&one, round, 0), ours, "and no aim that belongs to another level");
        let note =
            one.session.peek(|shelf| shelf.answer(key(round, 0)).map(|answer| answer.note.text().to_owned()));
        assert_eq!(note.as_deref(), Some("van de ander"), "texts come all the same");
    }
}

#[test]
fn who_saw_what_the_other_chose_goes_on_from_it_and_nobody_is_asked() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let round = begin(&one).round;
    let other = tab(&MemoryStore::default(), 2);
    talk::choose_now(one.session, key(round, 0), level(1));
    assert_eq!(open(&other, &[&file(&one, round)]), []);
    take(&other, &[]);
    let early = file(&one, round);
    talk::choose_now(other.session, key(round, 0), level(3));
    assert_eq!(open(&one, &[&file(&other, round)]), []);
    take(&one, &[]);
    assert_eq!(standing(&one, round, 0), standing(&other, round, 0));
    assert_eq!(open(&other, &[&early]), [], "nor by what they went on from");
    // The page is loaded anew: another writer, and still the same device.
    let again = tab(&store, 3);
    talk::conclude(again.session, key(round, 0), Some(Outcome::Differ));
    assert_eq!(open(&other, &[&file(&again, round)]), []);
    take(&other, &[]);
    assert_eq!(standing(&other, round, 0), Standing::Differing);
}

#[test]
fn of_two_files_that_are_opened_together_neither_wins_unseen() {
    let (one, other, round) = two();
    let third = tab(&MemoryStore::default(), 3);
    talk::choose_now(one.session, key(round, 0), level(1));
    talk::choose_now(other.session, key(round, 0), level(2));
    talk::choose_now(other.session, key(round, 1), level(2));
    let texts = [file(&one, round), file(&other, round)];
    let theme = RecordKey::Answer(key(round, 0));
    for order in [[0, 1], [1, 0]] {
        assert_eq!(open(&third, &order.map(|at: usize| texts[at].as_str())), [(theme, 2)]);
    }
    take(&third, &[]);
    assert_eq!(standing(&third, round, 0), Standing::Untouched);
    assert_eq!(standing(&third, round, 1), Standing::Answered { now: level(2).expect("a level") });
    assert_eq!(open(&third, &texts.each_ref().map(String::as_str)), [(theme, 2)]);
    take(&third, &[(theme, Chosen::Theirs(1))]);
    assert_eq!(standing(&third, round, 0), standing(&other, round, 0));
}

/// What can be chosen for a theme.
#[derive(Clone, Debug)]
enum Deed {
    Now(Option<usize>),
    Ambition(Option<usize>),
    Stay,
    Conclude(Option<bool>),
    Later(bool),
    Note(String),
}

fn deeds() -> impl Strategy<Value = Vec<(usize, Deed)>> {
    let level = || prop::option::weighted(0.8, 0_usize..5);
    let deed = prop_oneof![
        3 => level().prop_map(Deed::Now),
        3 => level().prop_map(Deed::Ambition),
        1 => Just(Deed::Stay),
        1 => prop::option::of(any::<bool>()).prop_map(Deed::Conclude),
        1 => any::<bool>().prop_map(Deed::Later),
        2 => "[a-z]{1,4}".prop_map(Deed::Note),
    ];
    prop::collection::vec((0_usize..3, deed), 0..8)
}

fn act(one: &Tab, round: RoundId, deeds: &[(usize, Deed)]) {
    for (theme, deed) in deeds {
        let (session, key) = (one.session, key(round, *theme));
        match deed {
            Deed::Now(at) => talk::choose_now(session, key, at.and_then(level)),
            Deed::Ambition(at) => talk::choose_ambition(session, key, at.and_then(level)),
            Deed::Stay => talk::stay(session, key),
            Deed::Conclude(of) => {
                let outcome = of.map(|differ| if differ { Outcome::Differ } else { Outcome::NotForUs });
                talk::conclude(session, key, outcome);
            }
            Deed::Later(later) => talk::set_later(session, key, *later),
            Deed::Note(text) => {
                typing::type_text(session, talk_texts::note(key), text);
                typing::end(session);
            }
        }
    }
}

fn pair(one: &Tab, round: RoundId, theme: usize) -> (Option<LevelId>, Option<LevelId>, Option<Outcome>) {
    one.session.peek(|shelf| {
        let answer = shelf
            .answer(key(round, theme))
            .map_or_else(|| Answer::new(key(round, theme)), std::borrow::Cow::into_owned);
        (*answer.now.get(), *answer.ambition.get(), *answer.outcome.get())
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_two_devices_chose_and_whatever_is_chosen_between_them_both_end_the_same_and_with_what_somebody_chose(
        before in deeds(), here in deeds(), there in deeds(), after in deeds(), choices in prop::collection::vec(0_usize..2, 3),
    ) {
        let one = tab(&MemoryStore::default(), 1);
        let round = begin(&one).round;
        act(&one, round, &before);
        let other = tab(&MemoryStore::default(), 2);
        open(&other, &[&file(&one, round)]);
        take(&other, &[]);
        let common: Vec<_> = (0..3).map(|theme| pair(&one, round, theme)).collect();
        act(&one, round, &here);
        act(&other, round, &there);
        let (ours, theirs): (Vec<_>, Vec<_>) = (0..3).map(|theme| (pair(&one, round, theme), pair(&other, round, theme))).unzip();
        let asked = open(&one, &[&file(&other, round)]);
        let said = |one: &(Option<LevelId>, Option<LevelId>, Option<Outcome>)| one.0.is_some() || one.1.is_some() || one.2.is_some();
        let changed_both = |theme: usize| ours[theme] != common[theme] && theirs[theme] != common[theme];
        for theme in 0..3 {
            if changed_both(theme) && ours[theme] != theirs[theme] && said(&ours[theme]) && said(&theirs[theme]) {
                prop_assert!(asked.iter().any(|(asked, _)| *asked == RecordKey::Answer(key(round, theme))), "whatever was written beside it");
            }
        }
        let chosen: Vec<(RecordKey, Chosen)> = asked.iter().zip(&choices)
            .map(|((key, _), choice)| (*key, if *choice == 0 { Chosen::Ours } else { Chosen::Theirs(0) })).collect();
        take(&one, &chosen);
        for theme in 0..3 {
            let rival = asked.iter().position(|(asked, _)| *asked == RecordKey::Answer(key(round, theme)));
            let stands = pair(&one, round, theme);
            if let Some(at) = rival {
                let wanted = if choices[at] == 0 { &ours } else { &theirs };
                prop_assert_eq!(stands, wanted[theme], "the choice of the group");
            }
        }
        prop_assert_eq!(open(&other, &[&file(&one, round)]), []);
        take(&other, &[]);
        for theme in 0..3 {
            prop_assert_eq!(pair(&other, round, theme), pair(&one, round, theme));
        }
        // From here on both know the same, and who goes on asks nobody.
        act(&one, round, &after);
        prop_assert_eq!(open(&other, &[&file(&one, round)]), []);
        take(&other, &[]);
        for theme in 0..3 {
            prop_assert_eq!(pair(&other, round, theme), pair(&one, round, theme));
        }
    }
}

/// Two locations with a round each, joined; and the first theme of both.
fn joined() -> (Tab, RoundId, RoundId) {
    let one = tab(&MemoryStore::default(), 1);
    let (round, other) = (begin(&one).round, begin(&one).round);
    talk::choose_now(one.session, key(round, 0), level(1));
    talk::choose_ambition(one.session, key(round, 0), level(3));
    // As it comes from another device: the writer is another.
    let far = tab(&MemoryStore::default(), 2);
    open(&far, &[&file(&one, other)]);
    take(&far, &[]);
    talk::choose_ambition(far.session, key(other, 0), level(4));
    talk::choose_now(far.session, key(other, 0), level(4));
    open(&one, &[&file(&far, other)]);
    take(&one, &[]);
    let place = |id| one.session.peek(|shelf| shelf.round(id).expect("a round").location);
    let (here, there) = (place(round), place(other));
    assert_eq!(one.session.peek(|shelf| shelf.twin_rounds(here).len()), 0, "at one place each");
    talk::join_locations(one.session, here, there);
    (one, round, other)
}

#[test]
fn talks_of_joined_locations_are_offered_and_where_they_differ_the_group_chooses() {
    let (one, round, other) = joined();
    let place = one.session.peek(|shelf| shelf.round(round).expect("a round").location);
    let twins = one.session.peek(|shelf| {
        shelf.twin_rounds(place).into_iter().map(|(one, other)| (one.id, other.id)).collect::<Vec<_>>()
    });
    assert_eq!(twins, [(round, other)]);
    talk::join_rounds(one.session, round, other);
    assert_eq!(one.session.peek(|shelf| shelf.twin_rounds(place).len()), 0);
    let undecided = |shelf: &kindcentrumwijzer::records::Shelf| shelf.undecided(round);
    let waiting = one.session.peek(undecided);
    assert_eq!(waiting.len(), 1);
    let (theme, versions) = &waiting[0];
    assert_eq!(*theme, key(round, 0).theme);
    assert_eq!(versions.iter().map(|one| one.key.round).collect::<Vec<_>>(), [round, other]);
    // They came where they aimed for: that is not the same as staying on purpose, and stays so.
    talk::decide(one.session, key(round, 0), &versions[1]);
    assert_eq!(standing(&one, round, 0), Standing::Reached { level: level(4).expect("a level") });
    assert_eq!(one.session.peek(undecided), []);
}

#[test]
fn who_chooses_at_the_theme_itself_has_decided_between_joined_talks() {
    let (one, round, other) = joined();
    talk::join_rounds(one.session, round, other);
    talk::choose_now(one.session, key(round, 0), level(2));
    assert_eq!(one.session.peek(|shelf| shelf.undecided(round)), []);
    talk::part_round(one.session, round);
    assert_eq!(one.session.peek(|shelf| shelf.undecided(round)), [], "apart they say what each said");
}
