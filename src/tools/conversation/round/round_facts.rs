//! The name and day of a round, and who sat at the table.

use crate::tools::conversation::acts;
use crate::tools::conversation::typed;
use leptos::prelude::*;

use crate::domain::{Day, Note, RoundId};
use crate::kit::{DateField, TextField, derived};
use crate::records::Round;
use crate::state::use_session;

/// A field for each of them.
#[component]
pub fn RoundFacts(
    /// The round.
    id: RoundId,
    /// Whether the round may not be changed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let text = move |get: fn(&Round) -> Note| {
        derived(move || session.read(|shelf| shelf.round(id).map(get)).unwrap_or_default())
    };
    let day = derived(move || session.read(|shelf| shelf.round(id).and_then(|round| *round.date.get())));
    let pick = Callback::new(move |day: Option<Day>| {
        if let Some(day) = day {
            acts::date_round(session, id, day);
        }
    });
    view! {
        <details class="sheet more no-print">
            <summary>"Naam, dag en wie er aan tafel zat"</summary>
            <div class="two">
                <TextField
                    id="gespreksnaam"
                    label="Naam van dit gesprek"
                    help="Mag leeg blijven. Bijvoorbeeld: najaar."
                    note=text(|round| round.label.clone())
                    field=typed::round_label(id)
                    locked=locked
                />
                <DateField
                    id="dag"
                    label="Datum van het gesprek"
                    help="De app vult vandaag in. Was het gesprek op een andere dag? Pas het dan aan."
                    day=day
                    choose=pick
                    locked=locked
                />
                <TextField
                    id="aan-tafel"
                    label="Aan tafel"
                    help="Mag leeg blijven. Schrijf functies op, liever geen namen. Bijvoorbeeld: directeur, locatiemanager, ouder."
                    note=text(|round| round.present.clone())
                    field=typed::present(id)
                    locked=locked
                />
            </div>
        </details>
    }
}
