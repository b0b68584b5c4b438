//! Two assessments side by side: where they differ is something to talk about.

use leptos::prelude::*;

use super::found::{Found, if_found, outcomes};
use super::words;
use crate::content::role as texts;
use crate::domain::role::Role;
use crate::domain::{AssessmentId, Day};
use crate::kit::dutch::{self as common, assessment_name};
use crate::kit::{ArrowBack, Live, PageTitle, Pick, Views, live, maybe, memo};
use crate::platform::place;
use crate::records::Assessment;
use crate::state::{Page, use_session};
use crate::tools::role::route::RoleRoute;

/// What stands where one of both was not filled in.
const MISSING: &str = "niet ingevuld";
/// What stands where a question was not answered.
const OPEN: &str = words::OPEN;

/// The page of two assessments.
pub fn compare_page(id: AssessmentId, other: Option<AssessmentId>) -> Live {
    if_found(use_session(), id, move |found| page(found, other))
}

fn page(found: Found, other: Option<AssessmentId>) -> AnyView {
    let (session, id) = (found.session, found.id);
    let others = memo(move || {
        session.read(|shelf| {
            let others = shelf.assessments().filter(|of| of.id != id && of.edition == texts::EDITION);
            others.map(|of| (of.id, assessment_name(of))).collect::<Vec<_>>()
        })
    });
    let pick = move || {
        let others = others.get();
        if others.is_empty() {
            return view! {
                <p>"Er is nog geen tweede beoordeling op dit apparaat. Maak er een, of open een bestand van een collega."</p>
                <div class="row">
                    <a class="button" href=RoleRoute::Home.href()>"Naar het begin"</a>
                    <a class="button" href=Page::Files.href()>"Bestanden"</a>
                </div>
            }
            .into_any();
        }
        let ids: Vec<AssessmentId> = others.iter().map(|(id, _)| *id).collect();
        let before = other.and_then(|other| ids.iter().position(|id| *id == other));
        let names = others.into_iter().map(|(_, name)| name).collect();
        let act = Callback::new(move |at: usize| {
            if let Some(other) = ids.get(at) {
                place::go(&RoleRoute::Compare(id, Some(*other)).href());
            }
        });
        view! {
            <Pick id="andere" label="Welke beoordeling leg je ernaast?" ask="Kies uit de lijst" choices=names before=before action="Leg ernaast" act=act />
        }
        .into_any()
    };
    let both = move || {
        let other = other.and_then(|other| session.read(|shelf| shelf.assessment(other).cloned()))?;
        let other = (other.edition == texts::EDITION).then_some(other)?;
        Some(found.now.with(|one| table(one, &other)))
    };
    view! {
        <p class="no-print">
            <a class="button button-back" href=RoleRoute::Result(id).href()>
                <ArrowBack />
                "Rollen"
            </a>
        </p>
        <div class="stack">
            <PageTitle title="Twee beoordelingen naast elkaar" />
            <p class="lead">"Waar ze verschillen, is iets om over te praten. Geen van beide is beter."</p>
            {live(pick)}
            {live(move || maybe(both()))}
        </div>
    }
    .into_any()
}

fn table(one: &Assessment, other: &Assessment) -> impl IntoView + use<> {
    let names = [assessment_name(one), assessment_name(other)];
    let roles = outcomes(one).into_iter().zip(outcomes(other)).map(|((role, here), (_, there))| {
        (texts::name(role).to_owned(), words::outcome(here), words::outcome(there))
    });
    let questions = texts::questions().map(|(_, text)| {
        (text.text.to_owned(), words::given(one, text.question), words::given(other, text.question))
    });
    let questions: Vec<(String, &str, &str)> = questions.collect();
    let differ: Vec<String> =
        questions.iter().filter(|row| differ(row.1, row.2)).map(|row| row.0.clone()).collect();
    let both = questions
        .iter()
        .filter(|row| ![OPEN, words::UNKNOWN].contains(&row.1) && ![OPEN, words::UNKNOWN].contains(&row.2))
        .count();
    let said = match (both, differ.is_empty()) {
        (0, _) => "Er is nog geen vraag in allebei beantwoord.".to_owned(),
        (both, true) if both == questions.len() => "Alle antwoorden zijn gelijk.".to_owned(),
        (_, true) => "Wat in allebei is beantwoord, is gelijk.".to_owned(),
        (_, false) => "De antwoorden verschillen bij:".to_owned(),
    };
    let differ = differ.into_iter().map(|question| view! { <li>{question}</li> }).views();
    let rows_of_choice = |of: &Assessment| {
        let day = |day: Option<Day>| day.map_or_else(|| MISSING.to_owned(), common::day);
        let why = match of.why.text().trim() {
            "" => MISSING.to_owned(),
            why => why.to_owned(),
        };
        let next = of.next_role.get().map_or(MISSING, |role: Role| role.name()).to_owned();
        [words::decision(of), why, day(*of.review.get()), next]
    };
    let names_of_choice = ["Eigen keuze", "Waarom", "Opnieuw kijken", "Verwachte rol daarna"];
    let chosen = names_of_choice.into_iter().zip(rows_of_choice(one).into_iter().zip(rows_of_choice(other)));
    let chosen: Vec<_> =
        chosen.map(|(name, (here, there))| line(name.to_owned(), [here, there], &names)).collect();
    let heads = names.clone().map(|name| view! { <th scope="col">{name}</th> });
    let body = [("Uitkomst per rol", roles.collect::<Vec<_>>()), ("Antwoorden", questions)];
    let groups = body.map(|(title, rows)| {
        let rows = rows
            .into_iter()
            .map(|(name, here, there)| line(name, [here.to_owned(), there.to_owned()], &names));
        view! {
            <tr>
                <th colspan="3" scope="colgroup" class="group">{title}</th>
            </tr>
            {rows.views()}
        }
    });
    view! {
        <p>{said}</p>
        <ul class="points">{differ}</ul>
        <div class="sheet comparison" role="region" aria-label="Vergelijking" tabindex="0">
            <table>
                <thead>
                    <tr>
                        <td></td>
                        {heads.into_iter().views()}
                    </tr>
                </thead>
                <tbody>
                    {chosen.into_iter().views()}
                    {groups.into_iter().views()}
                </tbody>
            </table>
        </div>
    }
}

/// Whether two cells say different things. What was not filled in on one side says nothing yet.
fn differ(here: &str, there: &str) -> bool {
    here != there
        && ![here, there]
            .iter()
            .any(|cell| [OPEN, MISSING, words::UNKNOWN, words::NO_DECISION].contains(cell))
}

fn line(name: String, cells: [String; 2], names: &[String; 2]) -> impl IntoView + use<> {
    let differs = differ(&cells[0], &cells[1]);
    let cells = cells.into_iter().zip(names.clone()).map(|(cell, column)| {
        view! {
            <td>
                <span class="column-name" aria-hidden="true">{column}": "</span>
                {cell}
            </td>
        }
    });
    view! {
        <tr class=if differs { "differs" } else { "" }>
            <th scope="row">
                {name}
                {maybe(differs.then(|| view! { <span class="said">"verschil"</span> }))}
            </th>
            {cells.views()}
        </tr>
    }
}
