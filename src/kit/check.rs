//! A line to tick or to choose.

use leptos::prelude::*;

use super::live::change;

/// A native checkbox with its words, or a radio when it has a group. The whole line is the target.
#[component]
pub fn Check(
    /// Whether it is ticked or chosen.
    #[prop(into)]
    on: Signal<bool>,
    /// It was ticked, or the tick taken away. A radio is only ever chosen.
    set: Callback<bool>,
    /// The name of the group, for a radio.
    #[prop(optional, into)]
    group: Option<String>,
    /// What stands beside it.
    children: Children,
) -> impl IntoView {
    let kind = if group.is_some() { "radio" } else { "checkbox" };
    view! {
        <label class="check">
            <input
                type=kind
                name=group
                checked=on.get_untracked()
                prop:checked=on
                on:change=change(move |event| set.run(event_target_checked(&event)))
            />
            {children()}
        </label>
    }
}
