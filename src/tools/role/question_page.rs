//! One question at a time.

use crate::tools::role::acts;
use crate::tools::role::typed;
use leptos::prelude::*;

use super::ask::ask;
use super::facts::facts;
use super::found::{Found, if_found};
use super::outcome_strip::outcome_strip;
use super::question_field::question_field;
use super::question_map::{number, question_map};
use super::role_bar::role_bar;
use crate::content::role as texts;
use crate::domain::role::Question;
use crate::domain::{AssessmentId, Given};
use crate::kit::dutch::origin;
use crate::kit::{Check, Live, PageTitle, TextField, click, derived, live_if, maybe, memo};
use crate::platform::page;
use crate::state::use_session;
use crate::tools::role::route::RoleRoute;

/// The page of one question, with what the analysis says of it in a slot.
pub fn question_page(id: AssessmentId, question: Question, slot: Slot) -> Live {
    if_found(use_session(), id, move |found| page(found, question, slot))
}

/// Whether the analysis may say something of a question.
const fn speaks_of(question: Question) -> bool {
    matches!(
        question,
        Question::Urgency
            | Question::Organised
            | Question::Players
            | Question::Attitude
            | Question::Culture
            | Question::Energy
            | Question::Needed
            | Question::Analysed
    )
}

/// What draws what the analysis says of a question: in another part, since it does not weigh on the first answer.
pub type Slot = fn(AssessmentId, Question) -> AnyView;

fn page(found: Found, question: Question, slot: Slot) -> AnyView {
    let Some((group, text)) = texts::question(question) else { return ().into_any() };
    let (at, count) = (number(question), Question::ALL.len());
    let (session, id) = (found.session, found.id);
    let href = |of: Question| RoleRoute::Question(id, of).href();
    let order: Vec<Question> = texts::questions().map(|(_, text)| text.question).collect();
    let before = at.checked_sub(2).and_then(|index| order.get(index));
    let back = match before {
        Some(before) => (href(*before), format!("Vraag {}", at - 1)),
        None => (RoleRoute::Home.href(), "Begin".to_owned()),
    };
    let forward = match order.get(at) {
        Some(next) => (href(*next), format!("Vraag {}", at + 1)),
        None => (RoleRoute::Reasons(id).href(), "Tot slot".to_owned()),
    };
    let answered = memo(move || found.now.with(|of| of.given(question) != Given::Open));
    let clear = move || {
        acts::reply(session, id, question, None);
        page::focus_soon("kop");
    };
    let note = derived(move || found.now.with(|of| of.reply(question).note));
    let cited = derived(move || found.now.with(|of| *of.reply(question).cited.get()));
    let cite = Callback::new(move |on| acts::cite(session, id, question, on));
    let title = derived(move || format!("Vraag {at} van {count}: {}", text.text));
    view! {
        {question_map(found, Some(question))}
        <div class="question-and-roles">
            <div class="stack">
                <div>
                    <p class="above">{format!("{}, vraag {at} van {count}", group.title)}</p>
                    <PageTitle title=text.text document=title />
                    <p class="soft">{text.help}</p>
                </div>
                {maybe(speaks_of(question).then(|| slot(id, question)))}
                {question_field(found, text, ().into_any(), Some("kop"))}
                <div class="row under-options">
                    {live_if(move || answered.get().then(|| view! {
                        <button class="button button-quiet" type="button" on:click=click(clear)>"Maak dit antwoord leeg"</button>
                    }))}
                </div>
                <TextField
                    id="toelichting"
                    label="Toelichting"
                    help="Mag leeg blijven. Waarom dit antwoord? Schrijf geen namen op en niets over een kind."
                    long=true
                    note=note
                    field=typed::reply_note(id, question.id())
                />
                <Check on=cited set=cite>"Neem deze toelichting op in de besluitnota"</Check>
                {maybe((at == 1).then(|| facts(found)))}
                {ask(found, question)}
                <p class="help">{origin(text.source)}" De uitleg en de antwoorden zijn van de makers."</p>
            </div>
            {outcome_strip(found)}
        </div>
        {role_bar(back, forward, RoleRoute::Questions(id).href())}
    }
    .into_any()
}
