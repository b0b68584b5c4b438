//! The statutory tasks, which stay in every role, and the reasons that speak to them.

use leptos::prelude::*;

use super::found::Found;
use crate::content::role as texts;
use crate::kit::dutch::origin;
use crate::kit::{Views, live, maybe};
use crate::tools::role::route::RoleRoute;

/// All tasks, with those marked that they want to start from; and the chosen reasons.
pub fn tasks(found: Found) -> impl IntoView {
    let list = move || {
        found.now.with(|of| {
            let lines = texts::tasks().iter().map(|text| {
                let start = of.tasks.get(&text.id).is_some_and(|on| *on.get());
                view! {
                    <li>
                        {text.title}
                        {maybe(start.then(|| view! { <b>" (hier willen jullie beginnen)"</b> }))}
                    </li>
                }
            });
            lines.views()
        })
    };
    let reasons = move || {
        found.now.with(|of| {
            let chosen: Vec<&str> = texts::reasons()
                .iter()
                .filter(|text| of.reasons.get(&text.id).is_some_and(|on| *on.get()))
                .map(|text| text.title)
                .collect();
            if chosen.is_empty() {
                view! {
                    <p>
                        "Jullie kozen nog geen redenen. "
                        <a href=RoleRoute::Reasons(found.id).href()>"Kies waarom jullie dit willen"</a>
                    </p>
                }
                .into_any()
            } else {
                let lines = chosen.into_iter().map(|title| view! { <li>{title}</li> });
                view! { <ul class="points">{lines.views()}</ul> }.into_any()
            }
        })
    };
    let source = texts::tasks().first().and_then(|text| text.source);
    view! {
        <section class="stack" aria-labelledby="redenen">
            <h2 id="redenen">"Waarom jullie dit willen"</h2>
            {live(reasons)}
        </section>
        <details class="sheet more tasks-stay">
            <summary>"Deze wettelijke taken blijven, in elke rol"</summary>
            <ul class="points">{live(list)}</ul>
            <p class="help">{origin(source)}" Dat ze in elke rol blijven, zeggen wij: ze staan in de wet."</p>
        </details>
    }
}
