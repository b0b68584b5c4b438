//! One theme in the report: where they stand and what they aim for, what they recognise, their note. Of the claims only
//! those that they ticked: the others nobody said.

use leptos::prelude::*;

use crate::domain::{Cell, Claim, Instrument, LevelId, Note, Sorted, Standing, Theme};
use crate::kit::{AmbitionMark, LevelText, NowMark, OnPurposeMark, Tick, Views, maybe};
use crate::records::Answer;
use crate::tools::conversation::picture::Row;

/// A part with a heading of its own, that paper does not split.
pub fn theme_part(instrument: Option<&'static Instrument>, row: &Row) -> impl IntoView + use<> {
    let answer = &row.answer;
    let heading = match row.number {
        Some(number) => format!("{number}. {}", row.title()),
        None => row.title(),
    };
    let level = |mark: AnyView, word: &'static str, level: LevelId| {
        let cell = row.theme.and_then(|theme| theme.cell(level)).map(|cell| described(cell, answer));
        view! {
            <div class="report-level">
                <h4>
                    {mark}
                    <span>{word}</span>
                    <LevelText instrument=instrument level=level />
                </h4>
                {maybe(cell)}
            </div>
        }
        .into_any()
    };
    let now = |at| level(view! { <NowMark /> }.into_any(), "Nu: ", at);
    let ambition = |at| level(view! { <AmbitionMark /> }.into_any(), "Straks: ", at);
    let levels = match answer.standing() {
        Standing::OnPurpose { level: at } => {
            vec![level(view! { <OnPurposeMark /> }.into_any(), "Bewust zo: ", at)]
        }
        Standing::Moving { now: at, ambition: to } => vec![now(at), ambition(to)],
        Standing::Reached { level: at } => {
            vec![level(view! { <NowMark /> }.into_any(), "Nu, en daar wilden jullie heen: ", at)]
        }
        Standing::Answered { now: at } => vec![now(at)],
        Standing::Differing => vec![differing(&row.said)],
        Standing::NotForUs => {
            vec![view! { <div class="report-level"><h4>"Dit geldt niet voor ons."</h4></div> }.into_any()]
        }
        Standing::Begun { ambition: Some(to) } => vec![ambition(to)],
        _ => Vec::new(),
    };
    let shown = [*answer.now.get(), *answer.ambition.get()];
    let elsewhere = row.theme.map(|theme| recognised_elsewhere(theme, answer, shown)).unwrap_or_default();
    view! {
        <section class="report-theme">
            <h3>{heading}</h3>
            {levels.into_iter().views()}
            {maybe((!elsewhere.is_empty()).then(|| view! {
                <div class="report-level">
                    <h4>"Ook herkend, bij andere niveaus"</h4>
                    {ticks(elsewhere)}
                </div>
            }))}
            {maybe(answer.later.get().then(|| view! { <p class="report-note">"Later verder bespreken."</p> }))}
            {notes(&answer.reason, "Waarom: ")}
            {notes(&answer.note, "Notitie: ")}
        </section>
    }
}

/// They differ still, and what each says.
fn differing(said: &[String]) -> AnyView {
    let lines = said.iter().cloned().map(|line| view! { <li>{line}</li> }).views();
    view! {
        <div class="report-level">
            <h4>"Hierover verschillen we nog."</h4>
            <ul class="points small">{lines}</ul>
        </div>
    }
    .into_any()
}

/// What the level says in short, as on the card that they chose, and what of it they ticked.
fn described(cell: &'static Cell, answer: &Answer) -> impl IntoView + use<> {
    let recognised: Vec<_> = cell.claims.iter().filter(|claim| answer.recognises(claim.id)).collect();
    view! {
        <p class="small as-described">{cell.gist}</p>
        {maybe((!recognised.is_empty()).then(|| ticks(recognised)))}
    }
}

fn ticks(claims: Vec<&'static Claim>) -> impl IntoView {
    let lines = claims.into_iter().map(|claim| {
        view! {
            <li>
                <Tick on=true />
                <span>
                    <span class="visually-hidden">"herkend: "</span>
                    {claim.text}
                </span>
            </li>
        }
    });
    view! { <ul class="plain ticks">{lines.views()}</ul> }
}

fn recognised_elsewhere(
    theme: &'static Theme,
    answer: &Answer,
    shown: [Option<LevelId>; 2],
) -> Vec<&'static Claim> {
    let others = theme.cells.iter().filter(|cell| !shown.contains(&Some(cell.level)));
    others.flat_map(|cell| cell.claims).filter(|claim| answer.recognises(claim.id)).collect()
}

fn notes(note: &Note, called: &'static str) -> AnyView {
    let texts = note.values().map(|value| value.text.clone()).filter(|text| !text.trim().is_empty());
    // The same words written twice are one note.
    let texts: Sorted<String> = texts.map(|text| (text, ())).collect();
    let lines: Vec<AnyView> = texts
        .into_iter()
        .map(|(text, ())| {
            view! {
                <p class="report-note">
                    <b>{called}</b>
                    <span class="typed">{text}</span>
                </p>
            }
            .into_any()
        })
        .collect();
    let choose = note.needs_choice().then(|| {
        view! { <p class="report-note">"Hier staan twee teksten. Kies bij het thema welke blijft."</p> }
    });
    view! {
        {maybe(choose)}
        {lines.into_iter().views()}
    }
    .into_any()
}
