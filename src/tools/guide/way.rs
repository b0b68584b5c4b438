//! What can be worked out, from the data to the dossier, beside each other on each of their pages. Any may come first.

use leptos::prelude::*;

use super::route::GuideRoute;
use crate::kit::{Views, click, dutch, live, live_if, maybe};
use crate::platform::page;
use crate::records::Shelf;
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

/// Links to all of them; the one that is looked at is marked. On paper: whose it is, and of which day.
pub fn way(session: Session, here: GuideRoute) -> AnyView {
    let day = session.today().day.map(dutch::day).unwrap_or_default();
    let whose = move || match session.read(Shelf::municipality) {
        name if name.is_empty() => format!("Stand van {day}."),
        name => format!("{name}, stand van {day}."),
    };
    // The dossier says it itself.
    let on_paper =
        (here != GuideRoute::Dossier).then(|| view! { <p class="print-only soft">{live(whose)}</p> });
    let links = STEPS.into_iter().map(|(to, name)| {
        let current = (to == here).then_some("page");
        view! { <a href=to.href() aria-current=current>{name}</a> }
    });
    view! {
        {maybe(on_paper)}
        <nav class="segmented no-print" aria-label="Analyse en visie">{links.views()}</nav>
    }
    .into_any()
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
