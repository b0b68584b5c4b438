//! A choice between a few that fit beside each other, or none of them.

use leptos::prelude::*;

use super::check::Check;
use super::dutch;
use super::live::{Views, derived};

/// Native radios in a group: one for each of the words, counted from 0, and one that says that nothing was chosen, first or last.
pub fn choices(
    group: String,
    legend: AnyView,
    words: &[&'static str],
    none: Option<(&'static str, bool)>,
    now: Signal<Option<usize>>,
    set: Callback<Option<usize>>,
) -> AnyView {
    let nothing = none.map(|(word, _)| (None, word));
    let first = none.is_some_and(|(_, first)| first);
    let some = words.iter().enumerate().map(|(at, word)| (Some(at), *word));
    let all = nothing.filter(|_| first).into_iter().chain(some).chain(nothing.filter(|_| !first));
    let radios = all.map(|(of, word)| {
        let on = derived(move || now.get() == of);
        let choose = Callback::new(move |_| set.run(of));
        view! { <Check on=on set=choose group=group.clone()><span>{dutch::capital(word)}</span></Check> }
    });
    view! {
        <fieldset class="claims states">
            {legend}
            <div class="chip-row">{radios.views()}</div>
        </fieldset>
    }
    .into_any()
}

/// What such a choice is about, as a label.
pub fn legend(words: impl Into<String>) -> AnyView {
    let words: String = words.into();
    view! { <legend class="field-label">{words}</legend> }.into_any()
}
