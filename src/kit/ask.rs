//! A button that asks before it acts.

use leptos::prelude::*;

use super::icons::Warning;
use super::live::{click, live, live_if};
use crate::platform::page;

/// A button, and under it the question whether they are sure, for as long as it is asked.
#[component]
pub fn Ask(
    /// The id of the button.
    id: &'static str,
    /// What the button says.
    #[prop(into)]
    label: Signal<String>,
    /// What would happen.
    #[prop(into)]
    what: Signal<String>,
    /// What they say when they are sure.
    yes: &'static str,
    /// They are sure.
    act: Callback<()>,
    /// Whether it is asked now.
    #[prop(default = RwSignal::new(false))]
    asking: RwSignal<bool>,
    /// A button that does not stand out.
    #[prop(optional)]
    quiet: bool,
) -> impl IntoView {
    let question_id = format!("{id}-zeker");
    let class = if quiet { "button button-quiet" } else { "button" };
    let sure = move || {
        asking.set(false);
        act.run(());
    };
    let no = move || {
        asking.set(false);
        page::focus_soon(id);
    };
    let question = move || {
        asking.get().then(|| {
            view! {
                <div class="notice notice-warning">
                    <Warning />
                    <p>
                        <b>"Weet je het zeker? "</b>
                        {what.get()}
                    </p>
                    <span class="row">
                        <button class="button" type="button" on:click=click(sure)>{yes}</button>
                        <button class="button button-quiet" type="button" on:click=click(no)>"Nee, laat staan"</button>
                    </span>
                </div>
            }
        })
    };
    view! {
        <div class="ask">
            <button
                class=class
                type="button"
                id=id
                aria-expanded=move || asking.get().to_string()
                aria-controls=question_id.clone()
                on:click=click(move || asking.set(!asking.get_untracked()))
            >
                {live(move || label.get())}
            </button>
            <div id=question_id role="status">{live_if(question)}</div>
        </div>
    }
}
