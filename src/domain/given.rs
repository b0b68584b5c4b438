//! What a question of the role aid was answered with.

use super::role::Choice;

/// What a question was answered with. Derived, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// Nothing yet.
    Open,
    /// They do not know. That is no answer, but it was said.
    Unknown,
    /// A choice of the question.
    Choice(Choice),
}
