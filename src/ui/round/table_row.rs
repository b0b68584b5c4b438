//! One theme in the overview.

use leptos::prelude::*;

use crate::domain::{Answer, Instrument, LevelId, Standing};
use crate::ui::shared::{LevelText, OnPurposeMark, Views, maybe};

/// A row with where they stand and what they aim for, in words; below it what they recognise and wrote.
/// Together they are one group, so that paper does not part them.
#[component]
pub fn TableRow(
    /// The theme's number; empty for a theme that is not known here.
    number: String,
    /// The theme's title.
    title: String,
    /// Where the theme's page is, if it has one.
    href: Option<String>,
    /// The instrument, if it is known.
    instrument: Option<&'static Instrument>,
    /// The answer.
    answer: Answer,
) -> impl IntoView {
    let level = |level: LevelId| {
        view! { <LevelText instrument=instrument level=level /> }
    };
    let not = |words: &'static str| view! { <span class="not-there">{words}</span> };
    let cells = match answer.standing() {
        Standing::Untouched => view! { <td colspan="2">{not("nog niet besproken")}</td> }.into_any(),
        Standing::Later => view! { <td colspan="2">{not("later bespreken")}</td> }.into_any(),
        Standing::Begun { ambition: None } => {
            view! { <td colspan="2">{not("begonnen, nog geen niveau gekozen")}</td> }.into_any()
        }
        Standing::Begun { ambition: Some(to) } => {
            view! { <td>{not("nog niet gekozen")}</td><td>{level(to)}</td> }.into_any()
        }
        Standing::Answered { now } => {
            view! { <td>{level(now)}</td><td>{not("nog niet gekozen")}</td> }.into_any()
        }
        Standing::OnPurpose { level: at } => view! {
            <td>{level(at)}</td>
            <td><span class="on-purpose"><OnPurposeMark />"bewust zo"</span></td>
        }
        .into_any(),
        Standing::Moving { now, ambition } => {
            view! { <td>{level(now)}</td><td>{level(ambition)}</td> }.into_any()
        }
    };
    let name = match href {
        Some(href) => view! { <a href=href>{title}</a> }.into_any(),
        None => view! { <span>{title}</span> }.into_any(),
    };
    view! {
        <tbody>
            <tr>
                <th scope="row">
                    <span class="numbered">
                        <span class="number">{number}</span>
                        {name}
                    </span>
                </th>
                {cells}
            </tr>
            {maybe(more(&answer, instrument))}
        </tbody>
    }
}

/// What they recognise and wrote; nothing when they did neither.
fn more(answer: &Answer, instrument: Option<&'static Instrument>) -> Option<impl IntoView + use<>> {
    let theme = instrument.and_then(|known| known.theme(answer.key.theme)).map(|(_, theme)| theme);
    let claims = theme.into_iter().flat_map(|theme| theme.cells).flat_map(|cell| cell.claims);
    let ticked: Vec<&str> =
        claims.filter(|claim| answer.recognises(claim.id)).map(|claim| claim.text).collect();
    let texts: Vec<String> =
        answer.note.values().map(|value| value.text.clone()).filter(|text| !text.trim().is_empty()).collect();
    let heading = if answer.note.needs_choice() {
        "Twee notities. Kies bij het thema welke blijft: "
    } else {
        "Notitie: "
    };
    (!ticked.is_empty() || !texts.is_empty()).then(|| {
        let notes = texts.into_iter().map(|text| {
            view! {
                <p>
                    <span class="soft">{heading}</span>
                    <span class="typed">{text}</span>
                </p>
            }
        });
        let claims = ticked.into_iter().map(|claim| {
            view! { <p><span class="soft">"Herkend: "</span>{claim}</p> }
        });
        view! {
            <tr class="note-row">
                <td colspan="3">{claims.views()} {notes.views()}</td>
            </tr>
        }
    })
}
