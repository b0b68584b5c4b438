//! A text that saves itself while it is typed. Nothing of it is cut off; what is judged, is judged when the field is
//! left.

use leptos::ev::FocusEvent;
use leptos::prelude::*;

use crate::records::Text;

use crate::domain::Note;
use crate::state::{typing, use_session};

use super::TextChoice;
use super::live::{Views, change, derived, live, maybe, memo};

/// How many characters of a text of one line fit in lists and headings.
const ONE_LINE: usize = 200;

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
    /// How many characters fit where a text of more than one line is shown or printed. More is kept, and said.
    #[prop(default = 20_000)]
    most: usize,
    /// What is known of the text.
    #[prop(into)]
    note: Signal<Note>,
    /// Which text it is.
    field: Text,
    /// What is odd about the text, if anything; said when the field is left.
    #[prop(optional, into)]
    doubt: Signal<String>,
    /// Whether it may not be changed.
    #[prop(optional, into)]
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let most = if long { most } else { ONE_LINE };
    // What the field was last heard to hold.
    let heard = StoredValue::new(String::new());
    let typed = move |event| {
        let words = event_target_value(&event);
        typing::type_text(session, field, &words);
        heard.set_value(words);
    };
    let text = derived(move || note.with(|note| session.typing.shown(field, note)));
    // While somebody types, the choice between texts waits: it would take the field away from under them.
    let focused = RwSignal::new(false);
    let entered = Box::new(move |event: FocusEvent| {
        heard.set_value(event_target_value(&event));
        focused.set(true);
    });
    let left = Box::new(move |event: FocusEvent| {
        // Some text arrives without a word of it: dictated, or filled in by a program. When the page is on its way out
        // already, what the field follows is gone.
        let there = event_target_value(&event);
        let unheard = heard.try_get_value().is_some_and(|heard| heard != there);
        if unheard && text.try_get_untracked().is_some_and(|known| known != there) {
            typing::type_text(session, field, &there);
        }
        typing::end(session);
        focused.set(false);
    });
    let needs_choice = memo(move || note.with(Note::needs_choice) && !focused.get());
    let remark = move || {
        if focused.get() {
            return String::new();
        }
        match note.with(|note| note.text().chars().count()).saturating_sub(most) {
            0 => doubt.get(),
            over => {
                format!("Deze tekst is {over} tekens te lang om overal te passen. We korten hem niet in.")
            }
        }
    };
    let help_id = help.map(|_| format!("{id}-uitleg"));
    let input = {
        let (help_id, id) = (help_id.clone(), id.clone());
        move || {
            let (described, id) = (help_id.clone(), id.clone());
            if needs_choice.get() && locked.get() {
                let texts =
                    note.with(|note| note.values().map(|value| value.text.clone()).collect::<Vec<_>>());
                let texts =
                    texts.into_iter().map(|text| view! { <blockquote class="typed">{text}</blockquote> });
                view! { <div class="notice choice">{texts.views()}</div> }.into_any()
            } else if needs_choice.get() {
                view! { <TextChoice note=note field=field field_id=id /> }.into_any()
            } else if long {
                view! {
                    <textarea
                        class="field"
                        id=id
                        rows="3"
                        aria-describedby=described
                        readonly=locked
                        prop:value=text
                        on:input=change(typed)
                        on:focus=entered.clone()
                        on:blur=left.clone()
                    ></textarea>
                    // On paper a field has no more room than on the screen.
                    <p class="typed print-only">{live(move || text.get())}</p>
                }
                .into_any()
            } else {
                view! {
                    <input
                        class="field"
                        type="text"
                        id=id
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
            <p class="field-doubt" role="status">{live(remark)}</p>
        </div>
    }
}
