//! Where two devices chose different things: the group says which stands.

use leptos::prelude::*;

use crate::domain::Sorted;
use crate::kit::{Check, Views, click, derived, maybe};
use crate::records::{Chosen, RecordKey};

/// What somebody chooses between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Versions {
    /// Which record.
    pub key: RecordKey,
    /// What it is about.
    pub title: String,
    /// What stands here, in words.
    pub ours: String,
    /// What each version that came says, in words.
    pub theirs: Vec<String>,
}

/// What was chosen so far.
pub type ChosenOf = RwSignal<Sorted<RecordKey, Chosen>>;

/// A group of radios for each. Nothing is chosen beforehand; what nobody chooses stays as it is here.
pub fn choose_versions(versions: Vec<Versions>, chosen: ChosenOf) -> AnyView {
    if versions.is_empty() {
        return ().into_any();
    }
    let keys: Vec<RecordKey> = versions.iter().map(|one| one.key).collect();
    let two = versions.len() > 1 && versions.iter().all(|one| one.theirs.len() == 1);
    let all = move |of: Chosen, label: &'static str| {
        let keys = keys.clone();
        let choose = move || chosen.update(|chosen| {
            for key in &keys {
                chosen.put(*key, of);
            }
        });
        view! { <button class="button button-quiet" type="button" on:click=click(choose)>{label}</button> }
    };
    let shortcuts = two.then(|| {
        view! {
            <p class="row">
                {all.clone()(Chosen::Ours, "Kies overal wat hier staat")}
                {all(Chosen::Theirs(0), "Kies overal wat binnenkomt")}
            </p>
        }
    });
    let groups = versions.into_iter().map(|one| {
        let key = one.key;
        let several = one.theirs.len() > 1;
        let line = move |of: Chosen, whence: String, words: String| {
            let on = derived(move || chosen.with(|chosen| chosen.get(&key) == Some(&of)));
            let set = Callback::new(move |_| chosen.update(|chosen| {
                chosen.put(key, of);
            }));
            let group = key.to_string();
            view! {
                <Check on=on set=set group=group>
                    <span><b>{whence}</b>" "{words}</span>
                </Check>
            }
        };
        let theirs = one.theirs.into_iter().enumerate().map(|(at, words)| {
            let whence = if several { format!("Bestand {}:", at + 1) } else { "In het bestand:".to_owned() };
            line(Chosen::Theirs(at), whence, words)
        });
        view! {
            <fieldset class="claims version">
                <legend><h3>{one.title}</h3></legend>
                {line(Chosen::Ours, "Hier:".to_owned(), one.ours)}
                {theirs.views()}
            </fieldset>
        }
    });
    view! {
        <section class="versions stack" aria-labelledby="versies">
            <h3 id="versies">"Op twee apparaten staat iets anders"</h3>
            <p>
                "Kies samen wat geldt. Kiezen jullie nog niets? Dan blijft staan wat hier staat, en vragen we het de volgende keer weer."
            </p>
            {maybe(shortcuts)}
            {groups.views()}
        </section>
    }
    .into_any()
}
