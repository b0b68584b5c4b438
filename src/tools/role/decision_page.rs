//! What they decide themselves: one or more roles, for the whole and per subject or phase.

use crate::tools::role::{acts, typed};
use leptos::prelude::*;

use super::contradictions::contradictions;
use super::decision_part::decision_part;
use super::facts::facts;
use super::found::{Found, if_found};
use super::steps::{Step, steps};
use super::words;
use crate::content::role as texts;
use crate::domain::role::Role;
use crate::domain::{AssessmentId, Day, PartId};
use crate::kit::dutch::assessment_name;
use crate::kit::{
    ArrowForward, Check, DateField, Live, PageTitle, TextField, Views, click, derived, live, live_if, memo,
};
use crate::platform::page;
use crate::records::Assessment;
use crate::state::use_session;
use crate::tools::role::acts::AssessmentDay;
use crate::tools::role::route::Document;
use crate::tools::role::route::RoleRoute;

/// The page of the decision.
pub fn decision_page(id: AssessmentId) -> Live {
    if_found(use_session(), id, page)
}

fn page(found: Found) -> AnyView {
    let (session, id) = (found.session, found.id);
    let outcomes = found.outcomes();
    let parts = memo(move || {
        found.now.with(|of| {
            let parts = of.present_parts().map(|(id, _)| id).filter(|id| *id != Assessment::WHOLE);
            parts.collect::<Vec<PartId>>()
        })
    });
    let add = move || {
        if let Some(part) = acts::new_part(session, id) {
            page::focus_soon(&format!("onderwerp-{part}"));
        }
    };
    let why = derived(move || found.now.with(|of| of.why.clone()));
    let day = move |get: fn(&Assessment) -> Option<Day>| derived(move || found.now.with(get));
    let choose =
        move |which| Callback::new(move |day: Option<Day>| acts::choose_day(session, id, which, day));
    let next = [None].into_iter().chain(Role::ALL.map(Some)).map(|role| {
        let on = derived(move || found.now.with(|of| *of.next_role.get() == role));
        let set = Callback::new(move |_| acts::expect_role(session, id, role));
        let name = role.map_or("Dat weten we nog niet", texts::name);
        view! { <Check on=on set=set group="hierna"><span>{name}</span></Check> }
    });
    view! {
        <div class="page-head">
            <div>
                <p class="above">{live(move || found.now.with(assessment_name))}</p>
                <PageTitle title="Wat kiezen jullie?" />
            </div>
            {steps(found, Step::Decision)}
        </div>
        <p class="lead">{live(move || words::summary(&outcomes.get()))}</p>
        <p class="help">"Dat komt uit jullie antwoorden. De keuze is van jullie, en mag anders zijn."</p>
        {contradictions(found)}
        <div class="two below">
            <div class="stack">
                {decision_part(found, Assessment::WHOLE)}
                {live(move || parts.get().into_iter().map(|part| decision_part(found, part)).views())}
                <p>
                    <button class="button" type="button" id="deel-erbij" on:click=click(add)>
                        "Voeg een onderwerp of fase toe"
                    </button>
                </p>
            </div>
            <div class="stack">
                <TextField
                    id="reden"
                    label="Waarom kiezen jullie dit?"
                    help="Ten hoogste 600 tekens past goed in de besluitnota."
                    long=true
                    most=600
                    note=why
                    field=typed::why(id)
                />
                <DateField
                    id="besloten"
                    label="Datum van het besluit"
                    help="Laat leeg zolang er niets besloten is."
                    day=day(|of| *of.decided.get())
                    choose=choose(AssessmentDay::Decided)
                    may_be_empty=true
                />
                <DateField
                    id="opnieuw"
                    label="Wanneer kijken jullie opnieuw?"
                    help="Een rol kan veranderen. Spreek een dag af."
                    day=day(|of| *of.review.get())
                    choose=choose(AssessmentDay::Review)
                    may_be_empty=true
                />
                <p role="status" class="field-hint">
                    {live_if(move || found.now.with(too_early).then_some("Let op: deze dag ligt vóór de dag van het besluit, of vóór die van de beoordeling."))}
                </p>
                <fieldset class="claims">
                    <legend>
                        <h2>"Welke rol verwachten jullie daarna?"</h2>
                    </legend>
                    {next.views()}
                </fieldset>
            </div>
        </div>
        {facts(found)}
        <div class="row below">
            <a class="button button-forward" href=RoleRoute::Document(id, Document::Note).href()>
                "Naar de besluitnota"
                <ArrowForward />
            </a>
            <a class="button" href=RoleRoute::Document(id, Document::Council).href()>"Tekst voor de raad"</a>
        </div>
    }
    .into_any()
}

/// Whether the day to look again lies before what it should follow.
fn too_early(of: &Assessment) -> bool {
    let review = *of.review.get();
    let after = |day: Option<Day>| day.is_some() && review.is_some() && review < day;
    after(*of.decided.get()) || after(*of.date.get())
}
