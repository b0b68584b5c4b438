//! What can be agreed besides a level. Neither is a failure: both stand in the report as what they said.

use leptos::prelude::*;

use crate::domain::{AnswerKey, Outcome};
use crate::kit::{Check, Views, derived};
use crate::records::Answer;
use crate::state::Session;
use crate::tools::conversation::acts;

/// A tick for each.
pub fn besides(session: Session, key: AnswerKey, answer: Memo<Answer>) -> AnyView {
    let choices =
        [(Outcome::Differ, "We verschillen hierover nog"), (Outcome::NotForUs, "Dit geldt niet voor ons")];
    let checks = choices.into_iter().map(|(of, words)| {
        let on = derived(move || answer.with(|answer| *answer.outcome.get() == Some(of)));
        let set = Callback::new(move |on: bool| acts::conclude(session, key, on.then_some(of)));
        view! {
            <Check on=on set=set>
                <span>{words}</span>
            </Check>
        }
    });
    checks.views()
}
