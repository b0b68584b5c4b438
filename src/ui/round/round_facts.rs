//! The name and day of a round.

use leptos::prelude::*;

use crate::domain::{Day, Round, RoundId};
use crate::state::{TextField as Field, use_session};
use crate::ui::shared::TextField;
use crate::ui::shared::{change};

/// A field for the name and one for the day.
#[component]
pub fn RoundFacts(
    /// The round's id.
    id: RoundId,
    /// The round.
    round: Memo<Option<Round>>,
) -> impl IntoView {
    let session = use_session();
    let label = Signal::derive(move || round.with(|round| round.as_ref().map(|round| round.label.clone()).unwrap_or_default()));
    let day = Memo::new(move |_| round.with(|round| round.as_ref().and_then(|round| *round.date.get())));
    let field = Field::RoundLabel(id.clone());
    let typing = field.clone();
    view! {
        <section class="sheet facts no-print" aria-labelledby="naam-en-dag">
            <h2 id="naam-en-dag">"Naam en dag van dit gesprek"</h2>
            <div class="two">
                <TextField
                    id="gespreksnaam"
                    label="Naam van dit gesprek"
                    help="Mag leeg blijven. Bijvoorbeeld: najaar."
                    note=label
                    typed=Callback::new(move |text: String| session.type_text(&typing, &text))
                    left=Callback::new(move |()| session.end_typing())
                    chosen=Callback::new(move |text: String| session.settle_text(&field, &text))
                />
                <div class="text-field">
                    <label class="field-label" for="dag">"Dag van het gesprek"</label>
                    <p class="help" id="dag-uitleg">"Staat er vandaag? Pas het aan als het gesprek eerder was."</p>
                    <input
                        class="field"
                        type="date"
                        id="dag"
                        aria-describedby="dag-uitleg"
                        prop:value=move || day.get().map(|day| day.to_string()).unwrap_or_default()
                        on:change=change(move |event| {
                            if let Ok(day) = Day::parse(&event_target_value(&event)) {
                                session.date_round(&id, day);
                            }
                        })
                    />
                </div>
            </div>
        </section>
    }
}
