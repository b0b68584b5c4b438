//! What speaks for and against a role. Arguments explain; they change no outcome and are never counted.

use super::answers::{Answers, Choice as C, Question as Q};
use super::{Ground, Role};

/// Which way an argument points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    /// For the role.
    For,
    /// Against it.
    Against,
}

/// An argument for or against a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Argument {
    /// The role.
    pub role: Role,
    /// For or against.
    pub side: Side,
    /// Its frozen name, unique among the arguments of its role.
    pub id: &'static str,
    /// The answers it rests on: each question must have been answered like this. None: it always holds.
    pub rests_on: &'static [(Q, C)],
    /// Whether a source says it.
    pub ground: Ground,
}

impl Argument {
    /// Whether the answers call for it.
    #[must_use]
    pub fn holds(&self, answers: &Answers) -> bool {
        self.rests_on.iter().all(|(question, choice)| answers.is(*question, *choice))
    }
}

/// The arguments that the answers call for, role by role, for before against.
pub fn arguments(role: Role, side: Side, answers: &Answers) -> impl Iterator<Item = &'static Argument> {
    ARGUMENTS
        .iter()
        .filter(move |argument| argument.role == role && argument.side == side && argument.holds(answers))
}

/// Every argument there is.
#[must_use]
pub fn all() -> &'static [Argument] {
    ARGUMENTS
}

macro_rules! arguments {
    ($($role:ident $side:ident $id:literal $ground:ident $([$question:ident: $choice:ident])*;)+) => {
        static ARGUMENTS: &[Argument] = &[$(Argument {
            role: Role::$role,
            side: Side::$side,
            id: $id,
            rests_on: &[$((Q::$question, C::$choice)),*],
            ground: Ground::$ground,
        }),+];
    };
}

arguments! {
    Steering For "own-goal" Derived [Striving: OwnGoal];
    Steering For "own-vision" Source [OwnVision: Yes];
    Steering For "budget" Source [Budget: Yes];
    Steering For "urgency" Derived [Urgency: Yes];
    Steering For "council" Derived [Council: Yes];
    Steering For "energy-with-municipality" Derived [Energy: WithMunicipality];
    Steering For "field-not-organised" Derived [Organised: NotOrganised];
    Steering Against "shared-goal" Derived [Striving: SharedGoal];
    Steering Against "helping" Derived [Striving: Helping];
    Steering Against "other-priorities" Derived [Striving: OtherPriorities];
    Steering Against "distrust" Derived [Attitude: Distrust];
    Steering Against "energy-with-partners" Derived [Energy: WithPartners];
    Steering Against "energy-with-both" Derived [Energy: WithBoth];
    Steering Against "organised-and-trusted" Derived [Organised: WellOrganised] [Culture: Trusted];
    Steering Against "no-council" Derived [Council: No];
    Steering Against "imposed-from-above" Derived;
    Directing For "motivation" Derived [Motivation: Yes];
    Directing For "shared-goal" Source [Striving: SharedGoal];
    Directing For "council" Derived [Council: Yes];
    Directing For "strategy" Derived [Strategy: Yes];
    Directing For "urgency" Derived [Urgency: Yes];
    Directing For "field-not-organised" Derived [Organised: NotOrganised];
    Directing For "field-partly-organised" Derived [Organised: PartlyOrganised];
    Directing For "many-players" Derived [Players: Many];
    Directing For "positive-field" Derived [Attitude: Positive];
    Directing For "needed" Derived [Needed: Yes];
    Directing For "cooperating" Source [Cooperating: Yes];
    Directing For "neutral" Source [Neutral: Yes];
    Directing For "staff" Derived [Staff: Yes];
    Directing Against "distrust" Derived [Attitude: Distrust];
    Directing Against "not-cooperating" Source [Cooperating: No];
    Directing Against "not-neutral" Source [Neutral: No];
    Directing Against "no-staff" Derived [Staff: No];
    Directing Against "organised-by-partners" Derived [Organised: WellOrganised] [Energy: WithPartners];
    Directing Against "no-motivation" Derived [Motivation: No];
    Directing Against "other-priorities" Derived [Striving: OtherPriorities];
    Directing Against "not-needed" Derived [Needed: No];
    Directing Against "no-council" Derived [Council: No];
    Facilitating For "helping" Source [Striving: Helping];
    Facilitating For "energy-with-partners" Derived [Energy: WithPartners];
    Facilitating For "energy-with-both" Derived [Energy: WithBoth];
    Facilitating For "needed" Derived [Needed: Yes];
    Facilitating For "budget" Source [Budget: Yes];
    Facilitating For "buildings" Source [Buildings: Yes];
    Facilitating For "staff" Derived [Staff: Yes];
    Facilitating For "distrust" Derived [Attitude: Distrust];
    Facilitating For "wait-and-see" Derived [Attitude: WaitAndSee];
    Facilitating For "field-partly-organised" Derived [Organised: PartlyOrganised];
    Facilitating For "field-well-organised" Derived [Organised: WellOrganised];
    Facilitating For "cooperating" Derived [Cooperating: Yes];
    Facilitating Against "no-energy" Derived [Energy: Nowhere];
    Facilitating Against "not-needed" Derived [Needed: No];
    Facilitating Against "nothing-to-offer" Derived [Budget: No] [Staff: No] [Buildings: No];
    Facilitating Against "own-goal" Derived [Striving: OwnGoal];
    Facilitating Against "field-not-organised" Derived [Organised: NotOrganised];
    Following For "other-priorities" Derived [Striving: OtherPriorities];
    Following For "no-motivation" Derived [Motivation: No];
    Following For "organised-by-partners" Derived [Organised: WellOrganised] [Energy: WithPartners];
    Following For "no-means" Derived [Budget: No] [Staff: No];
    Following For "not-cooperating" Derived [Cooperating: No];
    Following For "not-needed" Derived [Needed: No];
    Following For "no-urgency" Derived [Urgency: No];
    Following For "no-council" Derived [Council: No];
    Following Against "urgency" Derived [Urgency: Yes];
    Following Against "no-energy" Derived [Energy: Nowhere];
    Following Against "energy-with-municipality" Derived [Energy: WithMunicipality];
    Following Against "motivation" Derived [Motivation: Yes];
    Following Against "needed" Derived [Needed: Yes];
    Following Against "own-goal" Derived [Striving: OwnGoal];
    Following Against "shared-goal" Derived [Striving: SharedGoal];
}
