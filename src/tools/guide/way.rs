//! The five steps of the analysis and what follows, beside each other on each of their pages. Any may come first.

use leptos::prelude::*;

use super::route::GuideRoute;
use crate::kit::{Views, click, live, live_if};
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

/// Putting something on the agenda once there is anything of it; or that it stands there. The focus goes to the way to it.
pub fn agenda_button(
    there: Signal<bool>,
    any: Signal<bool>,
    id: &'static str,
    title: Signal<String>,
    put: Callback<()>,
) -> AnyView {
    let link = format!("op-agenda-{id}");
    let press = {
        let link = link.clone();
        move || {
            put.run(());
            page::focus_soon(&link);
        }
    };
    let named =
        move || view! { <span class="visually-hidden">{live(move || format!(": {}", title.get()))}</span> };
    live_if(move || match (there.get(), any.get()) {
        (true, _) => Some(
            view! {
                <p class="soft">
                    "Staat op de agenda. "
                    <a id=link.clone() href=GuideRoute::Agenda.href()>"Naar de agenda"</a>
                </p>
            }
            .into_any(),
        ),
        (false, true) => Some(
            view! { <button class="button" type="button" on:click=click(press.clone())>"Zet op de agenda"{named()}</button> }.into_any(),
        ),
        (false, false) => None,
    })
    .into_any()
}
