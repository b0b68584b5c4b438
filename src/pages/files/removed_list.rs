//! What was removed and can still be put back: the way back that a message offers is gone after a reload.

use leptos::prelude::*;

use crate::kit::{Views, click, dutch, live_if};
use crate::platform::page;
use crate::records::{RecordKey, Shelf};
use crate::state::{Removed, removing, use_session};

/// Nothing when nothing was removed.
#[component]
pub fn RemovedList() -> impl IntoView {
    let session = use_session();
    let put_back = move |key: RecordKey| {
        removing::put_back(session, Removed::whole(key));
        page::focus_soon("kop");
    };
    let line = move |(key, title): (RecordKey, String)| {
        let title = dutch::capital(&title);
        let of = format!(": {title}");
        view! {
            <li class="row">
                <span>{title}</span>
                <button class="button" type="button" on:click=click(move || put_back(key))>
                    "Zet terug"
                    <span class="visually-hidden">{of}</span>
                </button>
            </li>
        }
    };
    let list = move || {
        let removed = session.read(Shelf::removed);
        (!removed.is_empty()).then(|| {
            view! {
                <section class="stack" aria-labelledby="verwijderd">
                    <h2 id="verwijderd">"Verwijderd"</h2>
                    <p>"Dit zie je nergens meer, maar het staat nog op dit apparaat. Helemaal weg is het pas na wissen, hieronder."</p>
                    <ul class="plain stack">{removed.into_iter().map(line).views()}</ul>
                </section>
            }
        })
    };
    live_if(list)
}
