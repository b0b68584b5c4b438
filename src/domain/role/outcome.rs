//! What the conditions say of a role.

use super::Role;
use super::answers::Answers;
use super::condition::{Verdict, conditions};

/// How a role comes out. Several may fit; none may.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A condition blocks it: "nu niet".
    NotNow,
    /// It hangs on open questions: "nog niet te zeggen".
    NotYetKnown,
    /// A condition is met in part: "onder voorwaarde".
    Conditional,
    /// Every condition is met: "past".
    Fits,
}

/// The outcome of a role: what blocks comes first, then what is open, then what is met in part.
#[must_use]
pub fn outcome(role: Role, answers: &Answers) -> Outcome {
    let verdicts: Vec<Verdict> = conditions(role).map(|condition| condition.verdict(answers)).collect();
    if verdicts.contains(&Verdict::Blocks) {
        Outcome::NotNow
    } else if verdicts.contains(&Verdict::Open) {
        Outcome::NotYetKnown
    } else if verdicts.contains(&Verdict::InPart) {
        Outcome::Conditional
    } else {
        Outcome::Fits
    }
}
