//! The movement that the PACT programme speaks of: what of it lives on.

use leptos::prelude::*;

use crate::content::movement::{self, Domain};
use crate::domain::SourceId;
use crate::kit::{PageTitle, Views, cited};
use crate::state::HOME;

use super::route::GuideRoute;

const PROGRAMME: SourceId = SourceId::checked_at_build("pact-programma");

/// The page of it.
pub fn movement_page() -> impl IntoView {
    let about = movement::about().iter().map(|part| view! { <div class="sheet">{cited::lesser(part)}</div> });
    let words =
        movement::words().into_iter().map(|part| view! { <div class="sheet">{cited::lesser(part)}</div> });
    view! {
        <div class="lookup">
        <div class="intro">
            <div>
                <p class="above"><a href=HOME>"Handreiking"</a></p>
                <PageTitle title="PACT voor Kindcentra" document="PACT voor Kindcentra | Handreiking" />
                <p class="lead">"Vijf domeinen met wat de beweging wilde bereiken, en de woorden die zij gebruikte. Uit een programma van 2018; het liep tot 2021."</p>
            </div>
            <a class="button button-forward" href=GuideRoute::Plan.href()>"Maak een eigen plan"</a>
        </div>
        <section class="stack" aria-labelledby="domeinen">
            <h2 id="domeinen">{movement::about_domains().title}</h2>
            {movement::about_domains().text.iter().map(|text| view! { <p>{*text}</p> }).views()}
            <div class="sheets">{movement::domains().iter().map(domain).views()}</div>
        </section>
        <section class="stack" aria-labelledby="woorden">
            <h2 id="woorden">"De woorden van de beweging"</h2>
            <div class="sheets">{words.views()}</div>
        </section>
        <section class="stack" aria-labelledby="over-pact">
            <h2 id="over-pact">"Over PACT"</h2>
            <div class="sheets">{about.views()}</div>
        </section>
        {cited::full(PROGRAMME)}
        </div>
    }
}

fn domain(of: &'static Domain) -> AnyView {
    let ambitions = of.ambitions.iter().map(|text| view! { <li>{*text}</li> });
    view! {
        <div class="sheet stack">
            <h3>{of.title}</h3>
            <ul class="points">{ambitions.views()}</ul>
            {cited::cited(of.source)}
        </div>
    }
    .into_any()
}
