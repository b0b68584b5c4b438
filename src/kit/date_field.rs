//! A day to choose. Some browsers report every key of it, and years such as 0002 while somebody types 2025: a day counts
//! as soon as it is one, the field is judged when it is left, and until then nothing is written into it.

use leptos::ev::FocusEvent;
use leptos::prelude::*;

use super::live::{change, live};
use crate::domain::Day;
use crate::platform::page;

/// A labelled native date field. A day that cannot be used leaves what was there, and says so.
#[component]
pub fn DateField(
    /// The id of the field.
    #[prop(into)]
    id: String,
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
    let focused = RwSignal::new(false);
    let kept = move || day.get().map(|day| day.to_string()).unwrap_or_default();
    let shown = Memo::new(move |before: Option<&String>| match before {
        Some(before) if focused.get() => before.clone(),
        _ => kept(),
    });
    let wrong = RwSignal::new(false);
    let pick = move |event| {
        if let Ok(picked) = Day::parse(&event_target_value(&event)) {
            wrong.set(false);
            choose.run(Some(picked));
        }
    };
    let own_id = id.clone();
    let left = Box::new(move |event: FocusEvent| {
        // The page may be on its way out already; a whole day counted before.
        let Some(before) = day.try_get_untracked() else { return };
        let text = event_target_value(&event);
        let picked = Day::parse(&text).ok();
        let emptied = text.is_empty() && !page::is_half_filled(&own_id);
        wrong.set(picked.is_none() && !(may_be_empty && emptied));
        if !wrong.get_untracked() && picked != before {
            choose.run(picked);
        }
        focused.set(false);
        // What the field shows is what is kept.
        page::set_value(&own_id, &untrack(kept));
    });
    let (help_id, error_id) = (format!("{id}-uitleg"), format!("{id}-fout"));
    view! {
        <div class="text-field">
            <label class="field-label" for=id.clone()>{label}</label>
            <p class="help" id=help_id.clone()>{help}</p>
            <p class="field-error" id=error_id.clone() role="alert">
                {live(move || wrong.get().then_some("Deze datum kunnen we niet gebruiken. De datum die er stond, staat er weer."))}
            </p>
            <input
                class="field"
                type="date"
                id=id
                aria-describedby=format!("{error_id} {help_id}")
                min="1900-01-01"
                max="9999-12-31"
                readonly=locked
                prop:value=shown
                on:change=change(pick)
                on:focus=Box::new(move |_: FocusEvent| focused.set(true))
                on:blur=left
            />
        </div>
    }
}
