//! A text for the council, to be read by everybody: why, what was chosen, what that means, and when to look again. Nothing
//! that the municipality said of itself or of its partners to weigh the roles is in it.

use leptos::prelude::*;

use super::document_bar::document_bar;
use super::document_head::{document_head, facts, status};
use super::found::{Found, if_found, nothing_fits};
use super::words;
use crate::content::role as texts;
use crate::domain::{AssessmentId, Day, Register};
use crate::kit::dutch as common;
use crate::kit::{Live, Views, live, maybe};
use crate::records::Assessment;
use crate::state::use_session;
use crate::tools::role::route::Document;

/// What stands above what a council can ask.
pub const QUESTIONS: &str = "Vragen die de raad kan stellen";

const TITLE: &str = "Voor de raad: de rol van de gemeente";

/// A part of the text: a heading and its paragraphs.
pub struct Part {
    /// Its heading.
    pub title: &'static str,
    /// Its paragraphs.
    pub text: Vec<String>,
}

/// The page of the text for the council.
pub fn council_page(id: AssessmentId) -> Live {
    if_found(use_session(), id, page)
}

fn page(found: Found) -> AnyView {
    let today = found.session.today().day;
    let body = move || {
        let parts = found.now.with(|of| parts(of, today)).into_iter().map(|part| {
            let text = part.text.into_iter().map(|text| view! { <p class="typed">{text}</p> });
            view! {
                <section>
                    <h2>{part.title}</h2>
                    {text.views()}
                </section>
            }
        });
        parts.views()
    };
    let none = move || found.now.with(|of| of.decided_roles().is_empty());
    view! {
        {document_bar(found, Document::Council, Some(plain))}
        {live(move || maybe(none().then(|| view! {
            <p class="notice no-print">"Er is nog geen rol gekozen. Deze tekst legt nu alleen uit wat er te kiezen is, of wat daarvoor komt."</p>
        })))}
        <article class="report">
            {document_head(found, TITLE)}
            {live(body)}
        </article>
    }
    .into_any()
}

/// The same as plain text, to paste into a letter.
fn plain(found: Found) -> String {
    let today = found.session.today().day;
    found.now.with_untracked(|of| {
        let facts = facts(of, today).into_iter().map(|(name, value)| format!("{name}: {value}"));
        let head = [format!("{TITLE} ({})", status(of, today).to_lowercase())].into_iter().chain(facts);
        let head = head.collect::<Vec<_>>().join("\n");
        let parts =
            parts(of, today).into_iter().map(|part| format!("{}\n{}", part.title, part.text.join("\n")));
        [head].into_iter().chain(parts).collect::<Vec<_>>().join("\n\n")
    })
}

