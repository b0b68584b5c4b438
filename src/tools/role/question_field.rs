//! One question with everything that can be answered.

use crate::tools::role::acts;
use leptos::prelude::*;

use super::found::Found;
use crate::content::role::QuestionText;
use crate::domain::ChoiceId;
use crate::domain::role::{Choice, Question};
use crate::kit::{Views, change, derived, memo};
use crate::records::Assessment;

/// What can be answered: the choices of the question, and that they do not know.
pub fn options(text: &QuestionText) -> impl Iterator<Item = (ChoiceId, &'static str)> {
    let known = text.choices.iter().map(|one| (Choice::id(one.choice), one.label));
    known.chain([(Assessment::DONT_KNOW, "Dat weten we niet")])
}

/// A native group of radios.
pub fn question_field(
    found: Found,
    text: &'static QuestionText,
    legend: AnyView,
    named_by: Option<&'static str>,
) -> impl IntoView {
    let question: Question = text.question;
    let chosen = memo(move || found.now.with(|of| *of.reply(question).choice.get()));
    let lines = options(text).map(|(id, label)| {
        let checked = derived(move || chosen.get() == Some(id));
        let class = if id == Assessment::DONT_KNOW { "check option option-unknown" } else { "check option" };
        view! {
            <label class=class>
                <input
                    type="radio"
                    name=question.name()
                    value=id.as_str()
                    checked=checked
                    prop:checked=checked
                    on:change=change(move |_| acts::reply(found.session, found.id, question, Some(id)))
                />
                <span>{label}</span>
            </label>
        }
    });
    view! {
        <fieldset class="options" aria-labelledby=named_by>
            {legend}
            {lines.views()}
        </fieldset>
    }
}
