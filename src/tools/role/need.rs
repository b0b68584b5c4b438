//! What a role needs: how far it is met, by which answers, and what would lift it.

use leptos::prelude::*;

use super::answer_line::answer_line;
use super::found::Found;
use super::words;
use crate::domain::role::{Choice, Condition, Ground, Question, Verdict};
use crate::kit::{Views, maybe};
use crate::records::Assessment;

/// A row of the list of needs.
pub fn need_row(found: Found, of: &'static Condition) -> impl IntoView {
    let answers = found.now.with_untracked(Assessment::answers);
    let verdict = of.verdict(&answers);
    let Some(text) = words::need(of) else { return ().into_any() };
    let (lifted, met) = (lifts(&of.lifted_by(&answers)), lifts(&of.met_by(&answers)));
    let rests_on = of.questions.iter().map(|question| answer_line(found, *question));
    let settle = (verdict == Verdict::Open)
        .then(|| view! { <p>"Beantwoord de open vraag. Dan is dit te zeggen."</p> });
    let class = match verdict {
        Verdict::Met => "need need-met",
        Verdict::InPart => "need need-part",
        Verdict::Blocks => "need need-blocks",
        Verdict::Open => "need need-open",
    };
    let sign = match of.ground {
        Ground::Source => "Dat jullie antwoord hierover gaat, leiden wij af.",
        Ground::Derived => "",
    };
    view! {
        <li class=class>
            <h4>{text.text}" "<span class="verdict">{words::verdict(verdict)}</span></h4>
            <ul class="plain">{rests_on.views()}</ul>
            {maybe(settle)}
            {maybe((!lifted.is_empty()).then(|| view! {
                <p>
                    <b>"Dit houdt de rol niet meer tegen als: "</b>
                    {lifted}
                </p>
            }))}
            {maybe((!met.is_empty()).then(|| view! {
                <p>
                    <b>"Helemaal in orde als: "</b>
                    {met}
                </p>
            }))}
            {maybe(text.why.map(|why| view! { <p>{why}</p> }))}
            <p class="tiny soft">
                <span class="ground">{words::ground(of.ground)}</span>
                " "
                {words::origin(of.ground, text.source)}
                " "
                {sign}
            </p>
        </li>
    }
    .into_any()
}

fn lifts(of: &[(Question, Choice)]) -> String {
    let ways: Vec<&str> = of.iter().map(|(question, choice)| words::when(*question, *choice)).collect();
    if ways.is_empty() { String::new() } else { format!("{}.", ways.join(", of ")) }
}
