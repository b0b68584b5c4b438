//! The role aid: given cases, open answers, tipping points against lists by hand and against a brute force,
//! and the laws of the rules.

use kindcentrumwijzer::domain::role::{
    Answers, Argument, Choice as C, Contradiction, Outcome, Question as Q, Role, Side, Tip, Verdict,
    WrongChoice, all_arguments, arguments, conditions, contradictions, outcome, tipping_points,
};
use proptest::prelude::*;

/// Answers by the letters of the role aid's table: A0 A1 A2 A3 A4 A7, B1..B6, C1..C4, D1..D4; `.` is open.
fn answers(letters: &str) -> Answers {
    let letters: Vec<char> = letters.chars().filter(|letter| !letter.is_whitespace()).collect();
    assert_eq!(letters.len(), 20, "one letter per question");
    letters.into_iter().zip(Q::ALL).filter(|(letter, _)| *letter != '.').fold(
        Answers::default(),
        |answers, (letter, question)| {
            answers.with(question, Some(choice(question, letter))).expect("a choice")
        },
    )
}

fn choice(question: Q, letter: char) -> C {
    match (question, letter) {
        (Q::Striving, 'e') => C::OwnGoal,
        (Q::Striving, 'g') => C::SharedGoal,
        (Q::Striving, 'h') => C::Helping,
        (Q::Striving, 'x') => C::OtherPriorities,
        (Q::Organised, 'n') => C::NotOrganised,
        (Q::Organised, 'd') => C::PartlyOrganised,
        (Q::Organised, 'g') => C::WellOrganised,
        (Q::Players, 'w') => C::Few,
        (Q::Players, 'v') => C::Many,
        (Q::Attitude, '-') => C::Distrust,
        (Q::Attitude, '0') => C::WaitAndSee,
        (Q::Attitude, '+') => C::Positive,
        (Q::Culture, 'n') => C::Hardly,
        (Q::Culture, 'w') => C::Varying,
        (Q::Culture, 'v') => C::Trusted,
        (Q::Energy, 'g') => C::WithMunicipality,
        (Q::Energy, 'p') => C::WithPartners,
        (Q::Energy, 'b') => C::WithBoth,
        (Q::Energy, '-') => C::Nowhere,
        (_, 'j') => C::Yes,
        (_, 'd') => C::Partly,
        (_, 'n') => C::No,
        other => panic!("no such answer: {other:?}"),
    }
}

const LANSINGERLAND: &str = "gjdjjd dv+wbj jjjj djnj";
const WITHOUT_MEANS: &str = "gjjjjj dv+wbj jjjj nnnn";
const DISTRUST: &str = "gjjjjj dv-npd jjdd jjnj";

fn outcomes(answers: &Answers) -> [Outcome; 4] {
    Role::ALL.map(|role| outcome(role, answers))
}

use Outcome::{Conditional, Fits, NotNow, NotYetKnown};

#[test]
fn the_cases_come_out_as_they_were_decided() {
    for (case, letters, expected) in [
        ("Lansingerland", LANSINGERLAND, [NotNow, Fits, Fits, NotNow]),
        ("ambition without means", WITHOUT_MEANS, [NotNow, NotNow, NotNow, NotNow]),
        ("distrust", DISTRUST, [NotNow, NotNow, Fits, NotNow]),
        ("an own goal with all that it takes", "ejjjjj nv+wgj jjjj jjjj", [Fits, Conditional, Fits, NotNow]),
        (
            "an own goal in a field that waits",
            "ejdjjj dv0wgj jjjj djjj",
            [Conditional, Conditional, Fits, NotNow],
        ),
        ("other priorities in a field that works", "xnnnnn gv+vpn nnnn nnnn", [NotNow, NotNow, NotNow, Fits]),
        ("helping, while others have the lead", "hnnnnn gv+vpn djjd jnnn", [NotNow, NotNow, Fits, Fits]),
        ("an own goal without the council", "ejjnjj nv+wgj jjjj jjjj", [NotNow, Conditional, Fits, NotNow]),
        (
            "an own goal that half the council supports",
            "ejjdjj nv+wgj jjjj jjjj",
            [Conditional, Conditional, Fits, NotNow],
        ),
        ("other priorities, and no hurry", "xnnnnn gv+v-n nnnn nnnn", [NotNow, NotNow, NotNow, Conditional]),
        ("urgent, and nobody moves", "xjnjjj nv0n-n jjjj nnnn", [NotNow, NotNow, NotNow, NotNow]),
    ] {
        assert_eq!(outcomes(&answers(letters)), expected, "{case}");
    }
}

#[test]
fn with_nothing_answered_nothing_can_be_said_and_nothing_is_ruled_out() {
    assert_eq!(outcomes(&Answers::default()), [NotYetKnown; 4]);
}

