//! A form of one line that adds something of their own.

use leptos::prelude::*;

use super::live::{change, live, submit};
use crate::platform::page;

/// The field with its button; `more` stands between them. What was typed is handed over without the blanks around it, and the
/// field is empty again.
pub fn add_line(
    id: String,
    label: &'static str,
    error: &'static str,
    button: &'static str,
    more: AnyView,
    add: Callback<String>,
) -> AnyView {
    let words = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let error_id = format!("{id}-fout");
    let field = id.clone();
    let press = move || {
        let text = words.get_untracked().trim().to_owned();
        missing.set(text.is_empty());
        if text.is_empty() {
            page::focus(&field);
        } else {
            words.set(String::new());
            add.run(text);
        }
    };
    let typed = move |event| {
        missing.set(false);
        words.set(event_target_value(&event));
    };
    view! {
        <form class="stack" novalidate>
            <div class="text-field">
                <label class="field-label" for=id.clone()>{label}</label>
                <p class="field-error" id=error_id.clone() role="alert">{live(move || missing.get().then_some(error))}</p>
                <input class="field" type="text" id=id autocomplete="off" aria-describedby=error_id prop:value=words on:input=change(typed) />
            </div>
            {more}
            <p><button class="button" type="submit" on:click=submit(press)>{button}</button></p>
        </form>
    }
    .into_any()
}
