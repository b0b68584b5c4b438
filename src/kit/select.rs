//! A choice from a list that is too long for radios.

use leptos::prelude::*;

use super::live::{Views, change, derived, maybe};

/// A labelled native list of choices. The first line asks; choosing it again means nothing.
#[component]
pub fn Select(
    /// The id of the field.
    #[prop(into)]
    id: String,
    /// Its label, always visible.
    label: &'static str,
    /// What the first line says while nothing is chosen.
    ask: &'static str,
    /// Every choice in words.
    choices: Vec<String>,
    /// The choice that is made, counted from 0.
    #[prop(into)]
    chosen: Signal<Option<usize>>,
    /// A choice was made.
    choose: Callback<usize>,
    /// The id of the text that says what is wrong with it.
    #[prop(optional)]
    error: Option<String>,
) -> impl IntoView {
    let at = move || chosen.get().map_or(String::new(), |index| index.to_string());
    let options = choices.into_iter().enumerate().map(|(index, words)| {
        let selected = derived(move || chosen.get() == Some(index));
        view! { <option value=index.to_string() selected=selected>{words}</option> }
    });
    let picked = move |event| {
        if let Ok(index) = event_target_value(&event).parse() {
            choose.run(index);
        }
    };
    let asking = chosen.get_untracked().is_none();
    view! {
        <div class="text-field">
            <label class="field-label" for=id.clone()>{label}</label>
            <select class="field" id=id aria-describedby=error prop:value=at on:change=change(picked)>
                {maybe(asking.then(|| view! { <option value="">{ask}</option> }))}
                {options.views()}
            </select>
        </div>
    }
}
