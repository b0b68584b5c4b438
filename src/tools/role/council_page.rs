//! A text for the council: what was chosen, what that means, why, and when to look again.

use leptos::prelude::*;

use super::document_bar::document_bar;
use super::document_head::{document_head, facts, status};
use super::found::{Found, if_found, outcomes};
use super::words;
use crate::content::role as texts;
use crate::domain::AssessmentId;
use crate::domain::role::{Outcome, Role, contradictions};
use crate::kit::dutch as common;
use crate::kit::{Live, Views, live, maybe};
use crate::records::Assessment;
use crate::state::use_session;
use crate::tools::role::route::Document;

const TITLE: &str = "Voor de raad: de rol van de gemeente";

/// A part of the text: a heading and its paragraphs.
struct Part {
    title: &'static str,
    text: Vec<String>,
}

/// The page of the text for the council.
pub fn council_page(id: AssessmentId) -> Live {
    if_found(use_session(), id, page)
}

fn page(found: Found) -> AnyView {
    let body = move || {
        let parts = found.now.with(parts).into_iter().map(|part| {
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
            <p class="notice no-print">"Er is nog geen rol gekozen. Deze tekst legt nu alleen uit wat er te kiezen is."</p>
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
    found.now.with_untracked(|of| {
        let facts = facts(of).into_iter().map(|(name, value)| format!("{name}: {value}"));
        let head = [format!("{TITLE} ({})", status(of).to_lowercase())].into_iter().chain(facts);
        let head = head.collect::<Vec<_>>().join("\n");
        let parts = parts(of).into_iter().map(|part| format!("{}\n{}", part.title, part.text.join("\n")));
        [head].into_iter().chain(parts).collect::<Vec<_>>().join("\n\n")
    })
}

fn parts(of: &Assessment) -> Vec<Part> {
    let chosen = of.decided_roles();
    let mut parts = vec![Part {
        title: "Waar het over gaat",
        text: vec![
            "School, opvang en andere partijen kunnen samenwerken voor kinderen van 0 tot 12 jaar. De gemeente kan daarbij kiezen uit vier rollen.".to_owned(),
        ],
    }];
    if chosen.is_empty() {
        parts.push(Part {
            title: "De vier rollen",
            text: texts::roles().iter().map(|text| format!("{}: {}", text.name, text.definition)).collect(),
        });
    } else {
        parts.push(decision(of));
        let meaning = texts::roles().iter().filter(|text| chosen.contains(&text.role));
        parts.push(Part {
            title: "Wat dat betekent",
            text: meaning.map(|text| format!("{}. {}", text.name, text.definition)).collect(),
        });
    }
    let (of_chosen, of_others): (Vec<_>, Vec<_>) =
        outcomes(of).into_iter().partition(|(role, _)| chosen.contains(role));
    parts.push(Part { title: "Wat voor de gekozen rol nog nodig is", text: needed(of, &of_chosen) });
    let pulls = contradictions(&of.answers(), &chosen).into_iter().filter_map(texts::contradiction);
    parts.push(Part {
        title: "Waar eerst op te letten",
        text: pulls.map(|text| format!("{} {}", text.text, text.first)).collect(),
    });
    let mut said = vec![words::summary(&outcomes(of))];
    said.extend(needed(of, &of_others));
    parts.push(Part { title: "Wat de antwoorden zeggen", text: said });
    parts.push(Part {
        title: "Wat in elke rol blijft",
        text: vec!["De wettelijke taken van de gemeente blijven, welke rol ze ook kiest. De handreiking waar dit op rust, gaat zelf uit van een regisserende rol.".to_owned()],
    });
    let later = [
        of.review.get().map(|day| format!("Het college kijkt opnieuw op {}.", common::day(day))),
        of.next_role.get().map(|role| format!("Daarna verwacht het college deze rol: {}.", role.name())),
        Some("Een rol kan in de loop van de tijd veranderen.".to_owned()),
    ];
    parts.push(Part {
        title: "Hoe het verdergaat",
        text: vec![later.into_iter().flatten().collect::<Vec<_>>().join(" ")],
    });
    parts.push(Part {
        title: "Vragen die de raad kan stellen",
        text: [
            "Waarom past deze rol nu bij onze gemeente, en wat is daarvoor nog nodig?",
            "Wat vinden scholen, opvang en ouders ervan?",
            "Welke middelen zijn er, en hoe lang?",
            "Waaraan merken kinderen en ouders het?",
        ]
        .map(|text| format!("– {text}"))
        .to_vec(),
    });
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

fn decision(of: &Assessment) -> Part {
    // Without a day nothing was decided yet, so nothing is said as if it were.
    let (title, chooses) = match of.decided.get() {
        Some(_) => ("Wat het college kiest", "kiest het college"),
        None => ("Voorstel", "is het voorstel aan het college"),
    };
    let lines = of.present_parts().filter(|(_, part)| !part.chosen().is_empty()).map(|(id, part)| {
        let chosen = part.chosen();
        let these = if chosen.len() == 1 { "deze rol" } else { "deze rollen" };
        let roles = words::roles(&chosen);
        match part.subject.text().trim() {
            subject if id != Assessment::WHOLE && !subject.is_empty() => {
                format!("Bij {subject} {chooses} {these}: {roles}.")
            }
            _ => format!("Voor het geheel {chooses} {these}: {roles}."),
        }
    });
    let mut text: Vec<String> = lines.collect();
    let why = of.why.text().trim();
    if !why.is_empty() {
        text.push(why.to_owned());
    }
    Part { title, text }
}

/// What these roles lack, a sentence each; nothing for a role that lacks nothing.
fn needed(of: &Assessment, roles: &[(Role, Outcome)]) -> Vec<String> {
    let answers = of.answers();
    let lines = roles.iter().filter_map(|(role, outcome)| {
        let unmet = words::unmet(*role, &answers);
        let said = words::outcome(*outcome);
        (!unmet.is_empty())
            .then(|| format!("{} ({said}). {}.", texts::name(*role), common::capital(&unmet.join("; "))))
    });
    lines.collect()
}