#[test]
fn an_open_answer_that_makes_no_difference_is_no_reason_to_wait() {
    // Budget is there, so whether more can be acquired does not matter.
    assert_eq!(outcome(Role::Facilitating, &answers("...... ....b. .... j...")), Fits);
    // The goal is shared, so steering is out whatever the rest says.
    assert_eq!(outcome(Role::Steering, &answers("g..... ...... .... ....")), NotNow);
    // Knowledge is there, but without insight in the process it could still be met in part or in full.
    let open = answers("gj.... ..+... j.jj .j..");
    assert_eq!(outcome(Role::Directing, &open), NotYetKnown);
    let condition = conditions(Role::Directing).find(|one| one.questions.contains(&Q::Process)).expect("one");
    assert_eq!(condition.verdict(&open), Verdict::Open);
}

#[test]
fn what_blocks_says_which_single_answer_would_lift_it() {
    let answers = answers(DISTRUST);
    let blocked =
        conditions(Role::Directing).find(|one| one.verdict(&answers) == Verdict::Blocks).expect("one");
    assert_eq!(blocked.lifted_by(&answers), [(Q::Attitude, C::WaitAndSee), (Q::Attitude, C::Positive)]);
    let in_part =
        conditions(Role::Directing).find(|one| one.verdict(&answers) == Verdict::InPart).expect("one");
    assert_eq!(in_part.met_by(&answers), [(Q::Cooperating, C::Yes)]);
    assert!(in_part.lifted_by(&answers).is_empty() && blocked.met_by(&answers).is_empty());
    let met = conditions(Role::Directing).find(|one| one.verdict(&answers) == Verdict::Met).expect("one");
    assert!(met.lifted_by(&answers).is_empty());
}

#[test]
fn an_answer_that_its_question_does_not_have_is_refused() {
    let refused = Answers::default().with(Q::Players, Some(C::Yes));
    assert_eq!(refused, Err(WrongChoice { question: Q::Players, choice: C::Yes }));
}

fn tips_of(role: Role, letters: &str) -> Vec<(Q, C, Outcome)> {
    let tips = tipping_points(&answers(letters)).into_iter().filter(|tip| tip.role == role);
    tips.map(|tip| (tip.question, tip.choice, tip.after)).collect()
}

#[test]
fn the_tipping_points_of_lansingerland_are_those_of_the_list_made_by_hand() {
    assert_eq!(
        tips_of(Role::Directing, LANSINGERLAND),
        [
            (Q::Striving, C::OwnGoal, Conditional),
            (Q::Striving, C::Helping, Conditional),
            (Q::Striving, C::OtherPriorities, NotNow),
            (Q::Motivation, C::Partly, Conditional),
            (Q::Motivation, C::No, NotNow),
            (Q::Attitude, C::Distrust, NotNow),
            (Q::Attitude, C::WaitAndSee, Conditional),
            (Q::Knowledge, C::Partly, Conditional),
            (Q::Knowledge, C::No, Conditional),
            (Q::Process, C::Partly, Conditional),
            (Q::Process, C::No, Conditional),
            (Q::Cooperating, C::Partly, Conditional),
            (Q::Cooperating, C::No, NotNow),
            (Q::Neutral, C::Partly, Conditional),
            (Q::Neutral, C::No, NotNow),
            (Q::Staff, C::Partly, Conditional),
            (Q::Staff, C::No, NotNow),
        ]
    );
    assert_eq!(tips_of(Role::Steering, LANSINGERLAND), [(Q::Striving, C::OwnGoal, Conditional)]);
    // Buildings and staff both make it fit, so no single answer takes that away.
    assert_eq!(tips_of(Role::Facilitating, LANSINGERLAND), []);
    assert_eq!(tips_of(Role::Following, LANSINGERLAND), [(Q::Striving, C::OtherPriorities, Fits)]);
}

#[test]
fn what_makes_a_role_fit_or_takes_that_away_is_decisive_and_the_rest_is_not() {
    let tips = tipping_points(&answers(LANSINGERLAND));
    let decisive =
        |role| tips.iter().filter(move |tip| tip.role == role).map(Tip::is_decisive).collect::<Vec<_>>();
    assert_eq!(decisive(Role::Steering), [false]);
    assert_eq!(decisive(Role::Following), [true]);
    assert!(decisive(Role::Directing).into_iter().all(|decisive| decisive));
}

