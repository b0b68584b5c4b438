//! The plan: a part for each domain, and one for what stands under none.

use leptos::prelude::*;

use super::acts;
use super::plan_row::{part_id, plan_row, row_id};
use super::take_out::{HEADS, rows, take_out};
use crate::content::movement;
use crate::domain::{PlanDomainId, PlanLineId};
use crate::kit::{PageTitle, Views, cited, click, derived, live, live_if, maybe, memo};
use crate::pages::files::Makers;
use crate::platform::page;
use crate::records::Agenda;
use crate::state::{HOME, Session, use_session};
use crate::tools::guide::route::GuideRoute;

/// The page of the plan.
pub fn plan_page(makers: Makers) -> impl IntoView {
    let session = use_session();
    makers.expect_document(session);
    let title = derived(move || {
        let name =
            session.read(|shelf| shelf.agenda().map(|of: &Agenda| of.name.all_words()).unwrap_or_default());
        if name.is_empty() { "Ons plan".to_owned() } else { format!("Plan van {name}") }
    });
    let domains = movement::domains().iter().map(|domain| part(session, Some(domain.id)));
    view! {
        <div class="lookup">
        <div>
            <p class="above no-print"><a href=HOME>"Handreiking"</a></p>
            <PageTitle title=title document=derived(move || format!("{} | Handreiking", title.get())) />
            <p class="lead no-print">"Wat willen jullie, wat doen jullie daarvoor, en met wie? Begin waar je wilt. Niets hoeft."</p>
        </div>
        {on_paper(session)}
        <div class="stack no-print">
            {domains.views()}
            {part(session, None)}
        </div>
        {take_out(session, makers)}
        <div class="no-print">
            {cited::lesser(movement::plan())}
            <p><a href=GuideRoute::Movement.href()>"Lees over PACT en zijn vijf domeinen"</a></p>
        </div>
        </div>
    }
}

/// The plan as a table, for paper.
fn on_paper(session: Session) -> AnyView {
    let table = move || {
        let rows = session.read(rows);
        let heads = HEADS.map(|head| view! { <th scope="col">{head}</th> });
        let rows = rows.into_iter().map(|row| {
            let cells = row.into_iter().map(|cell| view! { <td class="typed">{cell}</td> });
            view! { <tr>{cells.views()}</tr> }
        });
        view! { <table class="plan-table"><thead><tr>{heads.into_iter().views()}</tr></thead><tbody>{rows.views()}</tbody></table> }
    };
    view! { <div class="print-only">{live(table)}</div> }.into_any()
}

fn part(session: Session, domain: Option<PlanDomainId>) -> AnyView {
    let known = domain.and_then(movement::domain);
    let title = known.map_or("Iets anders", |of| of.title);
    let heading = part_id(domain);
    let there = memo(move || {
        session.read(|shelf| {
            shelf.plan_under(domain).into_iter().map(|line| line.id).collect::<Vec<PlanLineId>>()
        })
    });
    let add = move |ambition: &'static str| {
        if let Some(id) = acts::add(session, domain, ambition) {
            page::focus_soon(&row_id(id));
        }
    };
    let ambitions = known.map(|of| {
        let lines = of.ambitions.iter().map(|text| {
            view! {
                <li>
                    <p>{*text}</p>
                    <button class="button" type="button" on:click=click(move || add(text))>
                        "Zet in ons plan"<span class="visually-hidden">{format!(": {text}")}</span>
                    </button>
                </li>
            }
        });
        view! {
            <details class="more">
                <summary>"Wat PACT hier wilde bereiken (2018)"</summary>
                <ul class="plain ambitions">{lines.views()}</ul>
                {cited::cited(of.source)}
            </details>
        }
    });
    view! {
        <section class="sheet stack" aria-labelledby=heading.clone()>
            <h2 id=heading.clone() tabindex="-1">{title}</h2>
            {live_if(move || there.with(Vec::is_empty).then(|| view! { <p class="soft">"Hier staat nog niets."</p> }))}
            {live(move || {
                let rows = there.get().into_iter().map(|id| plan_row(session, id));
                view! { <ol class="plain plan-rows">{rows.views()}</ol> }
            })}
            <p>
                <button class="button" type="button" on:click=click(move || add(""))>
                    "Zet er een ambitie bij"<span class="visually-hidden">{format!(": {title}")}</span>
                </button>
            </p>
            {maybe(ambitions)}
        </section>
    }
    .into_any()
}
