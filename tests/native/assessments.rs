//! Role assessments and mirrors in the session: kept, asked of somebody else, decided, exported, removed.

use kindcentrumwijzer::content::role as texts;
use kindcentrumwijzer::domain::role::{Choice, Question, Role};
use kindcentrumwijzer::domain::{AssessmentId, ChoiceId, Day, EditionId, Given, PartId};
use kindcentrumwijzer::exchange::{Include, Own, Selection};
use kindcentrumwijzer::records::{Assessment, RecordKey};
use kindcentrumwijzer::state::{Removed, files, removing, saving, typing};
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::role::acts as aid;
use kindcentrumwijzer::tools::role::acts::AssessmentDay;
use kindcentrumwijzer::tools::role::route::Returned;
use kindcentrumwijzer::tools::role::route::RoleRoute;
use kindcentrumwijzer::tools::role::typed as aid_texts;
use leptos::prelude::*;

use super::stand_in::{Tab, tab};

fn begin(tab: &Tab) -> AssessmentId {
    aid::new_assessment(tab.session, texts::EDITION).expect("an assessment")
}

fn reply(tab: &Tab, id: AssessmentId, question: Question, choice: Choice) {
    aid::reply(tab.session, id, question, Some(choice.id()));
}

fn here(tab: &Tab, id: AssessmentId) -> Option<Assessment> {
    tab.session.peek(|shelf| shelf.assessment(id).cloned())
}

fn found(tab: &Tab, id: AssessmentId) -> Assessment {
    here(tab, id).expect("an assessment")
}

#[test]
fn what_was_answered_and_decided_is_there_again_after_a_restart() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let id = begin(&one);
    reply(&one, id, Question::Council, Choice::Partly);
    aid::reply(one.session, id, Question::Staff, Some(Assessment::DONT_KNOW));
    aid::tick_task(one.session, id, texts::tasks()[1].id, true);
    aid::tick_reason(one.session, id, texts::reasons()[2].id, true);
    aid::decide(one.session, id, Assessment::WHOLE, Role::Directing, true);
    let part = aid::new_part(one.session, id).expect("a part");
    typing::type_text(one.session, aid_texts::part_subject(id, part), "huisvesting");
    aid::decide(one.session, id, part, Role::Facilitating, true);
    typing::type_text(one.session, aid_texts::why(id), "past bij ons");
    aid::choose_day(one.session, id, AssessmentDay::Review, Day::new(2027, 5, 1));
    aid::expect_role(one.session, id, Some(Role::Following));
    saving::save_now(one.session);
    let two = tab(&store, 2);
    assert_eq!(found(&two, id), found(&one, id));
    let of = found(&two, id);
    assert_eq!(of.given(Question::Council), Given::Choice(Choice::Partly));
    assert_eq!(of.given(Question::Staff), Given::Unknown);
    assert_eq!(of.decided_roles(), [Role::Directing, Role::Facilitating]);
    assert_eq!(
        of.present_parts().map(|(_, part)| part.subject.text()).collect::<Vec<_>>(),
        ["", "huisvesting"]
    );
}

#[test]
fn an_answer_that_is_taken_back_is_open_again_and_its_note_stays() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    reply(&one, id, Question::Council, Choice::Yes);
    typing::type_text(one.session, aid_texts::reply_note(id, Question::Council.id()), "motie");
    aid::reply(one.session, id, Question::Council, None);
    assert_eq!(found(&one, id).given(Question::Council), Given::Open);
    assert_eq!(found(&one, id).reply(Question::Council).note.text(), "motie");
}

#[test]
fn two_tabs_that_answer_different_questions_keep_both() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let id = begin(&one);
    let two = tab(&store, 2);
    reply(&one, id, Question::Council, Choice::Yes);
    reply(&two, id, Question::Staff, Choice::No);
    let three = tab(&store, 3);
    assert_eq!(found(&three, id).given(Question::Council), Given::Choice(Choice::Yes));
    assert_eq!(found(&three, id).given(Question::Staff), Given::Choice(Choice::No));
}

