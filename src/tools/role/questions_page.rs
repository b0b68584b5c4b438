//! All questions on one page.

use leptos::prelude::*;

use super::facts::facts;
use super::found::{Found, if_found};
use super::outcome_strip::outcome_strip;
use super::question_field::question_field;
use super::question_map::number;
use super::reasons_page::reason_lists;
use super::steps::{Step, steps};
use crate::content::role as texts;
use crate::domain::role::Question;
use crate::domain::{AssessmentId, Given};
use crate::kit::dutch::{self, origin};
use crate::kit::{ArrowForward, Live, PageTitle, Views, live, live_if, memo};
use crate::records::Assessment;
use crate::state::use_session;
use crate::tools::role::route::RoleRoute;

/// The page with all questions of an assessment.
pub fn questions_page(id: AssessmentId) -> Live {
    if_found(use_session(), id, page)
}

fn page(found: Found) -> AnyView {
    let id = found.id;
    let groups = texts::groups().iter().map(|group| {
        let questions = group.questions.iter().map(|text| one(found, text));
        view! {
            <section class="question-group" aria-labelledby=format!("groep-{}", group.id)>
                <h2 id=format!("groep-{}", group.id)>{group.title}</h2>
                <p class="soft">{group.intro}</p>
                {questions.views()}
            </section>
        }
    });
    let open = move || {
        let open = found.now.with(Assessment::open);
        let links = open.iter().map(|question| {
            view! {
                <li>
                    <a href=RoleRoute::Question(id, *question).href()>{super::words::question(*question)}</a>
                </li>
            }
        });
        match open.len() {
            0 => view! { <p>"Alle vragen hebben een antwoord."</p> }.into_any(),
            count => view! {
                <details class="more">
                    <summary>{match count {
                        1 => "Eén vraag is nog open".to_owned(),
                        many => format!("{} vragen zijn nog open", dutch::capital(&dutch::number(many))),
                    }}</summary>
                    <ul class="points">{links.views()}</ul>
                </details>
            }
            .into_any(),
        }
    };
    view! {
        <div class="page-head">
            <div>
                <p class="above">{live(move || found.now.with(dutch::assessment_name))}</p>
                <PageTitle title="Alle vragen" />
            </div>
            {steps(found, Step::Questions)}
        </div>
        {facts(found)}
        <div class="question-and-roles">
            <div class="stack">
                {live(open)}
                {groups.views()}
                {reason_lists(found)}
                <p>
                    <a class="button button-forward" href=RoleRoute::Result(id).href()>
                        "Bekijk de rollen"
                        <ArrowForward />
                    </a>
                </p>
            </div>
            {outcome_strip(found)}
        </div>
    }
    .into_any()
}

fn one(found: Found, text: &'static texts::QuestionText) -> impl IntoView {
    let question: Question = text.question;
    let open = memo(move || found.now.with(|of| of.given(question) == Given::Open));
    let note = memo(move || found.now.with(|of| of.reply(question).note.text().trim().to_owned()));
    let said = memo(move || !note.with(String::is_empty));
    let legend = view! {
        <legend>
            <h3>
                {format!("{}. {}", number(question), text.text)}
                {live(move || open.get().then(|| view! { <span class="not-there open-mark">"open"</span> }))}
            </h3>
        </legend>
    };
    view! {
        <div class="one-question">
            {question_field(found, text, legend.into_any(), None)}
            {live_if(move || said.get().then(|| view! { <p class="typed small">{live(move || note.get())}</p> }))}
            <details class="more small">
                <summary>
                    "Uitleg en bron"
                    <span class="visually-hidden">{format!(" bij: {}", text.text)}</span>
                </summary>
                <div class="stack">
                    <p>{text.help}</p>
                    <p class="help">{origin(text.source)}</p>
                    <p>
                        <a href=RoleRoute::Question(found.id, question).href()>
                            "Schrijf een toelichting, of vraag het iemand anders"
                            <span class="visually-hidden">{format!(" bij: {}", text.text)}</span>
                        </a>
                    </p>
                </div>
            </details>
        </div>
    }
}
