//! One sheet for the alderman, two when there is too much to say in readable letters: the role, the arguments, what is open, the decision that is asked.

use leptos::prelude::*;

use super::document_bar::document_bar;
use super::document_head::document_head;
use super::found::{Found, if_found, nothing_fits, outcomes};
use super::words;
use crate::content::role as texts;
use crate::domain::role::{Ground, Outcome, Role, Side, arguments, contradictions};
use crate::domain::{AssessmentId, Day, Given};
use crate::kit::dutch as common;
use crate::kit::{Live, Views, live, maybe};
use crate::platform::on_paper;
use crate::records::{Assessment, DecisionPart};
use crate::state::use_session;
use crate::tools::role::route::Document;

/// The id of the note.
const NOTE: &str = "nota";

/// The page of the note.
pub fn note_page(id: AssessmentId) -> Live {
    if_found(use_session(), id, page)
}

fn page(found: Found) -> AnyView {
    let today = found.session.today().day;
    Effect::new(move |_| on_paper::fit(NOTE));
    view! {
        {document_bar(found, Document::Note, None)}
        <article class="report note" id=NOTE>
            {document_head(found, "Besluitnota: de rol van de gemeente")}
            {live(move || found.now.with(|of| body(of, today)))}
        </article>
    }
    .into_any()
}

fn body(of: &Assessment, today: Option<Day>) -> impl IntoView + use<> {
    let outcomes = outcomes(of);
    view! {
        <section>
            <h2>{match (of.decided_roles().is_empty(), of.is_decided(today)) {
                (true, _) if nothing_fits(of) => "Eerst een stap terug",
                (true, _) => "Gevraagd besluit",
                (false, false) => "Voorstel voor een besluit",
                (false, true) => "Besluit",
            }}</h2>
            {decision(of, &outcomes)}
        </section>
        <section>
            <h2>"Wat de antwoorden zeggen"</h2>
            <table class="note-roles">
                <thead>
                    <tr>
                        <th scope="col">"Rol"</th>
                        <th scope="col">"Ervoor"</th>
                        <th scope="col">"Ertegen"</th>
                        <th scope="col">"Nog niet in orde"</th>
                    </tr>
                </thead>
                <tbody>{outcomes.iter().map(|(role, outcome)| row(of, *role, *outcome)).views()}</tbody>
            </table>
        </section>
        {open(of)}
        {reasons(of)}
        {remarks(of)}
        <p class="help">
            "Voorwaarden geven de doorslag, argumenten leggen uit; er wordt niets opgeteld. Vragen en rollen: "
            {source()}
            ". De handreiking gaat zelf uit van een regisserende rol. (b): de bron zegt dit van de rol. (a): wij leiden het af. Eén argument rust op de Kennisnotitie IKC van Lansingerland (2021). In de app staat bij elk argument de plaats. De wettelijke taken blijven in elke rol."
        </p>
    }
}

fn source() -> String {
    let source = texts::roles().first().and_then(|text| text.source);
    source.and_then(|(id, _)| crate::content::source(id)).map(common::source).unwrap_or_default()
}

fn decision(of: &Assessment, outcomes: &[(Role, Outcome)]) -> AnyView {
    let why = of.why.text().trim().to_owned();
    let later = [
        of.review.get().map(|day| format!("Opnieuw kijken: {}.", common::day(day))),
        of.next_role.get().map(|role| format!("Verwachte rol daarna: {}.", role.name())),
    ];
    let later = later.into_iter().flatten().collect::<Vec<_>>().join(" ");
    // What was typed stands here, also before a role was chosen.
    let typed = view! {
        {maybe((!why.is_empty()).then(|| view! { <p class="typed">{why}</p> }))}
        {maybe((!later.is_empty()).then(|| view! { <p>{later}</p> }))}
    };
    let named = |part: &DecisionPart| !part.subject.text().trim().is_empty();
    let chosen = !of.decided_roles().is_empty();
    let parts: Vec<(String, String)> = of
        .present_parts()
        .filter(|(_, part)| !part.chosen().is_empty() || named(part))
        .map(|(id, part)| {
            let subject = match part.subject.text().trim() {
                _ if id == Assessment::WHOLE => "Voor het geheel".to_owned(),
                "" => "Voor een deel".to_owned(),
                name => common::capital(name),
            };
            let roles = part.chosen();
            (subject, if roles.is_empty() { "nog geen rol gekozen".to_owned() } else { words::roles(&roles) })
        })
        .collect();
    let summary = words::summary(outcomes);
    let lines = parts.into_iter().map(|(subject, roles)| {
        view! { <li><b>{subject}": "</b>{roles}</li> }
    });
    let lines = lines.collect::<Vec<_>>();
    if !chosen && nothing_fits(of) {
        let first = texts::nothing_fits().iter().map(|part| part.title).collect::<Vec<_>>();
        return view! {
            <p><b>"Nu past nog geen rol. Kies daarom nog niet, en doe eerst wat daarvoor komt: "{words::row(&first).to_lowercase()}"."</b></p>
            <ul class="plain">{lines}</ul>
            {typed}
        }
        .into_any();
    }
    if !chosen {
        return view! {
            <p><b>"Kies welke rol de gemeente nu neemt, waarom, en wanneer jullie opnieuw kijken."</b></p>
            <p>{summary}</p>
            <ul class="plain">{lines}</ul>
            {typed}
        }
        .into_any();
    }
    let against = against(of, outcomes);
    view! {
        <ul class="plain">{lines}</ul>
        {typed}
        {maybe(against.map(|roles| view! {
            <p class="against"><b>"De keuze wijkt af van de antwoorden: "</b>{roles}</p>
        }))}
        <p class="soft">"Wat de antwoorden zeggen: "{summary}</p>
    }
    .into_any()
}

