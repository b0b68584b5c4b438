//! The thirteen pieces of advice of the Taskforce, each with how it stood.

use leptos::prelude::*;

use super::named::{DATED, bottlenecks, to};
use crate::content::lookup::{self, Advice, AdviceStatus, LETTER};
use crate::kit::{PageTitle, Views, cited, maybe};
use crate::state::Lookup;

/// How a piece of advice stood, in words.
fn status(of: AdviceStatus) -> &'static str {
    match of {
        AdviceStatus::Followed => "Opgevolgd waar het kon, of nog gaande",
        AdviceStatus::Elsewhere => "Opgevolgd of nog gaande; de brief zegt er meer over bij een knelpunt",
        AdviceStatus::Unwanted => "Niet uitgevoerd: het veld vond het niet wenselijk",
        AdviceStatus::System => "Blijft buiten de brief: het stelsel moet ervoor veranderen",
        AdviceStatus::Outside => "Niet opgevolgd: buiten de opdracht van de Taskforce",
    }
}

/// The page of all of them.
pub fn advice_page() -> impl IntoView {
    let about = lookup::taskforce();
    let text = about.text.iter().map(|text| view! { <p>{*text}</p> });
    view! {
        <div class="lookup">
        <div>
            <p class="above"><a href=to(Lookup::Bottlenecks)>"Knelpunten"</a></p>
            <PageTitle title=about.title />
            <p class="notice">{DATED}</p>
            <div class="stack narrow">{text.views()}</div>
        </div>
        <ol class="plain advice">{lookup::advice().iter().map(row).views()}</ol>
        {cited::cited(about.source)}
        {cited::full(LETTER)}
        </div>
    }
}

fn row(of: &'static Advice) -> AnyView {
    view! {
        <li class="sheet stack">
            <h2>{format!("{}. {}", of.number, of.title)}</h2>
            <p><b>{status(of.status)}</b></p>
            <p>{of.text}</p>
            {maybe((!of.see.is_empty()).then(|| view! {
                <p class="soft">"Lees verder bij:"</p>
                {bottlenecks(of.see.iter().copied())}
            }))}
        </li>
    }
    .into_any()
}
