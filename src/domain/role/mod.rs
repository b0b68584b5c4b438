//! Which of four roles fits a municipality: conditions decide, arguments explain.
//!
//! The rules follow the role aid of this project: definitions and questions come from the Handreiking
//! (ambition and role, analysis, competences) and the Kennisnotitie IKC (9). What is not in a source is
//! marked as derived. Nothing here counts, weighs or ranks: no total exists.

mod answers;
mod argument;
mod condition;
mod contradiction;
mod names;
mod outcome;
mod tipping;

pub use answers::{Answers, Choice, Question, WrongChoice};
pub use argument::{Argument, Side, all as all_arguments, arguments};
pub use condition::{Condition, Need, Verdict, conditions};
pub use contradiction::{Contradiction, contradictions};
pub use outcome::{Outcome, outcome};
pub use tipping::{Tip, tipping_points};

/// A role of the municipality, in the fixed order of the sources. The order is no ranking.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Steering: sturend.
    Steering,
    /// Directing in a network of equals: regisserend.
    Directing,
    /// Making it easier for others: faciliterend.
    Facilitating,
    /// Following what others do: volgend.
    Following,
}

impl Role {
    /// Every role, in the order of the sources.
    pub const ALL: [Self; 4] = [Self::Steering, Self::Directing, Self::Facilitating, Self::Following];
}

/// Whether a source says it, or we infer it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ground {
    /// A source says it: "bron".
    Source,
    /// We infer it: "afgeleid".
    Derived,
}
