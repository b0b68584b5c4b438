//! What a role needs. Conditions decide.

use super::answers::{Answers, Choice as C, Question as Q};
use super::{Ground, Role};

/// What a role needs, by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Need {
    /// Steering: the goal is the municipality's own.
    OwnGoal,
    /// Steering: it has a vision of its own.
    OwnVision,
    /// Steering: it has means of its own.
    OwnMeans,
    /// Steering: the field goes along.
    FieldGoesAlong,
    /// Steering: the council supports it.
    CouncilSupports,
    /// Directing: it takes the initiative for something that is shared.
    SharedInitiative,
    /// Directing: it is motivated from within.
    Motivation,
    /// Directing: the field grants it the role.
    Granted,
    /// Directing: it can cooperate.
    Cooperating,
    /// Directing: it knows the subject and has insight in the process.
    KnowledgeAndProcess,
    /// Directing: it can stay neutral.
    Neutral,
    /// Directing: it has staff.
    Staff,
    /// Facilitating: there is something to support.
    SomethingToSupport,
    /// Facilitating: it has something to offer.
    SomethingToOffer,
    /// Following: what it strives for leaves the matter to the field.
    LeftToTheField,
    /// Following: there is something to follow.
    SomethingToFollow,
}

/// How far a need is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is met.
    Met,
    /// It is met in part.
    InPart,
    /// It is not met, and rules the role out for now.
    Blocks,
    /// It hangs on questions that are open: not every way to answer them gives the same.
    Open,
}

/// A need of a role, with the questions that tell whether it is met.
#[derive(Clone, Copy, Debug)]
pub struct Condition {
    /// Whose need it is.
    pub role: Role,
    /// Which need.
    pub need: Need,
    /// The questions it hangs on.
    pub questions: &'static [Q],
    /// Whether the role's definition in the sources asks for it.
    pub ground: Ground,
    judge: fn(&Answers) -> Verdict,
}

impl Condition {
    /// How far it is met. Open questions are answered in every possible way: when all ways give the same,
    /// that is it.
    #[must_use]
    pub fn verdict(&self, answers: &Answers) -> Verdict {
        let mut verdicts = answers.filled(self.questions).into_iter().map(|way| (self.judge)(&way));
        let first = verdicts.next().unwrap_or(Verdict::Open);
        if verdicts.all(|verdict| verdict == first) { first } else { Verdict::Open }
    }

    /// The single answers that would lift it when it blocks.
    #[must_use]
    pub fn lifted_by(&self, answers: &Answers) -> Vec<(Q, C)> {
        self.bettered_by(answers, Verdict::Blocks, |verdict| verdict != Verdict::Blocks)
    }

    /// The single answers that would meet it in full when it is met in part.
    #[must_use]
    pub fn met_by(&self, answers: &Answers) -> Vec<(Q, C)> {
        self.bettered_by(answers, Verdict::InPart, |verdict| verdict == Verdict::Met)
    }

    fn bettered_by(&self, answers: &Answers, now: Verdict, better: fn(Verdict) -> bool) -> Vec<(Q, C)> {
        if self.verdict(answers) != now {
            return Vec::new();
        }
        let others = self
            .questions
            .iter()
            .flat_map(|question| question.choices().iter().map(move |choice| (*question, *choice)));
        others.filter(|(q, c)| better(self.verdict(&answers.sure(*q, *c)))).collect()
    }
}

/// Every condition of a role.
pub fn conditions(role: Role) -> impl Iterator<Item = &'static Condition> {
    CONDITIONS.iter().filter(move |condition| condition.role == role)
}

const fn need(
    role: Role,
    need: Need,
    ground: Ground,
    questions: &'static [Q],
    judge: fn(&Answers) -> Verdict,
) -> Condition {
    Condition { role, need, questions, ground, judge }
}

