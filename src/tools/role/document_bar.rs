//! What stands above a document on the screen: back, print, save, the other document.

use leptos::prelude::*;

use super::found::Found;
use crate::exchange::{Include, Selection};
use crate::kit::{ArrowBack, Views, click, copy_button, maybe};
use crate::pages::files::save_file;
use crate::platform::page;
use crate::records::RecordKey;
use crate::tools::role::route::Document;
use crate::tools::role::route::RoleRoute;

/// The buttons of a document; with a text it can be copied too.
pub fn document_bar(found: Found, current: Document, text: Option<fn(Found) -> String>) -> impl IntoView {
    let id = found.id;
    let save = move || save_file(found.session, Selection::One(RecordKey::Assessment(id)), Include::ALL);
    let links = [(Document::Note, "Besluitnota"), (Document::Council, "Tekst voor de raad")].map(
        |(document, name)| {
            let here = (document == current).then_some("page");
            view! {
                <li>
                    <a href=RoleRoute::Document(id, document).href() aria-current=here>{name}</a>
                </li>
            }
        },
    );
    view! {
        <div class="row no-print document-bar">
            <a class="button button-back" href=RoleRoute::Decision(id).href()>
                <ArrowBack />
                "Besluit"
            </a>
            <nav class="steps" aria-label="Documenten">
                <ul class="plain">{links.into_iter().views()}</ul>
            </nav>
            <button class="button button-forward" type="button" on:click=click(page::print)>
                "Druk af of sla op als pdf"
            </button>
            {maybe(text.map(|text| copy_button(found.session, "Kopieer de tekst", move || text(found))))}
            <button class="button" type="button" on:click=click(save)>"Sla deze beoordeling op als bestand"</button>
        </div>
    }
}
