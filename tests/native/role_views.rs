//! The pages of the role aid as HTML: structure and ids, never wording.

use kindcentrumwijzer::app::Entry;
use kindcentrumwijzer::content::{self, role as texts};
use kindcentrumwijzer::domain::role::{
    Choice, Contradiction, Outcome, Question, Role, all_arguments, conditions, outcome,
};
use kindcentrumwijzer::domain::{AssessmentId, EditionId, QuestionId};
use kindcentrumwijzer::records::Assessment;
use kindcentrumwijzer::state::Page;
use kindcentrumwijzer::state::typing;
use kindcentrumwijzer::storage::MemoryStore;
use kindcentrumwijzer::tools::role::acts as aid;
use kindcentrumwijzer::tools::role::route::Document;
use kindcentrumwijzer::tools::role::route::RoleRoute;
use kindcentrumwijzer::tools::role::typed as aid_texts;
use leptos::prelude::*;

use super::stand_in::{Tab, tab};

fn html(tab: &Tab, route: RoleRoute) -> String {
    tab.session.place.fragment.set(route.href());
    Entry::Role.view(tab.session).to_html()
}

fn count(html: &str, part: &str) -> usize {
    html.matches(part).count()
}

fn open() -> Tab {
    tab(&MemoryStore::default(), 1)
}

fn begin(tab: &Tab) -> AssessmentId {
    aid::new_assessment(tab.session, texts::EDITION).expect("an assessment")
}

/// Every question answered with its first choice.
fn all_first(tab: &Tab) -> AssessmentId {
    let id = begin(tab);
    for question in Question::ALL {
        aid::reply(tab.session, id, question, Some(question.choices()[0].id()));
    }
    id
}

fn every_page(id: AssessmentId) -> Vec<RoleRoute> {
    let questions = Question::ALL.into_iter().map(|question| RoleRoute::Question(id, question));
    let rest = [
        RoleRoute::Home,
        RoleRoute::Reasons(id),
        RoleRoute::Questions(id),
        RoleRoute::Result(id),
        RoleRoute::Decision(id),
        RoleRoute::Document(id, Document::Note),
        RoleRoute::Document(id, Document::Council),
        RoleRoute::Compare(id, None),
        RoleRoute::Compare(id, Some(id)),
        RoleRoute::Asked(id, texts::EDITION, Question::Council.id()),
        RoleRoute::Practice,
        RoleRoute::Page(Page::Files),
    ];
    questions.chain(rest).collect()
}

#[test]
fn every_page_has_one_heading_and_the_same_input_gives_the_same_html() {
    let tab = open();
    let id = all_first(&tab);
    for route in every_page(id) {
        let page = html(&tab, route);
        assert_eq!(count(&page, "<h1"), 1, "{route:?}");
        assert_eq!(page, html(&tab, route), "{route:?}");
    }
}

#[test]
fn every_question_is_a_native_group_with_its_choices_and_not_knowing() {
    let tab = open();
    let id = begin(&tab);
    for question in Question::ALL {
        let page = html(&tab, RoleRoute::Question(id, question));
        let radios = count(&page, &format!("name=\"{}\"", question.name()));
        assert_eq!(radios, question.choices().len() + 1, "{}", question.name());
        assert!(page.contains(&format!("value=\"{}\"", Assessment::DONT_KNOW)));
        let (_, text) = texts::question(question).expect("a text");
        assert!(page.contains(text.help), "{}", question.name());
        assert!(page.contains(text.source.expect("a source").1), "{}", question.name());
    }
    let all = html(&tab, RoleRoute::Questions(id));
    let radios: usize = Question::ALL.into_iter().map(|question| question.choices().len() + 1).sum();
    assert_eq!(count(&all, "type=\"radio\""), radios);
}

#[test]
fn an_answer_is_checked_on_both_pages_and_what_is_open_is_in_view() {
    let tab = open();
    let id = begin(&tab);
    let checked = |page: &str| count(page, " checked");
    aid::reply(tab.session, id, Question::Council, Some(Choice::Partly.id()));
    assert_eq!(checked(&html(&tab, RoleRoute::Question(id, Question::Council))), 1);
    let all = html(&tab, RoleRoute::Questions(id));
    assert_eq!(checked(&all), 1);
    assert_eq!(count(&all, "open-mark"), Question::ALL.len() - 1);
}