static CONDITIONS: [Condition; 16] = [
    need(Role::Steering, Need::OwnGoal, Ground::Derived, &[Q::Striving], |a| {
        if a.is(Q::Striving, C::OwnGoal) { Verdict::Met } else { Verdict::Blocks }
    }),
    need(Role::Steering, Need::OwnVision, Ground::Source, &[Q::OwnVision], |a| degree(a, Q::OwnVision)),
    need(Role::Steering, Need::OwnMeans, Ground::Source, &[Q::Budget, Q::Acquirable], |a| {
        if a.is(Q::Budget, C::Yes) {
            Verdict::Met
        } else if a.is(Q::Budget, C::Partly) || a.is_any(Q::Acquirable, &[C::Yes, C::Partly]) {
            Verdict::InPart
        } else {
            Verdict::Blocks
        }
    }),
    need(Role::Steering, Need::FieldGoesAlong, Ground::Derived, &[Q::Attitude], attitude),
    need(Role::Steering, Need::CouncilSupports, Ground::Derived, &[Q::Council], |a| degree(a, Q::Council)),
    need(Role::Directing, Need::SharedInitiative, Ground::Source, &[Q::Striving], |a| {
        match a.get(Q::Striving) {
            Some(C::SharedGoal) => Verdict::Met,
            Some(C::OwnGoal | C::Helping) => Verdict::InPart,
            _ => Verdict::Blocks,
        }
    }),
    need(Role::Directing, Need::Motivation, Ground::Derived, &[Q::Motivation], |a| degree(a, Q::Motivation)),
    need(Role::Directing, Need::Granted, Ground::Source, &[Q::Attitude], attitude),
    need(Role::Directing, Need::Cooperating, Ground::Source, &[Q::Cooperating], |a| {
        degree(a, Q::Cooperating)
    }),
    need(
        Role::Directing,
        Need::KnowledgeAndProcess,
        Ground::Source,
        &[Q::Knowledge, Q::Process],
        |a| match (a.get(Q::Knowledge), a.get(Q::Process)) {
            (Some(C::Yes), Some(C::Yes)) => Verdict::Met,
            (Some(C::No), Some(C::No)) => Verdict::Blocks,
            _ => Verdict::InPart,
        },
    ),
    need(Role::Directing, Need::Neutral, Ground::Source, &[Q::Neutral], |a| degree(a, Q::Neutral)),
    need(Role::Directing, Need::Staff, Ground::Derived, &[Q::Staff], |a| degree(a, Q::Staff)),
    need(Role::Facilitating, Need::SomethingToSupport, Ground::Source, &[Q::Energy, Q::Needed], |a| {
        if a.is_any(Q::Energy, &[C::WithPartners, C::WithBoth]) || a.is(Q::Needed, C::Yes) {
            Verdict::Met
        } else if a.is(Q::Energy, C::Nowhere) && a.is(Q::Needed, C::No) {
            Verdict::Blocks
        } else {
            Verdict::InPart
        }
    }),
    need(
        Role::Facilitating,
        Need::SomethingToOffer,
        Ground::Source,
        &[Q::Budget, Q::Staff, Q::Buildings, Q::Acquirable],
        |a| {
            let own = [Q::Budget, Q::Staff, Q::Buildings];
            if own.iter().any(|means| a.is(*means, C::Yes)) {
                Verdict::Met
            } else if own.iter().any(|means| a.is(*means, C::Partly))
                || a.is_any(Q::Acquirable, &[C::Yes, C::Partly])
            {
                Verdict::InPart
            } else {
                Verdict::Blocks
            }
        },
    ),
    need(
        Role::Following,
        Need::LeftToTheField,
        Ground::Source,
        &[Q::Striving, Q::Motivation, Q::Organised, Q::Energy, Q::Needed],
        |a| {
            // The sources' own example: a municipality that follows for a while, when others have taken the lead.
            let others_lead = a.is(Q::Organised, C::WellOrganised) && a.is(Q::Energy, C::WithPartners);
            let with_others = a.is_any(Q::Striving, &[C::SharedGoal, C::Helping]);
            let helping = a.is(Q::Striving, C::Helping) && a.is(Q::Motivation, C::No);
            if a.is(Q::Striving, C::OtherPriorities) || (with_others && others_lead && a.is(Q::Needed, C::No))
            {
                Verdict::Met
            } else if helping || (with_others && others_lead) {
                Verdict::InPart
            } else {
                Verdict::Blocks
            }
        },
    ),
    need(Role::Following, Need::SomethingToFollow, Ground::Source, &[Q::Energy, Q::Urgency], |a| {
        if a.is_any(Q::Energy, &[C::WithPartners, C::WithBoth]) {
            Verdict::Met
        } else if a.is(Q::Energy, C::Nowhere) && a.is(Q::Urgency, C::Yes) {
            Verdict::Blocks
        } else {
            Verdict::InPart
        }
    }),
];

fn degree(answers: &Answers, question: Q) -> Verdict {
    match answers.get(question) {
        Some(C::Yes) => Verdict::Met,
        Some(C::Partly) => Verdict::InPart,
        _ => Verdict::Blocks,
    }
}

fn attitude(answers: &Answers) -> Verdict {
    match answers.get(Q::Attitude) {
        Some(C::Positive) => Verdict::Met,
        Some(C::WaitAndSee) => Verdict::InPart,
        _ => Verdict::Blocks,
    }
}
