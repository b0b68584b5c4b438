//! The name and day of a round.

use leptos::prelude::*;

use crate::domain::{Day, RoundId};
use crate::state::{TextField as Field, use_session};
use crate::ui::shared::{TextField, change};

/// A field for the name and one for the day.
#[component]
pub fn RoundFacts(
    /// The round.
    id: RoundId,
) -> impl IntoView {
    let session = use_session();
    let label = Signal::derive(move || {
        session.read(|shelf| shelf.round(id).map(|round| round.label.clone())).unwrap_or_default()
    });
    let day = Signal::derive(move || {
        let day = session.read(|shelf| shelf.round(id).and_then(|round| *round.date.get()));
        day.map(|day| day.to_string()).unwrap_or_default()
    });
    let pick = move |event| {
        if let Ok(day) = Day::parse(&event_target_value(&event)) {
            session.date_round(id, day);
        }
    };
    view! {
        <section class="sheet facts no-print" aria-labelledby="naam-en-dag">
            <h2 id="naam-en-dag">"Naam en dag van dit gesprek"</h2>
            <div class="two">
                <TextField
                    id="gespreksnaam"
                    label="Naam van dit gesprek"
                    help="Mag leeg blijven. Bijvoorbeeld: najaar."
                    note=label
                    field=Field::RoundLabel(id)
                />
                <div class="text-field">
                    <label class="field-label" for="dag">"Dag van het gesprek"</label>
                    <p class="help" id="dag-uitleg">"De app vult vandaag in. Was het gesprek op een andere dag? Pas het dan aan."</p>
                    <input
                        class="field"
                        type="date"
                        id="dag"
                        aria-describedby="dag-uitleg"
                        prop:value=day
                        on:change=change(pick)
                    />
                </div>
            </div>
        </section>
    }
}