#[test]
fn a_question_that_goes_out_as_a_file_takes_no_other_answer_along_and_comes_back_merged() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    reply(&one, id, Question::Staff, Choice::Yes);
    typing::type_text(one.session, aid_texts::title(id), "onze rol");
    typing::type_text(one.session, aid_texts::reply_note(id, Question::Staff.id()), "geheim");
    typing::type_text(one.session, aid_texts::why(id), "ook geheim");
    reply(&one, id, Question::Council, Choice::No);
    typing::type_text(one.session, aid_texts::reply_note(id, Question::Council.id()), "nog geheim");
    aid::ask(one.session, id, Question::Council, true);
    let asked = aid::question_file(one.session, id, Question::Council.id()).expect("a file");
    // Our own answer stays here too, so that nobody sends it back as theirs.
    for hidden in ["geheim", Question::Staff.name(), "\"choice\""] {
        assert!(!asked.contains(hidden), "{hidden}");
    }

    let two = tab(&MemoryStore::default(), 2);
    files::propose(two.session, asked.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    assert!(found(&two, id).is_asked(Question::Council));
    reply(&two, id, Question::Council, Choice::Partly);
    typing::type_text(two.session, aid_texts::reply_note(id, Question::Council.id()), "verdeeld");
    let answered = aid::answer_file(two.session, id, Question::Council.id()).expect("a file");

    files::propose(one.session, answered.as_bytes()).expect("a good file");
    files::accept(one.session, &files::Decided::default());
    let of = found(&one, id);
    assert_eq!(of.given(Question::Council), Given::Choice(Choice::Partly));
    let note = of.reply(Question::Council).note;
    let texts: Vec<&str> = note.values().map(|value| value.text.as_str()).collect();
    assert!(note.needs_choice() && texts.contains(&"verdeeld") && texts.contains(&"nog geheim"), "{texts:?}");
    assert_eq!(of.given(Question::Staff), Given::Choice(Choice::Yes));
    assert_eq!(of.title.text(), "onze rol");
}

#[test]
fn a_question_that_goes_out_as_a_link_comes_back_as_a_link_and_is_seen_before_it_is_taken_over() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    reply(&one, id, Question::Council, Choice::No);

    let two = tab(&MemoryStore::default(), 2);
    two.device.pass();
    aid::take_question(two.session, id, texts::EDITION, Question::Council);
    reply(&two, id, Question::Council, Choice::Yes);
    let choice = found(&two, id).reply(Question::Council).choice;
    let link = RoleRoute::Returned(Returned {
        id,
        edition: texts::EDITION,
        question: Question::Council.id(),
        choice: choice.get().expect("a choice"),
        at: choice.stamp().expect("a stamp"),
    })
    .href();

    let RoleRoute::Returned(answer) = RoleRoute::parse(&link) else { panic!("{link}") };
    assert!(aid::propose_answer(one.session, &answer));
    assert_eq!(found(&one, id).given(Question::Council), Given::Choice(Choice::No), "first it is seen");
    files::accept(one.session, &files::Decided::default());
    assert_eq!(found(&one, id).given(Question::Council), Given::Choice(Choice::Yes));
    // An answer that was given here afterwards stays, when the link is opened once more.
    reply(&one, id, Question::Council, Choice::Partly);
    assert!(aid::propose_answer(one.session, &answer));
    files::accept(one.session, &files::Decided::default());
    assert_eq!(found(&one, id).given(Question::Council), Given::Choice(Choice::Partly));
}

#[test]
fn who_opens_the_link_of_a_question_that_is_here_already_loses_nothing() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    reply(&one, id, Question::Council, Choice::No);
    let before = found(&one, id);
    aid::take_question(one.session, id, texts::EDITION, Question::Council);
    assert_eq!(found(&one, id), before);
}

#[test]
fn a_link_from_a_clock_that_ran_ahead_is_taken_over_as_if_it_was_answered_now() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    reply(&one, id, Question::Council, Choice::No);
    let at = super::stand_in::stamp("9999999999999.0.a");
    let choice = ChoiceId::parse(Choice::Yes.name()).expect("an id");
    let answer = Returned { id, edition: texts::EDITION, question: Question::Council.id(), choice, at };
    assert!(aid::propose_answer(one.session, &answer));
    assert_eq!(found(&one, id).given(Question::Council), Given::Choice(Choice::No), "first it is seen");
    files::accept(one.session, &files::Decided::default());
    assert_eq!(found(&one, id).given(Question::Council), Given::Choice(Choice::Yes));
    reply(&one, id, Question::Council, Choice::Partly);
    assert_eq!(
        found(&one, id).given(Question::Council),
        Given::Choice(Choice::Partly),
        "a later answer counts"
    );
}

#[test]
fn an_assessment_that_was_removed_comes_back_with_all_that_was_in_it() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    reply(&one, id, Question::Council, Choice::No);
    aid::remove_assessment(one.session, id);
    assert_eq!(here(&one, id), None);
    removing::put_back(one.session, Removed::whole(RecordKey::Assessment(id)));
    assert_eq!(found(&one, id).given(Question::Council), Given::Choice(Choice::No));
}

#[test]
fn an_assessment_that_was_removed_leaves_this_device_as_a_flag_only() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    reply(&one, id, Question::Council, Choice::No);
    typing::type_text(one.session, aid_texts::title(id), "alleen voor ons");
    aid::remove_assessment(one.session, id);
    let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("something to save");
    assert!(!text.contains("alleen voor ons") && !text.contains(Question::Council.name()));
    assert!(text.contains("removed"));
}