#[test]
fn the_tipping_points_without_means_are_those_of_the_list_made_by_hand() {
    assert_eq!(
        tips_of(Role::Directing, WITHOUT_MEANS),
        [(Q::Staff, C::Yes, Fits), (Q::Staff, C::Partly, Conditional)]
    );
    assert_eq!(
        tips_of(Role::Facilitating, WITHOUT_MEANS),
        [
            (Q::Budget, C::Yes, Fits),
            (Q::Budget, C::Partly, Conditional),
            (Q::Staff, C::Yes, Fits),
            (Q::Staff, C::Partly, Conditional),
            (Q::Acquirable, C::Yes, Conditional),
            (Q::Acquirable, C::Partly, Conditional),
            (Q::Buildings, C::Yes, Fits),
            (Q::Buildings, C::Partly, Conditional),
        ]
    );
    // Two things block steering (the goal and the means), so no single answer changes it.
    assert_eq!(tips_of(Role::Steering, WITHOUT_MEANS), []);
    assert_eq!(tips_of(Role::Following, WITHOUT_MEANS), [(Q::Striving, C::OtherPriorities, Fits)]);
}

#[test]
fn the_tipping_points_with_distrust_are_those_of_the_list_made_by_hand() {
    assert_eq!(
        tips_of(Role::Directing, DISTRUST),
        [(Q::Attitude, C::WaitAndSee, Conditional), (Q::Attitude, C::Positive, Conditional)]
    );
    assert_eq!(tips_of(Role::Steering, DISTRUST), []);
    assert_eq!(
        tips_of(Role::Facilitating, DISTRUST),
        [(Q::Energy, C::WithMunicipality, Conditional), (Q::Energy, C::Nowhere, Conditional)]
    );
    assert_eq!(
        tips_of(Role::Following, DISTRUST),
        // The partners have the energy: once they are well organised too, they have the lead.
        [(Q::Striving, C::OtherPriorities, Fits), (Q::Organised, C::WellOrganised, Conditional)]
    );
}

#[test]
fn contradictions_are_found_and_come_from_the_decision_too() {
    let none = |letters: &str| contradictions(&answers(letters), &[]);
    assert_eq!(none(LANSINGERLAND), []);
    assert_eq!(none("gjdjjd dv+wbj jjjj dnnj"), [], "some means are there");
    assert_eq!(none(WITHOUT_MEANS), [Contradiction::MotivationWithoutMeans]);
    assert_eq!(none(DISTRUST), [Contradiction::SharedGoalWithDistrust]);
    assert_eq!(
        none("xjjnjj nv-n-n jjnj nnnn"),
        [
            Contradiction::MotivationWithoutMeans,
            Contradiction::UrgencyWithOtherPriorities,
            Contradiction::UrgencyWithoutEnergy,
            Contradiction::MotivationWithoutCouncil,
            Contradiction::VisionWithoutCooperating,
        ]
    );
    assert_eq!(none("ejjjjj nv-wgj jjjj jjjj"), [Contradiction::OwnGoalWithDistrust]);
    let decided = contradictions(&answers(LANSINGERLAND), &[Role::Following]);
    assert_eq!(decided, [Contradiction::FollowingWhileNeeded]);
    let unanalysed = Answers::default().with(Q::Analysed, Some(C::No)).expect("a choice");
    assert_eq!(contradictions(&unanalysed, &[]), [Contradiction::NoAnalysis]);
}

#[test]
fn a_municipality_may_follow_while_others_have_the_lead() {
    let following = |letters: &str| outcomes(&answers(letters))[3];
    // Shared goal or helping; the field well organised, the energy with partners.
    assert_eq!(following("gjdjjd gv+wpn jjjj dnnj"), Fits, "they can do without");
    assert_eq!(following("hjdjjd gv+wpd jjjj dnnj"), Conditional, "they need the municipality in part");
    assert_eq!(following("gjdjjd gv+wpj jjjj dnnj"), Conditional);
    assert_eq!(following("ejdjjd gv+wpn jjjj dnnj"), NotNow, "not with a goal of its own");
    assert_eq!(following("gjdjjd gv+wbn jjjj dnnj"), NotNow, "not when the energy is with both");
    assert_eq!(following("gjdjjd dv+wpn jjjj dnnj"), NotNow, "not when the field is organised in part");
    assert_eq!(following("hndjjd dv+wpn jjjj dnnj"), Conditional, "helping, not from within");
}

#[test]
fn a_goal_without_the_council_is_a_contradiction_also_where_a_role_fits() {
    for (letters, holds) in [
        ("gjdnjd dv+wbj jjjj djnj", true),
        ("ejdnjd dv+wbj jjjj dnnj", true),
        ("hjdnjd dv+wbj jjjj dnnj", false),
    ] {
        let found = contradictions(&answers(letters), &[]).contains(&Contradiction::GoalWithoutCouncil);
        assert_eq!(found, holds, "{letters}");
    }
    assert_eq!(outcomes(&answers("gjdnjd dv+wbj jjjj djnj"))[1], Fits);
}

