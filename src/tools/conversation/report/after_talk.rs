//! After the talk: when they talk again, and what they ask of the municipality.

use leptos::prelude::*;

use crate::domain::{Note, RoundId};
use crate::kit::{DateField, TextField, derived, live_if};
use crate::state::use_session;
use crate::tools::conversation::{Route, acts, typed};

/// A field for each. The day of the next talk can be chosen also once the report was agreed on.
#[component]
pub fn AfterTalk(
    /// The round.
    id: RoundId,
    /// Whether it is closed.
    locked: Signal<bool>,
) -> impl IntoView {
    let session = use_session();
    let next = derived(move || session.read(|shelf| shelf.round(id).and_then(|round| *round.next.get())));
    let help = derived(move || -> Note {
        session.read(|shelf| shelf.round(id).map(|round| round.help.clone())).unwrap_or_default()
    });
    let past = move || next.get().is_some_and(|day| session.today().day.is_some_and(|today| day < today));
    let actions = session.peek(|shelf| shelf.round(id).map(|round| Route::Actions(round.location)));
    view! {
        <section class="sheet stack no-print" aria-labelledby="hierna">
            <h2 id="hierna">"Na dit gesprek"</h2>
            <div class="two">
                <DateField
                    id="volgende"
                    label="Wanneer praten jullie weer?"
                    help="Mag leeg blijven. Het komt in het verslag."
                    day=next
                    choose=Callback::new(move |day| acts::talk_again(session, id, day))
                    may_be_empty=true
                />
                <TextField
                    id="vraag"
                    label="Wat vragen jullie aan de gemeente?"
                    help="Mag leeg blijven. Bij een thema kan het ook. De gemeente leest dit."
                    long=true
                    note=help
                    field=typed::help_in_general(id)
                    locked=locked
                />
            </div>
            {live_if(move || past().then(|| view! {
                <p class="field-doubt">"Deze dag is al voorbij. Klopt dat?"</p>
            }))}
            {actions.map(|to| view! { <p><a href=to.href()>"Alle afspraken van deze locatie"</a></p> })}
        </section>
    }
}
