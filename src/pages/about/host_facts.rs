//! Who offers this app, or plainly that nobody filled that in.

use leptos::prelude::*;

use crate::kit::{live, maybe};
use crate::state::use_session;

/// Owner, contact and logo from the host's config file.
#[component]
pub fn HostFacts() -> impl IntoView {
    let session = use_session();
    let facts = move || {
        let host = session.around.host.get();
        let logo = host.logo_src().map(str::to_owned);
        let contact = match (host.contact.as_str(), host.contact_href()) {
            ("", _) => view! { <p>"De aanbieder heeft nog geen contact ingevuld."</p> }.into_any(),
            (contact, Some(href)) => {
                view! { <p>"Vragen? "<a href=href>{contact.to_owned()}</a></p> }.into_any()
            }
            (contact, None) => view! { <p>"Vragen? "{contact.to_owned()}</p> }.into_any(),
        };
        let owner = if host.owner.is_empty() {
            view! {
                <p>
                    "Wie deze app aanbiedt, heeft dat nog niet ingevuld. Dat kan in het bestand host.json, naast de app."
                </p>
            }
            .into_any()
        } else {
            view! { <p>"Deze app wordt aangeboden door "<b>{host.owner.clone()}</b>"."</p> }.into_any()
        };
        view! {
            {maybe(logo.map(|src| view! { <img class="logo" src=src alt=format!("Logo van {}", host.owner) /> }))}
            {owner}
            {contact}
        }
    };
    view! {
        <section class="sheet stack" aria-labelledby="aanbieder">
            <h2 id="aanbieder">"Wie deze app aanbiedt"</h2>
            {live(facts)}
        </section>
    }
}