#[test]
fn the_four_roles_stand_in_the_order_of_the_sources_with_their_outcome() {
    let tab = open();
    let id = all_first(&tab);
    let answers = tab.session.peek(|shelf| shelf.assessment(id).expect("one").answers());
    let page = html(&tab, RoleRoute::Result(id));
    let places: Vec<usize> = Role::ALL
        .into_iter()
        .map(|role| page.find(&format!("id=\"rol-{}\"", role.name())).expect("a card"))
        .collect();
    assert!(places.is_sorted());
    for (place, role) in places.into_iter().zip(Role::ALL) {
        let sign = match outcome(role, &answers) {
            Outcome::Fits => "sign-fits",
            Outcome::Conditional => "sign-conditional",
            Outcome::NotYetKnown => "sign-open",
            Outcome::NotNow => "sign-not-now",
        };
        let card = &page[place..];
        let card = &card[..card.find("</section>").expect("an end")];
        assert!(card.contains(sign), "{role:?} {sign}");
    }
}

#[test]
fn every_argument_and_need_on_the_page_leads_to_its_answers_and_names_its_source() {
    let tab = open();
    let mut shown = 0;
    // Each argument under answers that call for it.
    for argument in all_arguments() {
        let id = begin(&tab);
        for (question, choice) in argument.rests_on {
            aid::reply(tab.session, id, *question, Some(choice.id()));
        }
        let page = html(&tab, RoleRoute::Result(id));
        let texts = texts::roles().iter().find(|text| text.role == argument.role).expect("a role");
        let text = texts.arguments.iter().find(|one| one.side == argument.side && one.id == argument.id);
        let text = text.expect("a text");
        let start = page.find(&format!("id=\"rol-{}\"", argument.role.name())).expect("a card");
        let card = &page[start..start + page[start..].find("</section>").expect("an end")];
        let block = card
            .split("class=\"argument\"")
            .skip(1)
            .find(|block| block.contains(text.why))
            .unwrap_or_else(|| panic!("{:?} {} is not on the page", argument.role, argument.id));
        let block = &block[..block.find("</details>").expect("an end")];
        for (question, choice) in argument.rests_on {
            assert!(block.contains(&RoleRoute::Question(id, *question).href()), "{}", argument.id);
            let given = texts::choice(*question, *choice).expect("a text").label;
            assert!(block.contains(given), "{}: {given}", argument.id);
        }
        assert!(block.contains(text.source.expect("a source").1), "{}", argument.id);
        assert!(block.contains("class=\"ground\""), "{}", argument.id);
        shown += 1;
    }
    assert_eq!(shown, all_arguments().len());
    let id = begin(&tab);
    let page = html(&tab, RoleRoute::Result(id));
    for condition in Role::ALL.into_iter().flat_map(conditions) {
        for question in condition.questions {
            assert!(page.contains(&RoleRoute::Question(id, *question).href()));
        }
    }
    let needs: usize = Role::ALL.into_iter().map(|role| conditions(role).count()).sum();
    assert_eq!(count(&page, "class=\"need "), needs);
}

#[test]
fn the_only_numbers_on_the_result_page_are_those_of_sources_and_texts() {
    let tab = open();
    let id = all_first(&tab);
    let of_roles = texts::roles().iter().flat_map(|role| {
        let arguments = role.arguments.iter().map(|one| one.source);
        arguments.chain(role.needs.iter().map(|one| one.source)).chain([role.source])
    });
    let known: Vec<&str> = of_roles
        .chain(texts::tasks().iter().map(|one| one.source))
        .chain([texts::assumes().source])
        .chain(Contradiction::ALL.into_iter().filter_map(texts::contradiction).map(|one| one.source))
        .flatten()
        .map(|(_, place)| place)
        .chain(texts::tasks().iter().filter_map(|one| one.more))
        .chain(content::sources().iter().flat_map(|source| [source.called, source.title]))
        .collect();
    typing::type_text(tab.session, aid_texts::title(id), "naam");
    let page = html(&tab, RoleRoute::Result(id));
    let main = &page[page.find("<main").expect("a main part")..page.find("</main").expect("its end")];
    let texts = main.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    for text in texts.filter(|text| text.contains(|c: char| c.is_ascii_digit() || c == '%')) {
        assert!(known.iter().any(|known| text.contains(known)), "{text}");
    }
}

