//! Which single answer would change an outcome.

use super::Role;
use super::answers::{Answers, Choice, Question};
use super::outcome::{Outcome, outcome};

/// A change of one answer that alters the outcome of a role.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    /// The role.
    pub role: Role,
    /// The question.
    pub question: Question,
    /// The answer as it would be.
    pub choice: Choice,
    /// The outcome now.
    pub before: Outcome,
    /// The outcome then.
    pub after: Outcome,
}

impl Tip {
    /// Whether it makes the role fit, or takes that away: those are shown first.
    #[must_use]
    pub fn is_decisive(&self) -> bool {
        self.before == Outcome::Fits || self.after == Outcome::Fits
    }
}

/// Every answer that was given whose change to another answer alters an outcome, by role and question.
/// A change to "I don't know" is none.
#[must_use]
pub fn tipping_points(answers: &Answers) -> Vec<Tip> {
    let mut tips = Vec::new();
    for role in Role::ALL {
        let before = outcome(role, answers);
        for question in Question::ALL {
            if answers.get(question).is_none() {
                continue;
            }
            for choice in question.choices().iter().copied() {
                let after = outcome(role, &answers.sure(question, choice));
                if after != before {
                    tips.push(Tip { role, question, choice, before, after });
                }
            }
        }
    }
    tips
}
