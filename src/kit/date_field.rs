//! A day to choose.

use leptos::prelude::*;

use super::live::{change, live};
use crate::domain::Day;
use crate::platform::page;

/// A labelled native date field. A day that cannot be used leaves what was there, and says so.
#[component]
pub fn DateField(
    /// The id of the field.
    id: &'static str,
    /// Its label, always visible.
    label: &'static str,
    /// A line of help under the label.
    help: &'static str,
    /// The day.
    day: Signal<Option<Day>>,
    /// A day was chosen, or where that is allowed the field was emptied.
    choose: Callback<Option<Day>>,
    /// Whether the field may be emptied.
    #[prop(optional)]
    may_be_empty: bool,
    /// Whether it may not be changed.
    #[prop(optional, into)]
    locked: Signal<bool>,
) -> impl IntoView {
    let shown = Signal::derive(move || day.get().map(|day| day.to_string()).unwrap_or_default());
    let wrong = RwSignal::new(false);
    let pick = move |event| {
        let text = event_target_value(&event);
        let picked = Day::parse(&text).ok();
        wrong.set(picked.is_none() && !(may_be_empty && text.is_empty()));
        if wrong.get_untracked() {
            // What the field shows is what is kept.
            page::set_value(id, &shown.get_untracked());
        } else {
            choose.run(picked);
        }
    };
    let (help_id, error_id) = (format!("{id}-uitleg"), format!("{id}-fout"));
    view! {
        <div class="text-field">
            <label class="field-label" for=id>{label}</label>
            <p class="help" id=help_id.clone()>{help}</p>
            <p class="field-error" id=error_id.clone() role="alert">
                {live(move || wrong.get().then_some("Deze dag kunnen we niet gebruiken. De vorige dag staat er weer."))}
            </p>
            <input
                class="field"
                type="date"
                id=id
                aria-describedby=format!("{error_id} {help_id}")
                readonly=locked
                prop:value=shown
                on:change=change(pick)
            />
        </div>
    }
}