#[test]
fn without_names_or_notes_nothing_that_was_typed_goes_along() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    reply(&one, id, Question::Council, Choice::No);
    let part = aid::new_part(one.session, id).expect("a part");
    let names = [
        (aid_texts::title(id), "naam-titel"),
        (aid_texts::municipality(id), "naam-gemeente"),
        (aid_texts::filled_by(id), "naam-invuller"),
    ];
    let notes = [
        (aid_texts::reply_note(id, Question::Council.id()), "tekst-antwoord"),
        (aid_texts::why(id), "tekst-waarom"),
        (aid_texts::part_subject(id, part), "tekst-onderwerp"),
    ];
    for (field, text) in names.into_iter().chain(notes) {
        typing::type_text(one.session, field, text);
    }
    let file = |names, notes| {
        files::text(
            one.session,
            &Selection::One(RecordKey::Assessment(id)),
            Include::ALL.only_if(names, Include::NAMES).only_if(notes, Include::WRITTEN),
        )
        .expect("a file")
    };
    let (without_names, without_notes) = (file(false, true), file(true, false));
    for (_, text) in names {
        assert!(!without_names.contains(text) && without_notes.contains(text), "{text}");
    }
    for (_, text) in notes {
        assert!(!without_notes.contains(text) && without_names.contains(text), "{text}");
    }
}

#[test]
fn a_mirror_stays_on_the_device_unless_somebody_says_otherwise() {
    let store = MemoryStore::default();
    let one = tab(&store, 1);
    let id = aid::new_mirror(one.session).expect("a mirror");
    let (competence, mark) = (texts::competences()[0].id, texts::marks()[1].id);
    aid::mark(one.session, id, competence, Some(mark));
    typing::type_text(one.session, aid_texts::mirror_owner(id), "wethouder");
    typing::type_text(one.session, aid_texts::mirror_note(id), "beter luisteren");
    begin(&one);
    for selection in [Selection::ALL, Selection::Everything { examples: true, own: Own::NONE }] {
        let text = files::text(one.session, &selection, Include::ALL).expect("something to save");
        for hidden in ["mirror", "wethouder", "beter luisteren"] {
            assert!(!text.contains(hidden), "{hidden}");
        }
    }
    let ticked = Selection::Everything { examples: false, own: Own::ALL };
    let text = files::text(one.session, &ticked, Include::ALL).expect("something to save");
    let two = tab(&MemoryStore::default(), 2);
    files::propose(two.session, text.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    let mirror = |tab: &Tab| tab.session.peek(|shelf| shelf.mirror(id).cloned());
    assert_eq!(mirror(&two), mirror(&one));
    let again = tab(&store, 3);
    assert_eq!(mirror(&again).map(|of| *of.marks.get(&competence).expect("a mark").get()), Some(Some(mark)));
}

#[test]
fn a_part_of_a_decision_that_was_removed_can_be_put_back() {
    let one = tab(&MemoryStore::default(), 1);
    let id = begin(&one);
    let part: PartId = aid::new_part(one.session, id).expect("a part");
    aid::decide(one.session, id, part, Role::Steering, true);
    aid::remove_part(one.session, id, part);
    assert_eq!(found(&one, id).decided_roles(), []);
    removing::put_back(one.session, aid::removed_part(id, part));
    assert_eq!(found(&one, id).decided_roles(), [Role::Steering]);
}

#[test]
fn an_assessment_of_another_edition_keeps_its_answers_through_a_file() {
    let one = tab(&MemoryStore::default(), 1);
    let edition = EditionId::parse("2030-1").expect("an id");
    let id = aid::new_assessment(one.session, edition).expect("an assessment");
    reply(&one, id, Question::Council, Choice::No);
    let text = files::text(one.session, &Selection::ALL, Include::ALL).expect("something to save");
    let two = tab(&MemoryStore::default(), 2);
    files::propose(two.session, text.as_bytes()).expect("a good file");
    files::accept(two.session, &files::Decided::default());
    assert_eq!(found(&two, id), found(&one, id));
    assert_eq!(found(&two, id).edition, edition);
}

#[test]
fn the_example_comes_in_marked_and_stays_out_of_a_file_of_everything() {
    let one = tab(&MemoryStore::default(), 1);
    let file = std::fs::read_to_string("public/voorbeeld-rol.kindcentrum.json").expect("a file");
    let id = aid::show_example(one.session, Some(&file)).expect("the example");
    assert!(found(&one, id).example);
    assert!(found(&one, id).open().is_empty());
    assert_eq!(files::text(one.session, &Selection::ALL, Include::ALL), None);
    assert_eq!(one.session.notice.get_untracked(), None);
}
