//! One theme in the report: where they stand and aim for in full, what they recognise, their note.

use leptos::prelude::*;

use crate::domain::{Claim, Instrument, LevelId, Sorted, Standing, Theme};
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
        let claims = row.theme.and_then(|theme| theme.cell(level)).map(|cell| claims(cell.claims, answer));
        view! {
            <div class="report-level">
                <h4>
                    {mark}
                    <span>{word}</span>
                    <LevelText instrument=instrument level=level />
                </h4>
                {maybe(claims)}
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
        Standing::Answered { now: at } => vec![now(at)],
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
                    <ul class="plain ticks">{elsewhere.into_iter().map(|claim| ticked(claim, true)).views()}</ul>
                </div>
            }))}
            {maybe(answer.later.get().then(|| view! { <p class="report-note">"Later verder bespreken."</p> }))}
            {notes(answer)}
        </section>
    }
}

/// The claims of a level, each with whether they recognise it; when none is ticked, nobody looked at them.
fn claims(claims: &'static [Claim], answer: &Answer) -> AnyView {
    if claims.iter().any(|claim| answer.recognises(claim.id)) {
        let lines = claims.iter().map(|claim| ticked(claim, answer.recognises(claim.id)));
        view! { <ul class="plain ticks">{lines.collect::<Vec<_>>().into_iter().views()}</ul> }.into_any()
    } else {
        let lines = claims.iter().map(|claim| view! { <li>{claim.text}</li> });
        view! { <ul class="points small">{lines.views()}</ul> }.into_any()
    }
}

fn ticked(claim: &'static Claim, recognised: bool) -> impl IntoView + use<> {
    let spoken = if recognised { "herkend: " } else { "niet aangevinkt: " };
    view! {
        <li>
            <Tick on=recognised />
            <span>
                <span class="visually-hidden">{spoken}</span>
                {claim.text}
            </span>
        </li>
    }
}

fn recognised_elsewhere(
    theme: &'static Theme,
    answer: &Answer,
    shown: [Option<LevelId>; 2],
) -> Vec<&'static Claim> {
    let others = theme.cells.iter().filter(|cell| !shown.contains(&Some(cell.level)));
    others.flat_map(|cell| cell.claims).filter(|claim| answer.recognises(claim.id)).collect()
}

fn notes(answer: &Answer) -> AnyView {
    let texts = answer.note.values().map(|value| value.text.clone()).filter(|text| !text.trim().is_empty());
    // The same words written twice are one note.
    let texts: Sorted<String> = texts.map(|text| (text, ())).collect();
    let lines: Vec<AnyView> = texts
        .into_iter()
        .map(|(text, ())| {
            view! {
                <p class="report-note">
                    <b>"Notitie: "</b>
                    <span class="typed">{text}</span>
                </p>
            }
            .into_any()
        })
        .collect();
    let choose = answer.note.needs_choice().then(|| {
        view! { <p class="report-note">"Er zijn twee notities. Kies bij het thema welke blijft."</p> }
    });
    view! {
        {maybe(choose)}
        {lines.into_iter().views()}
    }
    .into_any()
}