#[test]
fn when_nothing_fits_the_page_leads_back_to_the_start_and_the_analysis() {
    let tab = open();
    let id = begin(&tab);
    for (question, choice) in [
        (Question::Striving, Choice::SharedGoal),
        (Question::Motivation, Choice::Yes),
        (Question::Organised, Choice::PartlyOrganised),
        (Question::Budget, Choice::No),
        (Question::Staff, Choice::No),
        (Question::Acquirable, Choice::No),
        (Question::Buildings, Choice::No),
    ] {
        aid::reply(tab.session, id, question, Some(choice.id()));
    }
    let page = html(&tab, RoleRoute::Result(id));
    for part in texts::nothing_fits() {
        assert!(page.contains(part.text[0]));
    }
    let contradiction = texts::contradiction(Contradiction::MotivationWithoutMeans);
    assert!(page.contains(contradiction.expect("a text").first));
    aid::reply(tab.session, id, Question::Budget, Some(Choice::Yes.id()));
    assert!(!html(&tab, RoleRoute::Result(id)).contains(texts::nothing_fits()[0].text[0]));
}

#[test]
fn the_documents_hold_the_decision_with_its_parts_its_reason_and_its_days() {
    let tab = open();
    let id = all_first(&tab);
    let session = tab.session;
    aid::decide(session, id, Assessment::WHOLE, Role::Directing, true);
    let part = aid::new_part(session, id).expect("a part");
    typing::type_text(session, aid_texts::part_subject(id, part), "huisvesting");
    aid::decide(session, id, part, Role::Facilitating, true);
    typing::type_text(session, aid_texts::why(id), "omdat het veld dat vraagt");
    aid::expect_role(session, id, Some(Role::Following));
    for document in [Document::Note, Document::Council] {
        let page = html(&tab, RoleRoute::Document(id, document)).to_lowercase();
        for part in ["regisserend", "huisvesting", "faciliterend", "omdat het veld dat vraagt", "volgend"] {
            assert!(page.contains(part), "{document:?}: {part}");
        }
    }
}

#[test]
fn all_tasks_stay_in_every_role_and_the_handreiking_is_said_to_assume_directing() {
    let tab = open();
    let page = html(&tab, RoleRoute::Result(begin(&tab)));
    for task in texts::tasks() {
        assert!(page.contains(task.title), "{}", task.id);
    }
    assert!(page.contains(texts::assumes().text[0]));
}

#[test]
fn the_roles_in_practice_name_the_source_of_every_line() {
    let tab = open();
    let page = html(&tab, RoleRoute::Practice);
    for role in texts::roles() {
        for line in role.practice {
            assert!(
                page.contains(line.text) && page.contains(line.source.expect("a source").1),
                "{}",
                line.text
            );
        }
    }
}

#[test]
fn the_mirror_has_a_native_group_for_each_competence_and_no_outcome() {
    let tab = open();
    let id = aid::new_mirror(tab.session).expect("a mirror");
    let page = html(&tab, RoleRoute::Mirror(id));
    assert_eq!(count(&page, "type=\"radio\""), texts::competences().len() * texts::marks().len());
    assert_eq!(count(&page, "outcome"), 0);
}

#[test]
fn answers_of_another_edition_are_never_shown_under_these_questions() {
    let tab = open();
    let edition = EditionId::parse("2030-1").expect("an id");
    let id = aid::new_assessment(tab.session, edition).expect("an assessment");
    for route in [RoleRoute::Question(id, Question::Council), RoleRoute::Result(id), RoleRoute::Questions(id)]
    {
        let page = html(&tab, route);
        assert_eq!(count(&page, "type=\"radio\""), 0, "{route:?}");
        assert_eq!(count(&page, "<h1"), 1, "{route:?}");
        assert!(page.contains("2030-1"), "{route:?}");
    }
}

