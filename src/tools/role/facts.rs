//! What an assessment is about: its name, the municipality, who answered, the day.

use crate::tools::role::{acts, typed};
use leptos::prelude::*;

use super::found::Found;
use crate::domain::{Day, Note};
use crate::kit::{DateField, TextField, derived};
use crate::records::Assessment;
use crate::tools::role::acts::AssessmentDay;

/// A field for each of them, folded until asked for.
pub fn facts(found: Found) -> impl IntoView {
    let id = found.id;
    let with = move |get: fn(&Assessment) -> Note| derived(move || found.now.with(get));
    let day = derived(move || found.now.with(|of| *of.date.get()));
    let choose =
        Callback::new(move |day: Option<Day>| acts::choose_day(found.session, id, AssessmentDay::Made, day));
    let new = found.now.with_untracked(|of| of.title.text().is_empty());
    view! {
        <details class="sheet more no-print" open=new>
            <summary>"Waar gaat deze beoordeling over, en wie vult die in?"</summary>
            <div class="facts">
                <TextField
                    id="naam"
                    label="Onderwerp of naam"
                    help="Maak per onderwerp, jaar of persoon een eigen beoordeling. Bijvoorbeeld: huisvesting 2027."
                    note=with(|of| of.title.clone())
                    field=typed::title(id)
                />
                <TextField
                    id="gemeente"
                    label="Gemeente"
                    help="Mag leeg blijven."
                    note=with(|of| of.municipality.clone())
                    field=typed::municipality(id)
                />
                <TextField
                    id="ingevuld-door"
                    label="Wie vult dit in?"
                    help="Schrijf functies op, liever geen namen. Bijvoorbeeld: wethouder."
                    note=with(|of| of.filled_by.clone())
                    field=typed::filled_by(id)
                />
                <DateField
                    id="dag"
                    label="Datum"
                    help="De app vult vandaag in."
                    day=day
                    choose=choose
                />
            </div>
        </details>
    }
}
