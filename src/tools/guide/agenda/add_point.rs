//! Putting something of their own on the agenda.

use leptos::prelude::*;

use super::points::{sort_word, table_name};
use crate::domain::{ItemSort, Table};
use crate::kit::{Select, change, dutch, live, maybe, submit};
use crate::platform::page;
use crate::state::Session;
use crate::tools::guide::acts;

/// A point of their own, for one table, or one that is chosen.
pub fn add_point(session: Session, only: Option<Table>) -> AnyView {
    let words = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let sort = RwSignal::new(Some(0));
    let table = RwSignal::new(Some(0));
    let added = RwSignal::new(String::new());
    let add = move || {
        let text = words.get_untracked();
        missing.set(text.trim().is_empty());
        if !missing.get_untracked() {
            let chosen = |at: RwSignal<Option<usize>>| at.get_untracked().unwrap_or_default();
            let at = only.unwrap_or(Table::ALL[chosen(table) % 3]);
            acts::add_point(session, ItemSort::ALL[chosen(sort) % 3], at, &text);
            added.set(format!("Op de agenda van {} gezet: {}", table_name(at), text.trim()));
            words.set(String::new());
        }
        page::focus("nieuw-punt");
    };
    view! {
        <form class="sheet stack no-print" novalidate aria-labelledby="nieuw-punt-kop">
            <h2 id="nieuw-punt-kop">"Zet er iets bij van jullie zelf"</h2>
            <div class="text-field">
                <label class="field-label" for="nieuw-punt">"Wat is het?"</label>
                <p class="field-error" id="nieuw-punt-fout" role="alert">
                    {live(move || missing.get().then_some("Schrijf eerst op wat het is."))}
                </p>
                <input
                    class="field"
                    type="text"
                    id="nieuw-punt"
                    autocomplete="off"
                    aria-describedby="nieuw-punt-fout"
                    prop:value=words
                    on:input=change(move |event| {
                        missing.set(false);
                        words.set(event_target_value(&event));
                    })
                />
            </div>
            <div class="two even">
                <Select
                    id="nieuw-soort"
                    label="Van welke soort?"
                    ask="Kies een soort"
                    choices=ItemSort::ALL.map(|sort| dutch::capital(sort_word(sort))).to_vec()
                    chosen=sort
                    choose=Callback::new(move |at| sort.set(Some(at)))
                />
                {maybe(only.is_none().then(|| view! {
                    <Select
                        id="nieuw-tafel"
                        label="Bij welk overleg?"
                        ask="Kies een overleg"
                        choices=Table::ALL.map(|table| table_name(table).to_owned()).to_vec()
                        chosen=table
                        choose=Callback::new(move |at| table.set(Some(at)))
                    />
                }))}
            </div>
            <p><button class="button" type="submit" on:click=submit(add)>"Zet op de agenda"</button></p>
            <p class="help" role="status">{live(move || added.get())}</p>
        </form>
    }
    .into_any()
}
