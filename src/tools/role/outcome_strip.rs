//! What the answers say of the four roles so far, beside the questions.

use leptos::prelude::*;

use super::found::Found;
use super::outcome_sign::outcome_mark;
use super::words;
use crate::content::role as texts;
use crate::kit::{Views, live};
use crate::tools::role::route::RoleRoute;

/// The four roles in the order of the sources. A change is announced politely, in one sentence.
pub fn outcome_strip(found: Found) -> impl IntoView {
    let outcomes = found.outcomes();
    let rows = move || {
        let rows = outcomes.get().into_iter().map(|(role, outcome)| {
            view! {
                <li>
                    <b>{texts::name(role)}</b>
                    {outcome_mark(outcome)}
                </li>
            }
        });
        rows.views()
    };
    view! {
        <section class="sheet outcome-strip" aria-labelledby="rollen-nu">
            <h2 id="rollen-nu">"De rollen tot nu toe"</h2>
            <ul class="plain">{live(rows)}</ul>
            <p role="status" class="visually-hidden">{live(move || words::summary(&outcomes.get()))}</p>
            <p>
                <a href=RoleRoute::Result(found.id).href()>"Bekijk waarom"</a>
            </p>
        </section>
    }
}
