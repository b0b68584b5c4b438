//! A text that saves itself while it is typed.

use leptos::ev::FocusEvent;
use leptos::prelude::*;

use crate::records::Text;

use crate::domain::Note;
use crate::state::{typing, use_session};

use super::TextChoice;
use super::live::{change, live, maybe};

/// A labelled field for one line or more, or the choice between texts that stood side by side.
#[component]
pub fn TextField(
    /// The id of the field.
    #[prop(into)]
    id: String,
    /// Its label, always visible.
    label: &'static str,
    /// A line of help under the label.
    #[prop(optional)]
    help: Option<&'static str>,
    /// More than one line.
    #[prop(optional)]
    long: bool,
    /// The most characters that fit a field of more than one line.
    #[prop(default = "20000")]
    most: &'static str,
    /// What is known of the text.
    #[prop(into)]
    note: Signal<Note>,
    /// Which text it is.
    field: Text,
    /// Whether it may not be changed.
    #[prop(optional, into)]
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let typed = move |event| typing::type_text(session, field, &event_target_value(&event));
    // While somebody types, the choice between texts waits: it would take the field away from under them.
    let focused = RwSignal::new(false);
    let entered = Box::new(move |_: FocusEvent| focused.set(true));
    let left = Box::new(move |_: FocusEvent| {
        typing::end(session);
        focused.set(false);
    });
    let needs_choice = Memo::new(move |_| note.with(Note::needs_choice) && !focused.get());
    let text = Signal::derive(move || note.with(|note| session.typing.shown(field, note)));
    let help_id = help.map(|_| format!("{id}-uitleg"));
    let input = {
        let (help_id, id) = (help_id.clone(), id.clone());
        move || {
            let (described, id) = (help_id.clone(), id.clone());
            if needs_choice.get() && !locked.get() {
                view! { <TextChoice note=note field=field field_id=id /> }.into_any()
            } else if long {
                view! {
                    <textarea
                        class="field"
                        id=id
                        rows="3"
                        maxlength=most
                        aria-describedby=described
                        readonly=locked
                        prop:value=text
                        on:input=change(typed)
                        on:focus=entered.clone()
                        on:blur=left.clone()
                    ></textarea>
                }
                .into_any()
            } else {
                view! {
                    <input
                        class="field"
                        type="text"
                        id=id
                        maxlength="200"
                        autocomplete="off"
                        aria-describedby=described
                        readonly=locked
                        value=text.get_untracked()
                        prop:value=text
                        on:input=change(typed)
                        on:focus=entered.clone()
                        on:blur=left.clone()
                    />
                }
                .into_any()
            }
        }
    };
    view! {
        <div class="text-field">
            <label class="field-label" for=id>{label}</label>
            {maybe(help.map(|words| view! { <p class="help" id=help_id.unwrap_or_default()>{words}</p> }))}
            {live(input)}
        </div>
    }
}
