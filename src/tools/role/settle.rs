//! What to do when nothing can be said yet: the questions that would settle it.

use leptos::prelude::*;

use super::found::Found;
use super::words;
use crate::domain::Given;
use crate::domain::role::{Outcome, Question, Role, Verdict, conditions, outcome};
use crate::kit::{Views, live_if, memo};
use crate::records::Assessment;
use crate::tools::role::route::RoleRoute;

/// The open questions on which a role hangs that cannot be judged yet; nothing when there is none.
pub fn settle(found: Found) -> impl IntoView {
    let questions = memo(move || found.now.with(deciding));
    live_if(move || {
        let questions = questions.get();
        (!questions.is_empty()).then(|| {
            let lines = questions.into_iter().map(|question| {
                let unknown = found.now.with_untracked(|of| of.given(question) == Given::Unknown);
                let known = if unknown { " (dat weten jullie nog niet)" } else { "" };
                view! {
                    <li>
                        <a href=RoleRoute::Question(found.id, question).href()>{words::question(question)}</a>
                        {known}
                    </li>
                }
            });
            view! {
                <section class="sheet stack settle" aria-labelledby="nog-nodig">
                    <h2 id="nog-nodig">"Wat nog nodig is om het te zeggen"</h2>
                    <p>"Met een antwoord op deze vragen is meer te zeggen. Weet je het niet? Vraag het bij de vraag zelf aan iemand anders, of maak samen een krachtenveldanalyse."</p>
                    <ul class="points">{lines.views()}</ul>
                </section>
            }
        })
    })
}

fn deciding(of: &Assessment) -> Vec<Question> {
    let answers = of.answers();
    let open: Vec<Question> = Role::ALL
        .into_iter()
        .filter(|role| outcome(*role, &answers) == Outcome::NotYetKnown)
        .flat_map(conditions)
        .filter(|condition| condition.verdict(&answers) == Verdict::Open)
        .flat_map(|condition| condition.questions.iter().copied())
        .filter(|question| answers.get(*question).is_none())
        .collect();
    Question::ALL.into_iter().filter(|question| open.contains(question)).collect()
}
