//! Two texts that did not know each other: both are shown, the user chooses.

use leptos::prelude::*;

use crate::records::Text;

use super::live::{Views, click, live};
use crate::domain::Note;
use crate::platform::page;
use crate::state::{typing, use_session};

/// Shows every text with a button to keep it, and one to keep all of them below each other.
#[component]
pub fn TextChoice(
    /// The texts.
    #[prop(into)]
    note: Signal<Note>,
    /// Which text it is.
    field: Text,
    /// The id of the field that comes back once the choice is made.
    field_id: String,
) -> impl IntoView {
    let session = use_session();
    let field_id = StoredValue::new(field_id);
    let settle = move |text: &str| {
        typing::settle(session, field, text);
        page::focus_soon(&field_id.get_value());
    };
    let texts = move || note.with(|note| note.values().map(|value| value.text.clone()).collect::<Vec<_>>());
    let together =
        move || texts().into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n\n");
    view! {
        <div class="notice choice" role="group" aria-label="Kies welke tekst blijft">
            <p>
                <b>"Er zijn twee teksten."</b>
                " Ze zijn apart van elkaar geschreven, op twee apparaten of in twee vensters. Kies welke blijft."
            </p>
            <ul class="plain">
                {live(move || {
                    texts()
                        .into_iter()
                        .enumerate()
                        .map(|(index, text)| {
                            let quote_id = format!("{}-tekst-{index}", field_id.get_value());
                            let kept = text.clone();
                            let shown = if text.is_empty() { "(leeg)".to_owned() } else { text };
                            view! {
                                <li>
                                    <blockquote class="typed" id=quote_id.clone()>{shown}</blockquote>
                                    <button class="button" type="button" aria-describedby=quote_id on:click=click(move || settle(&kept))>
                                        "Deze tekst houden"
                                    </button>
                                </li>
                            }
                        })
                        .views()
                })}
            </ul>
            <button class="button" type="button" on:click=click(move || settle(&together()))>
                "Allebei houden, onder elkaar"
            </button>
        </div>
    }
}
