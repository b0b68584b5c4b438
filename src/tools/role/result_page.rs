//! What the answers say of the four roles: in words, with every reason.

use leptos::prelude::*;

use super::contradictions::contradictions;
use super::found::{Found, if_found, nothing_fits};
use super::role_card::role_card;
use super::settle::settle;
use super::sources::sources;
use super::steps::{Step, steps};
use super::tasks::tasks;
use super::tips::tips;
use super::words;
use crate::content::role as texts;
use crate::domain::AssessmentId;
use crate::kit::dutch::assessment_name;
use crate::kit::{ArrowForward, Live, PageTitle, Views, live, live_if, memo, text_part};
use crate::state::use_session;
use crate::tools::role::route::RoleRoute;

/// The page of the outcomes.
pub fn result_page(id: AssessmentId) -> Live {
    if_found(use_session(), id, page)
}

fn page(found: Found) -> AnyView {
    let outcomes = found.outcomes();
    let nothing = memo(move || found.now.with(nothing_fits));
    let cards = texts::roles().iter().map(|text| role_card(found, text));
    view! {
        <div class="page-head">
            <div>
                <p class="above">{live(move || found.now.with(assessment_name))}</p>
                <PageTitle title="Welke rol past nu bij de gemeente?" />
            </div>
            {steps(found, Step::Result)}
        </div>
        <p class="lead" role="status">{live(move || words::summary(&outcomes.get()))}</p>
        {live_if(move || nothing.get().then(|| view! {
            <section class="sheet stack nothing-fits" aria-labelledby="niets-past">
                <h2 id="niets-past">"Wat nu, als niets past?"</h2>
                <div class="text-parts">{texts::nothing_fits().iter().map(text_part).views()}</div>
            </section>
        }))}
        {settle(found)}
        {contradictions(found)}
        <div class="balance-head" aria-hidden="true">
            <span>"Wat ertegen spreekt"</span>
            <span>"Wat ervoor spreekt"</span>
        </div>
        <div class="role-cards">{cards.views()}</div>
        <p class="help under-cards">"Voorwaarden geven de doorslag. Argumenten leggen uit, en worden niet opgeteld. Jullie beslissen zelf. Bij elk argument staat ‘bron’ als de bron dit van de rol zegt, en ‘afgeleid’ als wij het uit de bron opmaken."</p>
        <div class="two below">
            <div class="stack">{tips(found)}</div>
            <div class="stack">
                <section class="stack" aria-labelledby="kiezen">
                    <h2 id="kiezen">"Nu kiezen jullie"</h2>
                    <p>"Leg vast welke rol jullie kiezen en waarom. Dat mag een andere zijn dan hier past."</p>
                    <p>
                        <a class="button button-forward" href=RoleRoute::Decision(found.id).href()>
                            "Leg jullie keuze vast"
                            <ArrowForward />
                        </a>
                    </p>
                </section>
                {text_part(texts::assumes())}
                {tasks(found)}
                <p class="row">
                    <a href=RoleRoute::Compare(found.id, None).href()>"Leg hier een andere beoordeling naast"</a>
                    <a href=RoleRoute::Practice.href()>"Wat elke rol in de praktijk vraagt"</a>
                </p>
            </div>
        </div>
        {sources()}
    }
    .into_any()
}