#[test]
fn what_is_not_here_or_does_not_exist_leads_on() {
    let tab = open();
    let stranger = AssessmentId::parse("van-een-ander-apparaat").expect("an id");
    let no_question = QuestionId::parse("bestaat-niet").expect("an id");
    for route in [
        RoleRoute::Result(stranger),
        RoleRoute::Question(stranger, Question::Council),
        RoleRoute::Asked(stranger, texts::EDITION, no_question),
        RoleRoute::Unknown,
    ] {
        let page = html(&tab, route);
        assert!(page.contains(&format!("href=\"{}\"", RoleRoute::Home.href())), "{route:?}");
        assert_eq!(count(&page, "<h1"), 1, "{route:?}");
    }
}

#[test]
fn script_in_every_text_of_the_role_aid_is_shown_as_text() {
    let tab = open();
    let attack = "</textarea><script>alert(1)</script>";
    let id = all_first(&tab);
    let part = aid::new_part(tab.session, id).expect("a part");
    for field in [
        aid_texts::title(id),
        aid_texts::municipality(id),
        aid_texts::filled_by(id),
        aid_texts::reply_note(id, Question::Council.id()),
        aid_texts::why(id),
        aid_texts::part_subject(id, part),
    ] {
        typing::type_text(tab.session, field, attack);
    }
    aid::decide(tab.session, id, part, Role::Steering, true);
    for route in every_page(id) {
        assert!(!html(&tab, route).contains("<script"), "{route:?}");
    }
}

fn council(tab: &Tab, id: AssessmentId) -> String {
    html(tab, RoleRoute::Document(id, Document::Council))
}

#[test]
fn the_text_for_the_council_says_nothing_that_was_answered_about_the_municipality_or_its_partners() {
    for choice in 0..4 {
        for decided in [None, Some(Role::Directing), Some(Role::Following)] {
            let tab = open();
            let id = begin(&tab);
            for question in Question::ALL {
                let choices = question.choices();
                aid::reply(tab.session, id, question, Some(choices[choice % choices.len()].id()));
            }
            if let Some(role) = decided {
                aid::decide(tab.session, id, Assessment::WHOLE, role, true);
            }
            let page = council(&tab, id);
            let lacks = texts::roles().iter().flat_map(|role| role.needs.iter().map(|need| need.lack));
            let arguments = all_arguments().iter().filter_map(|one| {
                let role = texts::roles().iter().find(|text| text.role == one.role)?;
                role.arguments
                    .iter()
                    .find(|text| text.id == one.id && text.side == one.side)
                    .map(|text| text.text)
            });
            let pulls = Contradiction::ALL.into_iter().filter_map(texts::contradiction);
            let pulls = pulls.flat_map(|text| [text.text, text.first]);
            for private in lacks.chain(arguments).chain(pulls) {
                // What the definition of a chosen role says itself is no answer.
                let public = texts::roles().iter().any(|role| role.definition.contains(private));
                assert!(public || !page.contains(private), "{private}");
            }
        }
    }
}

#[test]
fn the_text_for_the_council_has_the_reasons_and_the_tasks_and_asks_for_no_choice_where_nothing_fits() {
    let tab = open();
    let id = begin(&tab);
    let (reason, task) = (&texts::reasons()[0], &texts::tasks()[0]);
    aid::tick_reason(tab.session, id, reason.id, true);
    aid::tick_task(tab.session, id, task.id, true);
    let page = council(&tab, id);
    assert!(page.contains(reason.title) && page.contains(task.title));
    assert!(!page.contains(texts::reasons()[1].title) && !page.contains(texts::tasks()[1].title));
    assert!(texts::nothing_fits().iter().all(|part| !page.contains(part.title)));

    for (question, choice) in [
        (Question::Striving, Choice::SharedGoal),
        (Question::Attitude, Choice::Distrust),
        (Question::Energy, Choice::Nowhere),
        (Question::Needed, Choice::No),
        (Question::Organised, Choice::NotOrganised),
    ] {
        aid::reply(tab.session, id, question, Some(choice.id()));
    }
    for document in [Document::Council, Document::Note] {
        let page = html(&tab, RoleRoute::Document(id, document));
        assert!(
            texts::nothing_fits().iter().all(|part| page.to_lowercase().contains(&part.title.to_lowercase()))
        );
    }
}

