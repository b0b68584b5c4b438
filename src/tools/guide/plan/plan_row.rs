//! One line of the plan, to fill in.

use leptos::prelude::*;

use super::acts;
use crate::domain::{Note, PlanDomainId, PlanLineId};
use crate::kit::{TextField, click, derived, live};
use crate::platform::page;
use crate::records::{PlanLine, Rules as _};
use crate::state::Session;
use crate::tools::guide::typed;

/// The id of the first field of a line.
pub fn row_id(id: PlanLineId) -> String {
    format!("ambitie-{id}")
}

/// The id of the heading of a part.
pub fn part_id(domain: Option<PlanDomainId>) -> String {
    domain.map_or_else(|| "anders".to_owned(), |id| id.to_string())
}

/// A line with its three columns.
pub fn plan_row(session: Session, id: PlanLineId) -> AnyView {
    let note = move |get: fn(&PlanLine) -> &Note| {
        derived(move || {
            session.read(|shelf| shelf.plan_line(id).map(|line| get(line).clone()).unwrap_or_default())
        })
    };
    let title = move || session.read(|shelf| shelf.plan_line(id).map(|line| format!(": {}", line.title())));
    let remove = move || {
        // The next line takes its place for the keyboard, or the one before it, or the heading of its part.
        let near = session.peek(|shelf| {
            let line = shelf.plan_line(id)?;
            let others = shelf.plan_under(*line.domain.get());
            let at = others.iter().position(|other| other.id == id)?;
            let next =
                others.get(at + 1).or_else(|| others.get(at.checked_sub(1)?)).map(|line| row_id(line.id));
            Some(next.unwrap_or_else(|| part_id(*line.domain.get())))
        });
        acts::remove(session, id);
        page::focus_soon(near.as_deref().unwrap_or("kop"));
    };
    view! {
        <li class="stack">
            <div class="plan-row">
                <TextField id=row_id(id) label="Ambitie: wat willen we?" long=true note=note(|line| &line.ambition) field=typed::plan(id, "ambition") />
                <TextField id=format!("doen-{id}") label="Activiteiten: wat doen we?" long=true note=note(|line| &line.activities) field=typed::plan(id, "activities") />
                <TextField id=format!("met-{id}") label="Met wie? (functie, geen namen)" long=true note=note(|line| &line.with) field=typed::plan(id, "with") />
            </div>
            <p>
                <button class="button button-quiet" type="button" on:click=click(remove)>
                    "Haal uit het plan"<span class="visually-hidden">{live(title)}</span>
                </button>
            </p>
        </li>
    }
    .into_any()
}
