//! What comes back on each agenda.

use leptos::prelude::*;

use super::item_row::item_row;
use crate::content::guide;
use crate::kit::cited;
use crate::kit::{Views, click, live, maybe, memo};
use crate::platform::page;
use crate::records::About;
use crate::state::Session;
use crate::tools::guide::acts;

/// What comes back each time.
pub fn standing(session: Session) -> AnyView {
    let rows = guide::intentions().iter().filter_map(|one| {
        let id = About::intention(one.id)?;
        let there = memo(move || session.read(|shelf| shelf.agenda_item(id).is_some()));
        let just = StoredValue::new(false);
        let open = move || {
            just.set_value(true);
            acts::open_intention(session, one.id);
            page::focus_soon(&format!("wat-{id}"));
        };
        Some(live(move || {
            if there.get() {
                return item_row(id, None, just.get_value());
            }
            view! {
                <li class="agenda-item standing">
                    <span>
                        {one.title}
                        {maybe(one.text.map(|text| view! { <span class="soft small line">{text}</span> }))}
                    </span>
                    <button class="button button-quiet no-print" type="button" on:click=click(open)>
                        "Werk uit"<span class="visually-hidden">{format!(": {}", one.title)}</span>
                    </button>
                </li>
            }
            .into_any()
        }))
    });
    view! {
        <div>
            <h3>"Vaste punten"</h3>
            {cited::cited(guide::standing().source)}
            <ul class="plain agenda-items">{rows.views()}</ul>
        </div>
    }
    .into_any()
}
