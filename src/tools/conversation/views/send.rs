//! A link in all ways in which it can be sent: seen by a camera, copied, or with what the device has for it.

use leptos::prelude::*;

use super::qr::qr;
use crate::kit::{click, link_field, live_if, maybe};
use crate::platform::{place, share};
use crate::state::Session;

/// The code drawn, the link to copy, and the list of the device where it has one.
pub fn send(
    session: Session,
    id: &'static str,
    route: &'static str,
    code: &str,
    drawn_label: &'static str,
    title: &'static str,
) -> impl IntoView + use<> {
    let address = place::address_of(&format!("#/{route}/"));
    let link = format!("{address}{code}");
    let shared = link.clone();
    // Asked once the page stands: while it is drawn no browser is asked anything.
    let can = RwSignal::new(false);
    Effect::new(move |_| can.set(share::can_share()));
    let press = move || share::share(title, &shared);
    let press = StoredValue::new(press);
    view! {
        <div class="invite">
            {maybe(qr(&address, code, drawn_label))}
            <div class="stack">
                {link_field(session, id, "Link om te sturen", link)}
                {live_if(move || can.get().then(|| view! {
                    <p>
                        <button class="button" type="button" on:click=click(move || press.with_value(|press| press()))>
                            "Deel de link"
                        </button>
                    </p>
                }))}
            </div>
        </div>
    }
}
