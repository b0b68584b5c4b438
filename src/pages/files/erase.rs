//! Erasing, in two steps: everything, or one location. For a tablet that others use too.

use leptos::prelude::*;

use super::save_form::save_file;
use crate::exchange::{Include, Selection};
use crate::kit::{Ask, Check, Views, click, dutch, live};
use crate::platform::page;
use crate::records::{RecordKey, Shelf};
use crate::state::{erasing, files, use_session};

/// What to erase, a button, and a question before it happens.
#[component]
pub fn Erase() -> impl IntoView {
    let session = use_session();
    let chosen: RwSignal<Option<RecordKey>> = RwSignal::new(None);
    let asking = RwSignal::new(false);
    // What is gone is no choice any more.
    let what = Signal::derive(move || {
        let here =
            |key: &RecordKey| session.read(|shelf| shelf.get(key).is_some_and(|kept| !kept.is_removed()));
        chosen.get().filter(here)
    });
    let erase = Callback::new(move |()| {
        asking.set(false);
        match what.get_untracked() {
            Some(one) => erasing::erase(session, one),
            None => erasing::erase_everything(session),
        }
        chosen.set(None);
        page::focus_soon("kop");
    });
    let choice = move |of: Option<RecordKey>, label: String| {
        let chosen_now = Signal::derive(move || what.get() == of);
        let choose = Callback::new(move |_| {
            asking.set(false);
            chosen.set(of);
        });
        view! { <Check on=chosen_now set=choose group="wissen"><span>{label}</span></Check> }
    };
    let alone = move || {
        let named = session.read(Shelf::alone);
        named.into_iter().map(|(key, name)| choice(Some(key), format!("Alleen {name}"))).views()
    };
    let last_file = move || {
        let last = session.files.last.get().map(|at| dutch::day_and_time(session.local(at)));
        match (
            session.read(Shelf::is_empty) && session.saver.aside.with(Vec::is_empty),
            files::changed_since(session),
            last,
        ) {
            (true, ..) => "Er staat hier nog niets om op te slaan.".to_owned(),
            (_, _, None) => "Er is nog geen bestand opgeslagen.".to_owned(),
            (_, false, Some(at)) => {
                format!("Alles staat in het bestand van {at}, als je dat bewaard hebt.")
            }
            (_, true, Some(at)) => format!(
                "Het laatste bestand is van {at}. Niet alles van nu staat erin: er is iets veranderd, of er ging iets niet mee."
            ),
        }
    };
    let save = move || save_file(session, Selection::ALL, Include::ALL);
    let label = Signal::derive(move || {
        if what.get().is_some() { "Wis dit van dit apparaat" } else { "Wis alles van deze app" }.to_owned()
    });
    let going = Signal::derive(move || {
        match (what.get(), session.read(Shelf::personal)) {
        (Some(_), _) => "Alles wat hierbij hoort, gaat weg, ook de notities.".to_owned(),
        (None, 0) => "Alle locaties, gesprekken, beoordelingen en notities gaan weg.".to_owned(),
        (None, _) => {
            "Alle locaties, gesprekken, beoordelingen en notities gaan weg. De spiegels ook: die staan in geen bestand, tenzij je dat hierboven bij Bestand opslaan aanvinkte.".to_owned()
        }
    }
    });
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
                {live(alone)}
            </fieldset>
            <Ask id="wis" label=label what=going yes="Ja, wis dit" act=erase asking=asking />
        </section>
    }
}
