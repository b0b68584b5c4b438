//! Answers that pull in opposite directions.

use super::Role;
use super::answers::{Answers, Choice as C, Question as Q};

/// Two things that do not go together, to look at first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Contradiction {
    /// Motivated, without any means.
    MotivationWithoutMeans,
    /// A goal of its own in a field that distrusts it.
    OwnGoalWithDistrust,
    /// A shared goal with a field that distrusts it.
    SharedGoalWithDistrust,
    /// Urgent, while other priorities go first.
    UrgencyWithOtherPriorities,
    /// Urgent, while the energy is nowhere.
    UrgencyWithoutEnergy,
    /// Motivated, without the council.
    MotivationWithoutCouncil,
    /// A goal, its own or shared, without the council.
    GoalWithoutCouncil,
    /// A vision of its own, without the skills to cooperate.
    VisionWithoutCooperating,
    /// Deciding to follow, while the field needs the municipality.
    FollowingWhileNeeded,
    /// No stakeholder analysis was made.
    NoAnalysis,
}

impl Contradiction {
    /// Every contradiction there is.
    pub const ALL: [Self; 10] = [
        Self::MotivationWithoutMeans,
        Self::OwnGoalWithDistrust,
        Self::SharedGoalWithDistrust,
        Self::UrgencyWithOtherPriorities,
        Self::UrgencyWithoutEnergy,
        Self::MotivationWithoutCouncil,
        Self::GoalWithoutCouncil,
        Self::VisionWithoutCooperating,
        Self::FollowingWhileNeeded,
        Self::NoAnalysis,
    ];
}

/// Every contradiction in the answers, and in the role that was decided on.
#[must_use]
pub fn contradictions(answers: &Answers, decided: &[Role]) -> Vec<Contradiction> {
    let a = answers;
    let no_means = [Q::Budget, Q::Staff, Q::Buildings].iter().all(|means| a.is(*means, C::No));
    let distrust = a.is(Q::Attitude, C::Distrust);
    let urgent = a.is(Q::Urgency, C::Yes);
    let motivated = a.is(Q::Motivation, C::Yes);
    let found = [
        (Contradiction::MotivationWithoutMeans, motivated && no_means),
        (Contradiction::OwnGoalWithDistrust, a.is(Q::Striving, C::OwnGoal) && distrust),
        (Contradiction::SharedGoalWithDistrust, a.is(Q::Striving, C::SharedGoal) && distrust),
        (Contradiction::UrgencyWithOtherPriorities, urgent && a.is(Q::Striving, C::OtherPriorities)),
        (Contradiction::UrgencyWithoutEnergy, urgent && a.is(Q::Energy, C::Nowhere)),
        (Contradiction::MotivationWithoutCouncil, motivated && a.is(Q::Council, C::No)),
        (
            Contradiction::GoalWithoutCouncil,
            a.is_any(Q::Striving, &[C::OwnGoal, C::SharedGoal]) && a.is(Q::Council, C::No),
        ),
        (Contradiction::VisionWithoutCooperating, a.is(Q::OwnVision, C::Yes) && a.is(Q::Cooperating, C::No)),
        (Contradiction::FollowingWhileNeeded, decided.contains(&Role::Following) && a.is(Q::Needed, C::Yes)),
        (Contradiction::NoAnalysis, a.is(Q::Analysed, C::No)),
    ];
    found.into_iter().filter(|(_, holds)| *holds).map(|(contradiction, _)| contradiction).collect()
}
