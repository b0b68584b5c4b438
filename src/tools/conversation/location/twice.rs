//! Something that stands on this device twice.

use leptos::prelude::*;

use crate::kit::{Pick, click, maybe};
use crate::platform::page;

/// Offers to join it with another of its kind, and to take apart what was joined.
#[component]
pub fn Twice(
    /// The id of the list.
    id: &'static str,
    /// The question that is folded until asked for.
    question: &'static str,
    /// What joining does.
    help: &'static str,
    /// The label of the list.
    label: &'static str,
    /// What could be the same, in words. None: nothing is offered.
    others: Vec<String>,
    /// Join with this one, counted from 0.
    join: Callback<usize>,
    /// What it is joined with already, as a sentence.
    joined: Option<String>,
    /// Take it apart.
    part: Callback<()>,
) -> impl IntoView {
    let apart = move || {
        part.run(());
        page::focus_soon("kop");
    };
    view! {
        {maybe((!others.is_empty()).then(|| view! {
            <details class="sheet more no-print">
                <summary>{question}</summary>
                <div class="stack">
                    <p class="help">{help}</p>
                    <Pick id=id label=label ask="Kies uit de lijst" choices=others action="Voeg samen" act=join />
                </div>
            </details>
        }))}
        {maybe(joined.map(|words| view! {
            <div class="notice no-print">
                <p>{words}</p>
                <button class="button" type="button" on:click=click(apart)>"Haal uit elkaar"</button>
            </div>
        }))}
    }
}
