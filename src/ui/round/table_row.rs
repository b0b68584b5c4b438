//! One theme in the overview.

use leptos::prelude::*;

use crate::domain::{Answer, Instrument, LevelId, Standing};
use crate::ui::shared::{LevelText, OnPurposeMark, maybe};

/// A row with where they stand and what they aim for, in words.
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
    let note = answer.note.text().to_owned();
    view! {
        <tr>
            <th scope="row">
                <span class="numbered">
                    <span class="number">{number}</span>
                    {name}
                </span>
            </th>
            {cells}
        </tr>
        {maybe((!note.is_empty())
            .then(|| {
                view! {
                    <tr class="note-row">
                        <td colspan="3"><span class="soft">"Notitie: "</span><span class="typed">{note}</span></td>
                    </tr>
                }
            }))}
    }
}
