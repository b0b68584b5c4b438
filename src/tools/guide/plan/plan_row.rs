//! One line of the plan, to fill in.

use leptos::prelude::*;

use super::acts;
use crate::domain::{Note, PlanLineId};
use crate::kit::{TextField, click, derived, live};
use crate::platform::page;
use crate::records::{PlanLine, Rules as _};
use crate::state::Session;
use crate::tools::guide::typed;

/// The id of the first field of a line.
pub fn row_id(id: PlanLineId) -> String {
    format!("ambitie-{id}")
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
        acts::remove(session, id);
        page::focus_soon("kop");
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
