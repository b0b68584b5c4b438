//! Erasing, in two steps: everything, or one location. For a tablet that others use too.

use leptos::prelude::*;

use crate::exchange::{Include, Selection};

use super::erase_question::EraseQuestion;
use super::save_form::save_file;
use crate::domain::{AssessmentId, LocationId};
use crate::kit::dutch;
use crate::kit::{Check, Views, click, live};
use crate::platform::page;
use crate::state::use_session;

/// One thing to erase.
#[derive(Clone, Copy, PartialEq)]
enum One {
    Location(LocationId),
    Assessment(AssessmentId),
}

/// What to erase, a button, and a question before it happens.
#[component]
pub fn Erase() -> impl IntoView {
    let session = use_session();
    let chosen: RwSignal<Option<One>> = RwSignal::new(None);
    let asking = RwSignal::new(false);
    // What is gone is no choice any more.
    let what = Signal::derive(move || {
        chosen.get().filter(|one| {
            session.read(|shelf| match one {
                One::Location(id) => shelf.open_location(*id).is_some(),
                One::Assessment(id) => shelf.assessment(*id).is_some(),
            })
        })
    });
    let erase = Callback::new(move |()| {
        asking.set(false);
        match what.get_untracked() {
            Some(One::Location(id)) => session.erase_location(id),
            Some(One::Assessment(id)) => session.erase_assessment(id),
            None => session.erase_everything(),
        }
        chosen.set(None);
        page::focus_soon("kop");
    });
    let choice = move |of: Option<One>, label: String| {
        let chosen_now = Signal::derive(move || what.get() == of);
        let choose = Callback::new(move |_| {
            asking.set(false);
            chosen.set(of);
        });
        view! { <Check on=chosen_now set=choose group="wissen"><span>{label}</span></Check> }
    };
    let locations = move || {
        let named = session.read(|shelf| {
            let locations = shelf
                .locations()
                .map(|location| (One::Location(location.id), dutch::location_with_town(location)));
            let assessments =
                shelf.assessments().map(|of| (One::Assessment(of.id), dutch::assessment_name(of)));
            locations.chain(assessments).collect::<Vec<_>>()
        });
        named.into_iter().map(|(id, name)| choice(Some(id), format!("Alleen {name}"))).views()
    };
    let last_file = move || match (session.last_file.get(), session.changed_since_file()) {
        (_, false) => {
            "Alles staat in het laatste bestand, als je daar notities en namen in meenam.".to_owned()
        }
        (Some(at), true) => {
            let at = dutch::day_and_time(session.local(at));
            format!(
                "Het laatste bestand is van {at}. Niet alles van nu staat erin: er is iets veranderd, of er ging iets niet mee."
            )
        }
        (None, true) => "Er is nog geen bestand opgeslagen.".to_owned(),
    };
    let save = move || save_file(session, Selection::ALL, Include::ALL);
    let ask = move || {
        view! {
            <button
                class="button"
                type="button"
                id="wis"
                aria-expanded=asking.get().to_string()
                aria-controls="zeker"
                on:click=click(move || asking.update(|asking| *asking = !*asking))
            >
                {if what.get().is_some() { "Wis dit van dit apparaat" } else { "Wis alles van deze app" }}
            </button>
        }
    };
    view! {
        <section class="stack" aria-labelledby="wissen">
            <h2 id="wissen">"Wissen na een gesprek"</h2>
            <p>
                "Gebruiken anderen deze tablet ook? Sla eerst een bestand op en wis dan. Terughalen kan alleen met dat bestand."
            </p>
            <p class="small"><b>{live(last_file)}</b></p>
            <p>
                <button class="button" type="button" on:click=click(save)>"Sla eerst alles op (zonder spiegels)"</button>
            </p>
            <fieldset class="claims">
                <legend>
                    <h3>"Wat wil je wissen?"</h3>
                </legend>
                {choice(None, "Alles van deze app in deze browser".to_owned())}
                {live(locations)}
            </fieldset>
            <p>{live(ask)}</p>
            <EraseQuestion asking=asking one=Signal::derive(move || what.get().is_some()) erase=erase />
        </section>
    }
}
