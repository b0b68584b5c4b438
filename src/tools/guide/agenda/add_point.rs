//! Putting something of their own on the agenda.

use leptos::prelude::*;

use super::points::{sort_word, table_name};
use crate::domain::{ItemSort, Table};
use crate::kit::{Select, add_line, dutch, live, maybe};
use crate::platform::page;
use crate::state::Session;
use crate::tools::guide::acts;

/// A point of their own, for one table, or one that is chosen.
pub fn add_point(session: Session, only: Option<Table>) -> AnyView {
    let sort = RwSignal::new(Some(0));
    let table = RwSignal::new(Some(0));
    let added = RwSignal::new(String::new());
    let add = Callback::new(move |text: String| {
        let chosen = |at: RwSignal<Option<usize>>| at.get_untracked().unwrap_or_default();
        let at = only.unwrap_or(Table::ALL[chosen(table) % 3]);
        acts::add_point(session, ItemSort::ALL[chosen(sort) % 3], at, &text);
        added.set(format!("Op de agenda van {} gezet: {text}", table_name(at)));
        page::focus("nieuw-punt");
    });
    let which = view! {
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
    };
    let form = add_line(
        "nieuw-punt".to_owned(),
        "Wat is het?",
        "Schrijf eerst op wat het is.",
        "Zet op de agenda",
        which.into_any(),
        add,
    );
    view! {
        <section class="sheet stack no-print" aria-labelledby="nieuw-punt-kop">
            <h2 id="nieuw-punt-kop">"Zet er iets bij van jullie zelf"</h2>
            {form}
            <p class="help" role="status">{live(move || added.get())}</p>
        </section>
    }
    .into_any()
}
