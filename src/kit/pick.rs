//! Choosing from a list and then doing something with it: two steps, so that moving through the list
//! with the keyboard does nothing yet.

use leptos::prelude::*;

use super::live::{click, live};
use super::select::Select;
use crate::platform::page;

/// A list with a button.
#[component]
pub fn Pick(
    /// The id of the list.
    id: &'static str,
    /// Its label, always visible.
    label: &'static str,
    /// What the first line says while nothing is chosen.
    ask: &'static str,
    /// Every choice in words.
    choices: Vec<String>,
    /// What was chosen before, counted from 0.
    #[prop(default = None)]
    before: Option<usize>,
    /// What the button says.
    action: &'static str,
    /// The button was pressed with this choice, counted from 0.
    act: Callback<usize>,
) -> impl IntoView {
    let chosen = RwSignal::new(before);
    let missing = RwSignal::new(false);
    let press = move || {
        missing.set(chosen.get_untracked().is_none());
        match chosen.get_untracked() {
            Some(index) => act.run(index),
            None => page::focus(id),
        }
    };
    let choose = Callback::new(move |index| {
        missing.set(false);
        chosen.set(Some(index));
    });
    let error_id = format!("{id}-fout");
    view! {
        <div class="pick">
            <Select id=id label=label ask=ask choices=choices chosen=chosen choose=choose error=error_id.clone() />
            <button class="button" type="button" on:click=click(press)>{action}</button>
            <p class="field-error" id=error_id role="alert">
                {live(move || missing.get().then_some("Kies eerst iets uit de lijst."))}
            </p>
        </div>
    }
}
