//! The five steps of the analysis and what follows, beside each other on each of their pages. Any may come first.

use leptos::prelude::*;

use super::route::GuideRoute;
use crate::kit::{Views, click};
use crate::platform::page;
use crate::state::{Session, typing};

/// What can be worked out, in the order in which the guide speaks of it.
const STEPS: [(GuideRoute, &str); 6] = [
    (GuideRoute::Data(None), "Gegevens"),
    (GuideRoute::Field, "Krachtenveld"),
    (GuideRoute::Vision, "Visie"),
    (GuideRoute::Safeguarding, "Borging"),
    (GuideRoute::Process, "Proces"),
    (GuideRoute::Dossier, "Dossier"),
];

/// Links to all of them; the one that is looked at is marked.
pub fn way(here: GuideRoute) -> AnyView {
    let links = STEPS.into_iter().map(|(to, name)| {
        let current = (to == here).then_some("page");
        view! { <a href=to.href() aria-current=current>{name}</a> }
    });
    view! { <nav class="segmented no-print" aria-label="Analyse en visie">{links.views()}</nav> }.into_any()
}

/// Paper, and where to go from here.
pub fn onward(session: Session, to: &'static [(GuideRoute, &'static str)]) -> AnyView {
    let links = to.iter().map(|(to, words)| view! { <a class="button" href=to.href()>{*words}</a> });
    let print = move || {
        typing::end(session);
        page::print();
    };
    view! {
        <p class="row no-print">
            <button class="button" type="button" on:click=click(print)>"Druk af"</button>
            {links.views()}
        </p>
    }
    .into_any()
}
