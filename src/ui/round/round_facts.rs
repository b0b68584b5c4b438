//! The name and day of a round, and who sat at the table.

use leptos::prelude::*;

use crate::domain::{Day, Note, Round, RoundId};
use crate::platform::page;
use crate::state::{TextField as Field, use_session};
use crate::ui::shared::{TextField, change, live};

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
        Signal::derive(move || session.read(|shelf| shelf.round(id).map(get)).unwrap_or_default())
    };
    let day = Signal::derive(move || {
        let day = session.read(|shelf| shelf.round(id).and_then(|round| *round.date.get()));
        day.map(|day| day.to_string()).unwrap_or_default()
    });
    let wrong = RwSignal::new(false);
    let pick = move |event| {
        let picked = Day::parse(&event_target_value(&event));
        wrong.set(picked.is_err());
        match picked {
            Ok(day) => session.date_round(id, day),
            // What the field shows is what is kept.
            Err(_) => page::set_value("dag", &day.get_untracked()),
        }
    };
    view! {
        <details class="sheet more no-print">
            <summary>"Naam, dag en wie er aan tafel zat"</summary>
            <div class="two">
                <TextField
                    id="gespreksnaam"
                    label="Naam van dit gesprek"
                    help="Mag leeg blijven. Bijvoorbeeld: najaar."
                    note=text(|round| round.label.clone())
                    field=Field::RoundLabel(id)
                    locked=locked
                />
                <div class="text-field">
                    <label class="field-label" for="dag">"Dag van het gesprek"</label>
                    <p class="help" id="dag-uitleg">"De app vult vandaag in. Was het gesprek op een andere dag? Pas het dan aan."</p>
                    <p class="field-error" id="dag-fout" role="alert">
                        {live(move || wrong.get().then_some("Deze dag kunnen we niet gebruiken. De vorige dag staat er weer."))}
                    </p>
                    <input
                        class="field"
                        type="date"
                        id="dag"
                        aria-describedby="dag-fout dag-uitleg"
                        readonly=locked
                        prop:value=day
                        on:change=change(pick)
                    />
                </div>
                <TextField
                    id="aan-tafel"
                    label="Aan tafel"
                    help="Mag leeg blijven. Schrijf functies op, liever geen namen. Bijvoorbeeld: directeur, locatiemanager, ouder."
                    note=text(|round| round.present.clone())
                    field=Field::Present(id)
                    locked=locked
                />
            </div>
        </details>
    }
}