#[test]
fn arguments_stand_on_the_side_that_the_answers_call_for() {
    let ids = |role, side, letters: &str| {
        arguments(role, side, &answers(letters)).map(|argument: &Argument| argument.id).collect::<Vec<_>>()
    };
    assert_eq!(
        ids(Role::Steering, Side::Against, LANSINGERLAND),
        ["shared-goal", "energy-with-both", "imposed-from-above"]
    );
    assert_eq!(ids(Role::Following, Side::For, "xnnnnn gv+vpn nnnn nnnn").len(), 8);
    assert_eq!(ids(Role::Facilitating, Side::Against, WITHOUT_MEANS), ["nothing-to-offer"]);
    // What always holds needs no answer.
    assert_eq!(ids(Role::Steering, Side::Against, ".................... "), ["imposed-from-above"]);
}

#[test]
fn every_argument_has_a_name_of_its_own_and_rests_on_answers_that_exist() {
    let mut seen = Vec::new();
    for argument in all_arguments() {
        assert!(!seen.contains(&(argument.role, argument.side, argument.id)), "{argument:?}");
        seen.push((argument.role, argument.side, argument.id));
        for (question, choice) in argument.rests_on {
            assert!(question.choices().contains(choice), "{argument:?}");
        }
    }
}

fn given() -> impl Strategy<Value = Answers> {
    let one = |question: Q| prop::option::weighted(0.8, prop::sample::select(question.choices().to_vec()));
    let all: Vec<_> = Q::ALL.into_iter().map(one).collect();
    all.prop_map(|choices| {
        choices.into_iter().zip(Q::ALL).fold(Answers::default(), |answers, (choice, question)| {
            answers.with(question, choice).expect("a choice of the question")
        })
    })
}

/// How good a verdict is for its role; an open one cannot be compared.
fn grade(verdict: Verdict) -> Option<u8> {
    match verdict {
        Verdict::Blocks => Some(0),
        Verdict::InPart => Some(1),
        Verdict::Met => Some(2),
        Verdict::Open => None,
    }
}

fn outcome_grade(outcome: Outcome) -> Option<u8> {
    match outcome {
        NotNow => Some(0),
        Conditional => Some(1),
        Fits => Some(2),
        NotYetKnown => None,
    }
}

proptest! {
    #[test]
    fn a_better_answer_to_a_condition_never_makes_its_role_worse(answers in given(), role in 0_usize..4) {
        let role = Role::ALL[role];
        let grades = |answers: &Answers| conditions(role).map(|one| grade(one.verdict(answers))).collect::<Vec<_>>();
        let before = (grades(&answers), outcome_grade(outcome(role, &answers)));
        for question in Q::ALL {
            for choice in question.choices() {
                let changed = answers.with(question, Some(*choice)).expect("a choice");
                let after = (grades(&changed), outcome_grade(outcome(role, &changed)));
                let comparable = before.0.iter().chain(&after.0).all(Option::is_some);
                let no_worse = before.0.iter().zip(&after.0).all(|(was, is)| is >= was);
                if comparable && no_worse {
                    prop_assert!(after.1 >= before.1, "{:?} to {:?}", question, choice);
                }
            }
        }
    }

    #[test]
    fn an_answer_that_only_argues_changes_no_outcome(answers in given()) {
        let decides = |question: &Q| Role::ALL.into_iter().flat_map(conditions).any(|one| one.questions.contains(question));
        let only_argue: Vec<Q> = Q::ALL.into_iter().filter(|question| !decides(question)).collect();
        prop_assert_eq!(&only_argue, &[Q::Strategy, Q::Players, Q::Culture, Q::Analysed]);
        for question in only_argue {
            for choice in question.choices().iter().copied().map(Some).chain([None]) {
                prop_assert_eq!(outcomes(&answers.with(question, choice).expect("a choice")), outcomes(&answers));
            }
        }
    }

    #[test]
    fn tipping_points_are_what_a_brute_force_finds(answers in given()) {
        let mut found = Vec::new();
        for (index, role) in Role::ALL.into_iter().enumerate() {
            for question in Q::ALL {
                for choice in question.choices() {
                    let changed = answers.with(question, Some(*choice)).expect("a choice");
                    let (before, after) = (outcomes(&answers)[index], outcomes(&changed)[index]);
                    if answers.get(question).is_some() && before != after {
                        found.push(Tip { role, question, choice: *choice, before, after });
                    }
                }
            }
        }
        prop_assert_eq!(tipping_points(&answers), found);
    }

    #[test]
    fn more_answers_never_turn_what_was_certain(answers in given(), question in 0_usize..21) {
        let question = Q::ALL[question];
        if answers.get(question).is_none() {
            for choice in question.choices() {
                let more = answers.with(question, Some(*choice)).expect("a choice");
                for role in Role::ALL {
                    let before = outcome(role, &answers);
                    if before == NotNow || before == Fits || before == Conditional {
                        prop_assert_eq!(outcome(role, &more), before);
                    }
                }
            }
        }
    }
}
