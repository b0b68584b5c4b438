//! The map of all questions: where you are, what is answered, what is open.

use leptos::prelude::*;

use super::found::Found;
use crate::content::role as texts;
use crate::domain::Given;
use crate::domain::role::Question;
use crate::kit::{Views, live, memo};
use crate::tools::role::route::RoleRoute;

/// The number of a question, from 1, in the order in which they are asked.
pub fn number(of: Question) -> usize {
    texts::questions().position(|(_, text)| text.question == of).map_or(0, |at| at + 1)
}

/// A link per question, in groups. A disc is an answer, a ring is open, a dot is not known.
pub fn question_map(found: Found, current: Option<Question>) -> impl IntoView {
    let mut before = 0;
    let groups = texts::groups().iter().map(|group| {
        let first = before + 1;
        before += group.questions.len();
        let links = (first..).zip(group.questions).map(|(number, text)| link(found, number, text, current));
        view! {
            <li>
                <span class="tiny soft" aria-hidden="true">{group.title}</span>
                <ol class="plain" aria-label=group.title>{links.views()}</ol>
            </li>
        }
    });
    view! {
        <nav class="question-map no-print" aria-label="Alle vragen">
            <ul class="plain">{groups.views()}</ul>
        </nav>
    }
}

fn link(
    found: Found,
    number: usize,
    text: &'static texts::QuestionText,
    current: Option<Question>,
) -> impl IntoView + use<> {
    let question = text.question;
    let state = memo(move || found.now.with(|of| (of.given(question), of.is_asked(question))));
    let here = (current == Some(question)).then_some("step");
    view! {
        <li>
            <a href=RoleRoute::Question(found.id, question).href() aria-current=here>
                <span aria-hidden="true">{number.to_string()}</span>
                {live(move || {
                    let (given, asked) = state.get();
                    let (class, words) = match given {
                        Given::Choice(_) => ("dot dot-answered", "beantwoord"),
                        Given::Unknown => ("dot dot-unknown", "weet niet"),
                        Given::Open if asked => ("dot dot-asked", "gevraagd aan iemand anders"),
                        Given::Open => ("dot", "open"),
                    };
                    view! {
                        <span class=class aria-hidden="true"></span>
                        <span class="visually-hidden">{format!("Vraag {number}: {} {words}", text.text)}</span>
                    }
                })}
            </a>
        </li>
    }
}
