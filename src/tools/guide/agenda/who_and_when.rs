//! The two fields that make an agreement of a point: who, and by when.

use leptos::prelude::*;

use crate::domain::ItemId;
use crate::kit::{DateField, TextField, derived};
use crate::state::Session;
use crate::tools::guide::{acts, typed};

/// Who takes it up, and by when it is done.
pub fn who_and_when(session: Session, id: ItemId) -> AnyView {
    let who = derived(move || {
        session.read(|shelf| shelf.agenda_item(id).map(|item| item.who.clone()).unwrap_or_default())
    });
    let by = derived(move || session.read(|shelf| shelf.agenda_item(id).and_then(|item| *item.by.get())));
    view! {
        <TextField
            id=format!("wie-{id}")
            label="Wie pakt het op?"
            help="Een functie of organisatie, liever geen naam."
            note=who
            field=typed::item(id, "who")
        />
        <DateField
            id=format!("wanneer-{id}")
            label="Wanneer is het klaar?"
            help="Mag leeg blijven."
            day=by
            choose=Callback::new(move |day| acts::date(session, id, day))
            may_be_empty=true
        />
    }
    .into_any()
}
