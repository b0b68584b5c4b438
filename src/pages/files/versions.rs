//! Where two devices chose different things: the group says which stands.

use leptos::prelude::*;

use crate::domain::Sorted;
use crate::kit::{Check, Views, click, derived, maybe};
use crate::records::{Chosen, RecordKey};

/// What somebody chooses between.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToChoose {
    /// Which record.
    pub key: RecordKey,
    /// What it is about.
    pub title: String,
    /// Each version: where it comes from, and what it says.
    pub lines: Vec<Line>,
}

/// One version to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Which one.
    pub of: Chosen,
    /// Where it comes from, in words.
    pub whence: String,
    /// What it says, in words.
    pub words: String,
    /// What to call choosing its kind everywhere.
    pub everywhere: String,
}

/// What was chosen so far.
pub type ChosenOf = RwSignal<Sorted<RecordKey, Chosen>>;

/// A group of radios for each. Nothing is chosen beforehand; what nobody chooses stays as it is here.
pub fn choose_versions(
    heading: &'static str,
    help: &'static str,
    versions: Vec<ToChoose>,
    chosen: ChosenOf,
) -> AnyView {
    if versions.is_empty() {
        return ().into_any();
    }
    let keys: Vec<RecordKey> = versions.iter().map(|one| one.key).collect();
    // Who has many to choose between the same two may begin from one of them.
    let both = versions.iter().all(|one| one.lines.len() == 2) && versions.len() > 1;
    let whole = versions.first().filter(|_| both).map(|one| one.lines.clone()).unwrap_or_default();
    let shortcuts = whole.into_iter().map(|line| {
        let keys = keys.clone();
        let choose = move || {
            chosen.update(|chosen| {
                for key in &keys {
                    chosen.put(*key, line.of);
                }
            });
        };
        view! {
            <button class="button button-quiet" type="button" on:click=click(choose)>
                {line.everywhere}
            </button>
        }
    });
    let shortcuts = shortcuts.views();
    let groups = versions.into_iter().map(|one| {
        let key = one.key;
        let lines = one.lines.into_iter().map(|line| {
            let of = line.of;
            let on = derived(move || chosen.with(|chosen| chosen.get(&key) == Some(&of)));
            let set = Callback::new(move |_| {
                chosen.update(|chosen| {
                    chosen.put(key, of);
                });
            });
            view! {
                <Check on=on set=set group=key.to_string()>
                    <span><b>{line.whence}": "</b>{line.words}</span>
                </Check>
            }
        });
        view! {
            <fieldset class="claims version">
                <legend><h3>{one.title}</h3></legend>
                {lines.views()}
            </fieldset>
        }
    });
    view! {
        <section class="versions stack" aria-labelledby="versies">
            <h3 id="versies">{heading}</h3>
            <p>{help}</p>
            {maybe(both.then(|| view! { <p class="row">{shortcuts}</p> }))}
            {groups.views()}
        </section>
    }
    .into_any()
}
