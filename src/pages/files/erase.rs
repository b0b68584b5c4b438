//! Erasing, in two steps: everything, or one location. For a tablet that others use too.

use leptos::prelude::*;

use super::save_form::save_file;
use crate::exchange::{Include, Selection, with_all_below};
use crate::kit::{Ask, Select, click, derived, dutch, live, live_if};
use crate::platform::page;
use crate::records::{RecordKey, Shelf, Shown};
use crate::state::{Session, erasing, files, use_session};

/// What is to be erased.
#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    One(RecordKey),
    All,
}

/// What to erase, a button, and a question before it happens.
#[component]
pub fn Erase() -> impl IntoView {
    let session = use_session();
    let chosen: RwSignal<Option<What>> = RwSignal::new(None);
    let asking = RwSignal::new(false);
    // What is gone is no choice any more.
    let what = derived(move || {
        let here = |what: &What| match what {
            What::All => true,
            What::One(key) => session.read(|shelf| shelf.get(key).is_some_and(|kept| !kept.is_removed())),
        };
        chosen.get().filter(here)
    });
    let sure = Callback::new(move |()| {
        asking.set(false);
        match what.get_untracked() {
            Some(What::One(one)) => erasing::erase(session, one),
            Some(What::All) => erasing::erase_everything(session),
            None => {}
        }
        chosen.set(None);
        page::focus_soon("kop");
    });
    let choices = move || {
        let alone = session.read(Shelf::alone);
        let keys: Vec<What> = alone.iter().map(|(key, _)| What::One(*key)).chain([What::All]).collect();
        let all = "Alles van deze app in deze browser".to_owned();
        let words: Vec<String> = alone.into_iter().map(|(_, name)| name).chain([all]).collect();
        let at = keys.clone();
        let place = derived(move || at.iter().position(|one| Some(*one) == what.get()));
        let choose = Callback::new(move |index: usize| {
            asking.set(false);
            chosen.set(keys.get(index).copied());
        });
        view! {
            <Select
                id="wissen-wat"
                label="Wat wil je wissen?"
                ask="Kies uit de lijst"
                choices=words
                chosen=place
                choose=choose
            />
        }
    };
    let last_file = move || last_file(session);
    let save = move || save_file(session, Selection::ALL, Include::ALL);
    let label = derived(move || {
        match what.get() {
            Some(What::All) => "Wis alles van deze app",
            _ => "Wis dit van dit apparaat",
        }
        .to_owned()
    });
    let going = derived(move || {
        let all = what.get() == Some(What::All);
        let first = match what.get() {
            Some(What::One(key)) => match kinds_below(session, key).as_slice() {
                [] => "Alles wat hierbij hoort, gaat weg, ook de notities.".to_owned(),
                kinds => format!("Alles wat hierbij hoort, gaat weg, ook de notities: {}.", kinds.join(", ")),
            },
            Some(What::All) | None => "Alles wat in deze app staat, gaat weg, ook de notities.".to_owned(),
        };
        let own = match what.get() {
            Some(What::One(key)) => own_below(session, key),
            Some(What::All) => own_here(session),
            None => Vec::new(),
        };
        let own = (!own.is_empty()).then(|| {
            format!(
                " Ook {}: dat staat in geen bestand, tenzij je het hierboven bij Bestand opslaan aanvinkte.",
                own.join(" en ")
            )
        });
        let gone = (all && removed(session))
            .then(|| " En wat bij Verwijderd staat: dat zit in geen bestand.".to_owned());
        [first].into_iter().chain(own).chain(gone).collect::<String>()
    });
    let save_first = move || match own_here(session).as_slice() {
        [] => "Sla eerst alles op".to_owned(),
        own => format!("Sla eerst alles op (zonder {})", own.join(" en ")),
    };
    view! {
        <section class="stack" aria-labelledby="wissen">
            <h2 id="wissen">"Wissen na een gesprek"</h2>
            <p>
                "Gebruiken anderen deze tablet ook? Sla eerst een bestand op en wis dan. Terughalen kan alleen met dat bestand."
            </p>
            <p class="small"><b>{live(last_file)}</b></p>
            <p>
                <button class="button" type="button" on:click=click(save)>{live(save_first)}</button>
            </p>
            {live(choices)}
            {live_if(move || what.get().map(|_| view! {
                <Ask id="wis" label=label what=going yes="Ja, wis dit" act=sure asking=asking />
            }))}
        </section>
    }
}

/// What all of a kind are called that is somebody's own, of what is here.
fn own_here(session: Session) -> Vec<&'static str> {
    session.read(|shelf| shelf.personal().into_iter().filter_map(|info| info.personal).collect())
}

/// What hangs on something, kind by kind, but for what people do not know of and what is somebody's own.
fn kinds_below(session: Session, key: RecordKey) -> Vec<&'static str> {
    session.read(|shelf| {
        let below = with_all_below(shelf, key);
        let mut kinds: Vec<&'static str> = Vec::new();
        for info in below.keys().filter(|of| **of != key).filter_map(RecordKey::info) {
            let called = info.called.many;
            if info.shown != Shown::Never && info.personal.is_none() && !kinds.contains(&called) {
                kinds.push(called);
            }
        }
        kinds
    })
}

/// The same of what hangs on something.
fn own_below(session: Session, key: RecordKey) -> Vec<&'static str> {
    session.read(|shelf| {
        let below = with_all_below(shelf, key);
        let is_below = |kind: &str| below.keys().any(|key| key.kind() == kind);
        let own = shelf.personal().into_iter().filter(|info| is_below(info.kind));
        own.filter_map(|info| info.personal).collect()
    })
}

/// Whether something waits to be put back.
fn removed(session: Session) -> bool {
    session.read(|shelf| !shelf.removed().is_empty())
}

/// What is in the file that was saved last, and what is not.
fn last_file(session: Session) -> String {
    let but = if removed(session) { ", behalve wat bij Verwijderd staat" } else { "" };
    let last = session.files.last.get().map(|at| dutch::day_and_time(session.local(at)));
    match (
        session.read(Shelf::is_empty) && session.saver.aside.with(Vec::is_empty),
        files::changed_since(session),
        last,
    ) {
        (true, ..) => "Er staat hier nog niets om op te slaan.".to_owned(),
        (_, _, None) => "Er is nog geen bestand opgeslagen.".to_owned(),
        (_, false, Some(at)) => {
            format!("Alles staat in het bestand van {at}, als je dat bewaard hebt{but}.")
        }
        (_, true, Some(at)) => format!(
            "Het laatste bestand is van {at}. Niet alles van nu staat erin: er is iets veranderd, of er ging iets niet mee."
        ),
    }
}
