//! What colours the choice and moves no role: statutory tasks, and the reasons that speak to them.

use crate::tools::role::acts;
use leptos::prelude::*;

use super::found::{Found, if_found};
use super::outcome_strip::outcome_strip;
use super::question_map::question_map;
use super::role_bar::role_bar;
use crate::content::role as texts;
use crate::domain::role::Question;
use crate::domain::{AssessmentId, ReasonId};
use crate::kit::dutch::origin;
use crate::kit::{Check, Live, PageTitle, Views, click, derived, live_if, maybe, memo};
use crate::state::use_session;
use crate::tools::role::route::RoleRoute;

/// The page of tasks and reasons.
pub fn reasons_page(id: AssessmentId) -> Live {
    if_found(use_session(), id, page)
}

fn page(found: Found) -> AnyView {
    let id = found.id;
    let last = texts::questions().last().map_or(Question::Analysed, |(_, text)| text.question);
    let back = (RoleRoute::Question(id, last).href(), format!("Vraag {}", Question::ALL.len()));
    view! {
        {question_map(found, None)}
        <div class="question-and-roles">
            <div class="stack">
                <div>
                    <p class="above">"Tot slot"</p>
                    <PageTitle title="Waarom, en waar begin je?" />
                    <p class="soft">"Wat je hier kiest, verandert geen rol. Het komt wel in de notitie. GGD is de gemeentelijke gezondheidsdienst, bso is buitenschoolse opvang."</p>
                </div>
                {reason_lists(found)}
            </div>
            {outcome_strip(found)}
        </div>
        {role_bar(back, (RoleRoute::Result(id).href(), "Bekijk de rollen".to_owned()), RoleRoute::Questions(id).href())}
    }
    .into_any()
}

/// What they said in the guide that weighs for them and did not tick here, with a way to do so.
fn weighs_in_guide(found: Found) -> Live {
    let (session, id) = (found.session, found.id);
    let lacking = memo(move || {
        let weighs =
            |reason: ReasonId| session.read(|shelf| shelf.agenda().is_some_and(|of| of.weighs(reason)));
        let ticked =
            |reason: &ReasonId| found.now.with(|of| of.reasons.get(reason).is_some_and(|on| *on.get()));
        let all = texts::reasons().iter().map(|text| text.id);
        all.filter(|reason| weighs(*reason) && !ticked(reason)).collect::<Vec<_>>()
    });
    live_if(move || {
        let lacking = lacking.get();
        let names = texts::reasons().iter().filter(|text| lacking.contains(&text.id)).map(|text| text.title);
        let names = names.collect::<Vec<_>>().join("; ");
        let take = move || {
            for reason in &lacking {
                acts::tick_reason(session, id, *reason, true);
            }
        };
        (!names.is_empty()).then(|| view! {
            <div class="notice">
                <p>"In de handreiking kruisten jullie aan dat dit weegt: "{names}"."</p>
                <button class="button" type="button" on:click=click(take)>"Kruis dit hier ook aan"</button>
            </div>
        })
    })
}

/// Both lists, to tick.
pub fn reason_lists(found: Found) -> impl IntoView {
    let (session, id) = (found.session, found.id);
    let reasons = texts::reasons().iter().map(|text| {
        let on = derived(move || found.now.with(|of| of.reasons.get(&text.id).is_some_and(|on| *on.get())));
        let set = Callback::new(move |on| acts::tick_reason(session, id, text.id, on));
        view! { <Check on=on set=set><span>{text.title}</span></Check> }
    });
    let tasks = texts::tasks().iter().map(|text| {
        let on = derived(move || found.now.with(|of| of.tasks.get(&text.id).is_some_and(|on| *on.get())));
        let set = Callback::new(move |on| acts::tick_task(session, id, text.id, on));
        view! {
            <Check on=on set=set>
                <span>
                    <span class="soft">{text.area}": "</span>
                    {text.title}
                    {maybe(text.more.map(|more| view! { <span class="soft">". "{more}</span> }))}
                </span>
            </Check>
        }
    });
    let source = texts::reasons().first().and_then(|text| text.source);
    let tasks_source = texts::tasks().first().and_then(|text| text.source);
    view! {
        <fieldset class="claims">
            <legend>
                <h2>"Welke redenen spreken jullie het meest aan?"</h2>
            </legend>
            {weighs_in_guide(found)}
            {reasons.views()}
            <p><a href="gids.html">"Lees in de handreiking wat erachter zit"</a></p>
            <p class="help">{origin(source.map(|(id, _)| (id, "hoofdstuk Waarom")))}</p>
        </fieldset>
        <fieldset class="claims">
            <legend>
                <h2>"Bij welke wettelijke taken past dit, en waar willen jullie beginnen?"</h2>
            </legend>
            <p class="soft small">"Deze taken raken aan voorzieningen voor kinderen. Dat ze in elke rol blijven, zeggen wij: ze staan in de wet. Volgens de handreiking (Aan de slag met kindvoorzieningen, inleiding) kunnen ze een begin zijn."</p>
            {tasks.views()}
            <p class="help">{origin(tasks_source)}" De zinnen over nieuwbouw en onderhoud komen uit de Kennisnotitie IKC van Lansingerland (2021), paragraaf 6."</p>
        </fieldset>
    }
}
