//! The head of a document: title, status, and the facts under it.

use leptos::prelude::*;

use super::found::Found;
use crate::content::role as texts;
use crate::domain::Day;
use crate::kit::dutch;
use crate::kit::{Mark, PageTitle, Views, live};
use crate::records::Assessment;

/// Mark, status, title and facts.
pub fn document_head(found: Found, title: &'static str) -> impl IntoView {
    let today = found.session.today().day;
    let facts = move || {
        let list = found.now.with(|of| facts(of, today)).into_iter().map(|(name, value)| {
            view! {
                <div>
                    <dt>{name}</dt>
                    <dd>{value}</dd>
                </div>
            }
        });
        list.views()
    };
    view! {
        <div class="report-head">
            <p class="brand print-only">
                <Mark />
                <span>"Kindcentrumwijzer"</span>
            </p>
            <p class="status-tab">{live(move || found.now.with(|of| status(of, today)))}</p>
        </div>
        <PageTitle title=title />
        <dl class="report-facts">{live(facts)}</dl>
    }
}

/// Decided, or still a draft.
pub fn status(of: &Assessment, today: Option<Day>) -> &'static str {
    if of.is_decided(today) { "Besloten" } else { "Concept" }
}

/// What the document is about: name and value.
pub fn facts(of: &Assessment, today: Option<Day>) -> Vec<(&'static str, String)> {
    let missing = || "nog niet ingevuld".to_owned();
    let typed = |text: &str| if text.trim().is_empty() { missing() } else { text.trim().to_owned() };
    let example = if of.example { " (verzonnen voorbeeld)" } else { "" };
    let mut facts = vec![
        ("Onderwerp", dutch::assessment_name(of)),
        ("Gemeente", format!("{}{example}", typed(of.municipality.text()))),
        ("Ingevuld door", typed(of.filled_by.text())),
        ("Datum", of.date.get().map_or_else(missing, dutch::day)),
        ("Vragen", format!("uitgave {}", texts::EDITION)),
    ];
    if let Some(day) = of.decided.get().filter(|_| !of.decided_roles().is_empty()) {
        let name = if of.is_decided(today) { "Besluit" } else { "Besluit voorzien" };
        facts.push((name, dutch::day(day)));
    }
    facts
}
