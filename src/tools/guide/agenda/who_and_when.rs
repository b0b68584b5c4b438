//! The two fields that make an agreement of a point: who, and by when.

use leptos::prelude::*;

use super::points::who_and_by;
use crate::domain::{Day, ItemId};
use crate::kit::{DateField, TextField, derived};
use crate::records::{About, AgendaItem};
use crate::state::Session;
use crate::tools::guide::{acts, typed, vision};

/// Who takes it up, and by when it is done. Of what has those elsewhere, it is that which is changed.
pub fn who_and_when(session: Session, id: ItemId) -> AnyView {
    let known = derived(move || {
        session.read(|shelf| shelf.agenda_item(id).map(|item| who_and_by(shelf, item)).unwrap_or_default())
    });
    let about = AgendaItem::new(id).about();
    let field = match about {
        About::Passage(of) => typed::passage(of, "who"),
        About::Datum(of) => typed::datum(of, "owner"),
        About::Measure(_) | About::Intention(_) | About::Bottleneck(_) | About::Asked | About::Own => {
            typed::item(id, "who")
        }
    };
    let choose = Callback::new(move |day: Option<Day>| match about {
        About::Passage(of) => vision::acts::day(session, of, day),
        _ => acts::date(session, id, day),
    });
    view! {
        <TextField
            id=format!("wie-{id}")
            label="Wie pakt het op?"
            help="Een functie of organisatie, liever geen naam."
            note=derived(move || known.get().0)
            field=field
        />
        <DateField
            id=format!("wanneer-{id}")
            label="Wanneer is het klaar?"
            help="Mag leeg blijven."
            day=derived(move || known.get().1)
            choose=choose
            may_be_empty=true
        />
    }
    .into_any()
}