/// What was chosen though the answers say that it does not fit. What cannot be said yet differs from nothing. A choice for a part is
/// judged by the answers for the whole: there are no others.
fn against(of: &Assessment, outcomes: &[(Role, Outcome)]) -> Option<String> {
    let chosen = of.decided_roles();
    let unlike =
        outcomes.iter().filter(|(role, outcome)| chosen.contains(role) && *outcome == Outcome::NotNow);
    let lines: Vec<String> =
        unlike.map(|(role, outcome)| format!("{} {}", role.name(), words::outcome(*outcome))).collect();
    (!lines.is_empty()).then(|| format!("{}.", lines.join(", ")))
}

fn row(of: &Assessment, role: Role, outcome: Outcome) -> impl IntoView + use<> {
    let answers = of.answers();
    let side = |side| {
        let said: Vec<String> = arguments(role, side, &answers)
            .filter_map(|one| {
                // A letter each: there may be dozens on this one sheet.
                let ground = if one.ground == Ground::Source { "b" } else { "a" };
                words::argument(one).map(|text| format!("{} ({ground})", text.text))
            })
            .collect();
        if said.is_empty() { "geen argument".to_owned() } else { said.join("; ") }
    };
    let unmet = words::unmet(role, &answers);
    let unmet = if unmet.is_empty() { "niets".to_owned() } else { unmet.join("; ") };
    view! {
        <tr>
            <th scope="row">
                {texts::name(role)}
                <span class="said">{words::outcome(outcome)}</span>
            </th>
            <td><span class="column-name" aria-hidden="true">"Ervoor: "</span>{side(Side::For)}</td>
            <td><span class="column-name" aria-hidden="true">"Ertegen: "</span>{side(Side::Against)}</td>
            <td><span class="column-name" aria-hidden="true">"Nog niet in orde: "</span>{unmet}</td>
        </tr>
    }
}

/// What they ticked of what they wrote with their answers.
fn remarks(of: &Assessment) -> AnyView {
    let lines: Vec<AnyView> = of
        .remarks()
        .map(|(question, text)| {
            view! { <li class="typed"><b>{words::question(question)}" "</b>{text.to_owned()}</li> }.into_any()
        })
        .collect();
    maybe((!lines.is_empty()).then(|| {
        view! {
            <section>
                <h2>"Toelichting bij de antwoorden"</h2>
                <ul class="plain">{lines.into_iter().views()}</ul>
            </section>
        }
    }))
}

/// What is still open, and what pulls in opposite directions.
fn open(of: &Assessment) -> AnyView {
    let named = |wanted: Given| -> Vec<&'static str> {
        let all = texts::questions().map(|(_, text)| text);
        all.filter(|text| of.given(text.question) == wanted).map(|text| text.text).collect()
    };
    let (open, unknown) = (named(Given::Open), named(Given::Unknown));
    let pulls = contradictions(&of.answers(), &of.decided_roles());
    let pulls: Vec<&str> =
        pulls.into_iter().filter_map(texts::contradiction).flat_map(|text| [text.text, text.first]).collect();
    let none = open.is_empty() && unknown.is_empty() && pulls.is_empty();
    let line = |name: &'static str, all: Vec<&'static str>| {
        maybe((!all.is_empty()).then(|| view! { <li><b>{name}": "</b>{all.join(" ")}</li> }))
    };
    view! {
        <section>
            <h2>"Wat nog open is, of aandacht vraagt"</h2>
            <ul class="plain">
                {line("Nog niet beantwoord", open)}
                {line("Weten we niet", unknown)}
                {line("Let op", pulls)}
                {maybe(none.then(|| view! { <li>"Alle vragen zijn beantwoord, en de antwoorden spreken elkaar niet tegen."</li> }))}
            </ul>
        </section>
    }
    .into_any()
}

fn reasons(of: &Assessment) -> AnyView {
    let reasons: Vec<String> = texts::reasons()
        .iter()
        .filter(|text| of.reasons.get(&text.id).is_some_and(|on| *on.get()))
        .map(|text| text.title.to_owned())
        .collect();
    let tasks: Vec<String> = texts::tasks()
        .iter()
        .filter(|text| of.tasks.get(&text.id).is_some_and(|on| *on.get()))
        .map(|text| text.title.to_owned())
        .collect();
    let line = |name: &'static str, all: Vec<String>| {
        maybe((!all.is_empty()).then(|| view! { <li><b>{name}": "</b>{all.join("; ")}"."</li> }))
    };
    maybe((!reasons.is_empty() || !tasks.is_empty()).then(|| {
        view! {
            <section>
                <h2>"Waarom, en waar we beginnen"</h2>
                <ul class="plain">
                    {line("Redenen", reasons)}
                    {line("Beginnen vanuit deze wettelijke taken", tasks)}
                </ul>
            </section>
        }
    }))
}