#[test]
fn a_decision_counts_from_its_day_and_a_choice_against_the_answers_is_said_in_the_note() {
    let tab = open();
    let id = begin(&tab);
    aid::decide(tab.session, id, Assessment::WHOLE, Role::Steering, true);
    let decided = |day: &str| {
        let day = kindcentrumwijzer::domain::Day::parse(day).expect("a day");
        aid::choose_day(tab.session, id, aid::AssessmentDay::Decided, Some(day));
        [Document::Note, Document::Council].map(|document| {
            html(&tab, RoleRoute::Document(id, document))
                .split("status-tab\">")
                .nth(1)
                .expect("a status")
                .split('<')
                .next()
                .map(str::to_owned)
        })
    };
    // The device's day is 24 November 2026.
    let (before, on) = (decided("2026-11-25"), decided("2026-11-24"));
    assert!(before[0] == before[1] && on[0] == on[1] && before != on, "{before:?} {on:?}");
    assert_eq!(decided("2025-01-31"), on);

    let note = || html(&tab, RoleRoute::Document(id, Document::Note));
    let against = "class=\"against\"";
    // Nothing was answered, so nothing differs.
    assert!(!note().contains(against));
    aid::reply(tab.session, id, Question::Striving, Some(Choice::SharedGoal.id()));
    assert!(note().contains(against));
    for (question, choice) in [
        (Question::Striving, Choice::OwnGoal),
        (Question::OwnVision, Choice::Yes),
        (Question::Budget, Choice::Yes),
        (Question::Attitude, Choice::Positive),
        (Question::Council, Choice::Yes),
    ] {
        aid::reply(tab.session, id, question, Some(choice.id()));
    }
    assert!(!note().contains(against));
}

#[test]
fn the_council_text_says_what_was_chosen_and_for_what_and_nothing_before_anything_was() {
    let tab = open();
    let id = begin(&tab);
    let council = || html(&tab, RoleRoute::Document(id, Document::Council));
    let note = || html(&tab, RoleRoute::Document(id, Document::Note));
    let day = kindcentrumwijzer::domain::Day::parse("2027-11-10").expect("a day");
    let said = kindcentrumwijzer::kit::dutch::day(day);
    aid::choose_day(tab.session, id, aid::AssessmentDay::Review, Some(day));
    typing::type_text(tab.session, aid_texts::why(id), "omdat het kan");
    // The council hears of no next look at what was not chosen; the note loses nothing that was typed.
    assert!(!council().contains(&said));
    assert!(note().contains(&said) && note().contains("omdat het kan"));

    let part = aid::new_part(tab.session, id).expect("a part");
    aid::decide(tab.session, id, part, Role::Facilitating, true);
    assert!(council().contains(&said));
    // A part without a name is not the whole.
    let of_a_part = council();
    aid::decide(tab.session, id, part, Role::Facilitating, false);
    aid::decide(tab.session, id, Assessment::WHOLE, Role::Facilitating, true);
    assert_ne!(council(), of_a_part);

    let named = aid::new_part(tab.session, id).expect("a part");
    typing::type_text(tab.session, aid_texts::part_subject(id, named), "huisvesting");
    assert!(
        note().to_lowercase().contains("huisvesting"),
        "a part with a name and no role yet is not dropped"
    );
}

#[test]
fn a_question_that_is_opened_on_the_device_that_asked_it_cannot_be_answered_there_as_somebody_else() {
    let tab = open();
    let id = begin(&tab);
    aid::ask(tab.session, id, Question::Council, true);
    let page = html(&tab, RoleRoute::Asked(id, texts::EDITION, Question::Council.id()));
    assert!(page.contains(&RoleRoute::Question(id, Question::Council).href()));
    assert!(!page.contains("type=\"radio\""));
}
