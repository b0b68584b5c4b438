//! What an assessment in a file would change to the one that is here.

use super::words;
use crate::domain::role::Question;
use crate::domain::{Assessment, Merge};
use crate::ui::words as common;

/// Answers that would become others, and a decision that would change, a line each.
pub fn changes(ours: &Assessment, theirs: &Assessment) -> Vec<String> {
    let merged = ours.clone().merge(theirs.clone());
    let changed =
        Question::ALL.into_iter().filter(|question| ours.given(*question) != merged.given(*question));
    let mut lines: Vec<String> = changed
        .map(|question| {
            let (before, after) = (words::given(ours, question), words::given(&merged, question));
            format!("{} ‘{before}’ wordt ‘{after}’.", words::question(question))
        })
        .collect();
    let (before, after) = (ours.decided_roles(), merged.decided_roles());
    if before != after {
        let said = |roles: &[_]| if roles.is_empty() { "geen".to_owned() } else { words::roles(roles) };
        lines.push(format!("Gekozen rol: ‘{}’ wordt ‘{}’.", said(&before), said(&after)));
    }
    let (before, after) = (*ours.review.get(), *merged.review.get());
    if let (true, Some(day)) = (before != after, after) {
        lines.push(format!("Dag om opnieuw te kijken: {}.", common::day(day)));
    }
    lines
}
