//! What an assessment in a file would change to the one that is here.

use super::words;
use crate::domain::role::Question;
use crate::domain::{Given, Merge};
use crate::exchange::Compared;
use crate::kit::dutch as common;
use crate::records::Assessment;
use crate::records::{Record, Shelf};
use crate::state::{Proposal, Session};
use crate::tools::role::route::RoleRoute;

/// What would become of answers that were given here, a line each.
pub fn explain(here: &Shelf, one: &Compared) -> Vec<String> {
    match &one.kept.record {
        Record::Assessment(theirs) => {
            here.assessment(theirs.id).map(|ours| changes(ours, theirs)).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// Answers that would become others, and a decision that would change, a line each.
fn changes(ours: &Assessment, theirs: &Assessment) -> Vec<String> {
    let merged = ours.clone().merge(theirs.clone());
    let changed =
        Question::ALL.into_iter().filter(|question| ours.given(*question) != merged.given(*question));
    let mut lines: Vec<String> = changed
        .map(|question| {
            let (before, after) = (words::given(ours, question), words::given(&merged, question));
            format!("{} ‘{before}’ wordt ‘{after}’.", words::question(question))
        })
        .collect();
    // An answer in the file that is older than ours changes nothing, but they should know of it.
    let older = Question::ALL.into_iter().filter(|question| {
        let theirs = theirs.given(*question);
        theirs != Given::Open
            && theirs != ours.given(*question)
            && merged.given(*question) == ours.given(*question)
    });
    lines.extend(older.map(|question| {
        let (kept, given) = (words::given(ours, question), words::given(theirs, question));
        format!(
            "{} In het bestand staat ‘{given}’. Jullie kozen later ‘{kept}’. Dat blijft staan.",
            words::question(question)
        )
    }));
    let (before, after) = (ours.decided_roles(), merged.decided_roles());
    if before != after {
        let said = |roles: &[_]| if roles.is_empty() { "geen".to_owned() } else { words::roles(roles) };
        lines.push(format!("Gekozen rol: ‘{}’ wordt ‘{}’.", said(&before), said(&after)));
    }
    let (before, after) = (*ours.review.get(), *merged.review.get());
    if let (true, Some(day)) = (before != after, after) {
        lines.push(format!("Datum om opnieuw te kijken: {}.", common::day(day)));
    }
    lines
}

/// Where to go when a file was taken over: to the question that it was about, or to the beginning.
pub fn after(session: Session, proposal: &Proposal) -> String {
    let [one] = proposal.compared.as_slice() else { return RoleRoute::Home.href() };
    let Record::Assessment(of) = &one.kept.record else { return RoleRoute::Home.href() };
    let mut replies = of.replies.iter();
    let (Some((id, reply)), None) = (replies.next(), replies.next()) else { return RoleRoute::Home.href() };
    let Some(question) = Question::with_id(*id) else { return RoleRoute::Home.href() };
    // What came with one question and nothing else is a question to us when it is new here.
    let asked_of_us = *reply.asked.get() && session.peek(|shelf| shelf.assessment(of.id).is_none());
    if asked_of_us { RoleRoute::Asked(of.id, of.edition, *id) } else { RoleRoute::Question(of.id, question) }
        .href()
}