pub fn parts(of: &Assessment, today: Option<Day>) -> Vec<Part> {
    let chosen = of.decided_roles();
    let reasons = ticked(texts::reasons().iter().map(|text| (text.title, of.reasons.get(&text.id))));
    let tasks = ticked(texts::tasks().iter().map(|text| (text.title, of.tasks.get(&text.id))));
    let mut parts = vec![
        Part {
            title: "Waar het over gaat",
            text: vec![
                "School, opvang en andere partijen kunnen samenwerken voor kinderen van 0 tot 12 jaar. De gemeente kan daarbij kiezen uit vier rollen.".to_owned(),
            ],
        },
        Part { title: "Waarom de gemeente dit wil", text: points(&reasons) },
    ];
    if !chosen.is_empty() {
        parts.push(decision(of, today));
        let meaning = texts::roles().iter().filter(|text| chosen.contains(&text.role));
        parts.push(Part {
            title: "Wat dat betekent",
            text: meaning.map(|text| format!("{}. {}", text.name, text.definition)).collect(),
        });
    } else if nothing_fits(of) {
        // Not a choice, but what comes before it.
        let first = texts::nothing_fits().iter();
        parts.push(Part {
            title: "Eerst een stap terug",
            text: ["Op dit moment past nog geen van de vier rollen. Daarom komt er nu geen voorstel voor een rol.".to_owned()]
                .into_iter()
                .chain(first.map(|part| format!("{}. {}", part.title, part.text.join(" "))))
                .collect(),
        });
    } else {
        parts.push(Part {
            title: "De vier rollen",
            text: texts::roles().iter().map(|text| format!("{}: {}", text.name, text.definition)).collect(),
        });
    }
    if !chosen.is_empty() || !nothing_fits(of) {
        parts.push(Part { title: "Taken waar de gemeente begint", text: points(&tasks) });
    }
    parts.push(Part {
        title: "Wat in elke rol blijft",
        text: vec!["De wettelijke taken van de gemeente blijven, welke rol ze ook kiest. De handreiking waar dit op rust, gaat zelf uit van een regisserende rol.".to_owned()],
    });
    let (looks, expects) = if of.is_decided(today) {
        ("Het college kijkt opnieuw", "Daarna verwacht het college deze rol")
    } else {
        ("Het voorstel is om opnieuw te kijken", "De rol die daarna wordt verwacht")
    };
    let later = [
        of.review.get().filter(|_| !chosen.is_empty()).map(|day| format!("{looks} op {}.", common::day(day))),
        of.next_role.get().filter(|_| !chosen.is_empty()).map(|role| format!("{expects}: {}.", role.name())),
        Some("Een rol kan in de loop van de tijd veranderen.".to_owned()),
    ];
    parts.push(Part {
        title: "Hoe het verdergaat",
        text: vec![later.into_iter().flatten().collect::<Vec<_>>().join(" ")],
    });
    parts.push(Part { title: QUESTIONS, text: points(&questions(of)) });
    let source = texts::roles().first().and_then(|text| text.source);
    parts.push(Part {
        title: "Bron",
        text: vec![format!(
            "{}. De vragen voor de raad zijn van de makers van de Kindcentrumwijzer. Er zijn geen cijfers of ranglijsten gebruikt.",
            common::place(source)
        )],
    });
    parts.retain(|part| part.text.iter().any(|text| !text.is_empty()));
    parts
}

fn questions(of: &Assessment) -> Vec<&'static str> {
    let first = match (of.decided_roles().len(), nothing_fits(of)) {
        (0, true) => "Wat is er nodig voordat de gemeente een rol kan kiezen?",
        (0, false) => "Welke rol past nu bij onze gemeente, en wat is daarvoor nodig?",
        (1, _) => "Waarom nu deze rol, en wat is daarvoor nodig?",
        _ => "Waarom nu deze rollen, en wat is daarvoor nodig?",
    };
    vec![
        first,
        "Wat vinden scholen, opvang en ouders ervan?",
        "Welke middelen zijn er, en hoe lang?",
        "Waaraan merken kinderen en ouders het?",
    ]
}

/// What was ticked of these.
fn ticked<'a>(all: impl Iterator<Item = (&'static str, Option<&'a Register<bool>>)>) -> Vec<&'static str> {
    all.filter(|(_, on)| on.is_some_and(|on| *on.get())).map(|(title, _)| title).collect()
}

fn points(all: &[&str]) -> Vec<String> {
    all.iter().map(|text| format!("– {text}")).collect()
}

fn decision(of: &Assessment, today: Option<Day>) -> Part {
    // Before the day of the decision nothing was decided yet, so nothing is said as if it were.
    let (title, chooses) = if of.is_decided(today) {
        ("Wat het college kiest", "kiest het college voor")
    } else {
        ("Voorstel", "is het voorstel aan het college om te kiezen voor")
    };
    let lines = of.present_parts().filter(|(_, part)| !part.chosen().is_empty()).map(|(id, part)| {
        let chosen = part.chosen();
        let roles = words::roles(&chosen);
        let these = if chosen.len() == 1 { "deze rol" } else { "deze rollen" };
        match part.subject.text().trim() {
            _ if id == Assessment::WHOLE => format!("Voor het geheel {chooses} {these}: {roles}."),
            "" => format!("Voor een deel {chooses} {these}: {roles}."),
            subject => format!("Bij {subject} {chooses} {these}: {roles}."),
        }
    });
    let mut text: Vec<String> = lines.collect();
    let why = of.why.text().trim();
    if !why.is_empty() {
        text.push(why.to_owned());
    }
    Part { title, text }
}
