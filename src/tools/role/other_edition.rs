//! An assessment whose questions this version does not have.

use leptos::prelude::*;

use crate::domain::EditionId;
use crate::kit::PageTitle;
use crate::state::Page;
use crate::tools::role::route::RoleRoute;

/// Says so: its answers are never shown under other questions.
#[component]
pub fn OtherEdition(
    /// The edition of its questions.
    edition: EditionId,
) -> impl IntoView {
    view! {
        <div class="stack">
            <PageTitle title="Deze beoordeling heeft andere vragen" />
            <p class="lead">
                {format!("Ze is gemaakt met uitgave {edition} van de vragen. Die uitgave zit niet in deze versie van de app.")}
            </p>
            <p>"De antwoorden zijn bewaard en gaan mee in een bestand. We laten ze niet zien bij vragen die anders zijn."</p>
            <div class="row">
                <a class="button" href=RoleRoute::Home.href()>"Naar het begin"</a>
                <a class="button" href=Page::Files.href()>"Bestanden"</a>
            </div>
        </div>
    }
}
