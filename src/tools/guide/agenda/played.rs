//! The bottlenecks that locations say play a part with them and that are not on the agenda yet.

use leptos::prelude::*;

use crate::content::{self, BottleneckName};
use crate::kit::{Views, click, live, maybe};
use crate::pages::lookup::{handed_in, put_on_agenda};
use crate::platform::page;
use crate::records::{About, Shelf};
use crate::state::{Lookup, Page, Session, use_session};

/// A bottleneck with the names of the locations at which it plays a part, in what they last handed in.
pub type Played = (&'static BottleneckName, Vec<String>);

/// Those, in the order of the letter.
#[must_use]
pub fn played(shelf: &Shelf) -> Vec<Played> {
    let places = shelf.places();
    let at = |name: &'static BottleneckName| {
        let there = About::bottleneck(name.id).and_then(|id| shelf.agenda_item(id)).is_some();
        let names: Vec<String> = handed_in(&places, name.id).into_iter().map(|(_, name)| name).collect();
        (!there && !names.is_empty()).then_some((name, names))
    };
    content::bottleneck_names().iter().filter_map(at).collect()
}

/// Those, with a way to put them on the agenda.
pub fn played_list() -> AnyView {
    let session = use_session();
    live(move || {
        let all = session.read(played);
        maybe((!all.is_empty()).then(|| {
            let rows = all.into_iter().map(|one| row(session, one));
            view! {
                <section class="sheet stack no-print" aria-labelledby="spelende-knelpunten">
                    <h2 id="spelende-knelpunten" tabindex="-1">"Knelpunten die bij locaties spelen"</h2>
                    <p class="soft">"Uit het laatste gesprek dat ze inleverden. Nog niet op de agenda."</p>
                    <ul class="plain asked">{rows.views()}</ul>
                </section>
            }
        }))
    })
    .into_any()
}

fn row(session: Session, (name, places): Played) -> AnyView {
    let put = move || {
        put_on_agenda(session, name.id);
        page::focus_soon("spelende-knelpunten");
    };
    view! {
        <li>
            <p><a href=Page::Lookup(Lookup::Bottleneck(name.id)).href()>{name.title}</a></p>
            <div class="row">
                <span class="soft small">{places.join(", ")}</span>
                <button class="button" type="button" on:click=click(put)>
                    "Zet op de agenda"<span class="visually-hidden">{format!(": {}", name.title)}</span>
                </button>
            </div>
        </li>
    }
    .into_any()
}
