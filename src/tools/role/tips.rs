//! Which single answer would change the picture, grouped by role and by question.

use leptos::prelude::*;

use super::found::Found;
use super::words;
use crate::content::role as texts;
use crate::domain::role::{Outcome, Question, Role, Tip, tipping_points};
use crate::kit::{ArrowForward, Views, live, maybe, memo};

/// Answers to one question that lead to the same outcome of a role.
#[derive(Clone, PartialEq)]
struct Group {
    role: Role,
    question: Question,
    whens: Vec<&'static str>,
    after: Outcome,
    decisive: bool,
}

/// What makes a role fit or takes that away stands first; the rest is folded.
pub fn tips(found: Found) -> impl IntoView {
    let groups = memo(move || found.now.with(|of| grouped(&tipping_points(&of.answers()))));
    let lists = move || {
        let (first, rest): (Vec<Group>, Vec<Group>) = groups.get().into_iter().partition(|one| one.decisive);
        let nothing = first.is_empty() && rest.is_empty();
        let none_first = first.is_empty() && !rest.is_empty();
        view! {
            {maybe(nothing.then(|| view! {
                <p>"Geen enkel ander antwoord, los van de rest, verandert nu een rol."</p>
            }))}
            {maybe(none_first.then(|| view! {
                <p>"Geen enkel ander antwoord, los van de rest, maakt dat een rol past."</p>
            }))}
            {by_role(first)}
            {maybe((!rest.is_empty()).then(|| view! {
                <details class="more">
                    <summary>"Wat nog meer iets verandert"</summary>
                    {by_role(rest)}
                </details>
            }))}
        }
    };
    view! {
        <section class="tips" aria-labelledby="kantelpunten">
            <h2 id="kantelpunten">"Wat zou dit beeld veranderen?"</h2>
            <p class="help">"Steeds één antwoord anders, en de rest zoals nu."</p>
            {live(lists)}
        </section>
    }
}

fn grouped(tips: &[Tip]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for tip in tips {
        let when = words::when(tip.question, tip.choice);
        let known = groups
            .iter_mut()
            .find(|one| (one.role, one.question, one.after) == (tip.role, tip.question, tip.after));
        match known {
            Some(group) => group.whens.push(when),
            None => groups.push(Group {
                role: tip.role,
                question: tip.question,
                whens: vec![when],
                after: tip.after,
                decisive: tip.is_decisive(),
            }),
        }
    }
    groups
}

fn by_role(groups: Vec<Group>) -> AnyView {
    let roles = Role::ALL.into_iter().filter_map(|role| {
        let lines: Vec<Group> = groups.iter().filter(|one| one.role == role).cloned().collect();
        (!lines.is_empty()).then(|| {
            let lines = lines.into_iter().map(|one| {
                view! {
                    <li>
                        <span>{format!("Als {}", one.whens.join(", of als "))}</span>
                        <ArrowForward />
                        <b>{words::outcome(one.after)}</b>
                    </li>
                }
            });
            view! {
                <h3>{texts::name(role)}</h3>
                <ul class="plain">{lines.views()}</ul>
            }
        })
    });
    roles.views()
}
