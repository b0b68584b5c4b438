//! One partner of a location.

use crate::tools::conversation::acts;
use crate::tools::conversation::typed;
use leptos::prelude::*;

use crate::domain::{LocationId, Note, PartnerId, PartnerKind, PublicRegister};
use crate::kit::dutch;
use crate::platform::page;
use crate::records::Partner;
use crate::state::use_session;

use crate::kit::{Select, TextField, click, derived, live, live_if, memo};

/// The id of the field with a partner's name.
pub fn name_id(partner: PartnerId) -> String {
    format!("partner-{partner}")
}

/// Name, kind, and for schools and childcare the number in their public register.
#[component]
pub fn PartnerRow(
    /// The record that holds the partner.
    holder: LocationId,
    /// The partner.
    id: PartnerId,
    /// Whether it was just added, and is open to be filled in.
    new: bool,
) -> impl IntoView {
    let session = use_session();
    let partner = memo(move || {
        session.read(|shelf| {
            let found = shelf.partners_of(holder).find(|(_, known, _)| *known == id);
            found.map(|(_, _, partner)| partner.clone()).unwrap_or_default()
        })
    });
    let with = move |get: fn(&Partner) -> Note| derived(move || partner.with(get));
    let kind = memo(move || partner.with(|partner| *partner.kind.get()));
    let chosen =
        derived(move || kind.get().and_then(|kind| PartnerKind::ALL.iter().position(|known| *known == kind)));
    let choose = Callback::new(move |index: usize| {
        if let Some(kind) = PartnerKind::ALL.get(index) {
            acts::change_partner_kind(session, holder, id, *kind);
        }
    });
    let remove = move || {
        acts::remove_partner(session, holder, id);
        page::focus_soon("partner-erbij");
    };
    let doubt = move || {
        let odd = partner
            .with(|partner| !partner.number.text().trim().is_empty() && partner.registered().is_none());
        let words = "Let op: dit nummer heeft een andere vorm dan we verwachten. Kijk het nog eens na. We bewaren het zoals het er staat.";
        if odd { words.to_owned() } else { String::new() }
    };
    let number = move || {
        let (label, help) = match kind.get()?.register()? {
            PublicRegister::Brin => (
                "BRIN-nummer met vestiging",
                "Het nummer van de school met de vestiging, zoals 12AB00. Mag leeg blijven.",
            ),
            PublicRegister::Lrk => {
                ("LRK-nummer", "Het nummer in het Landelijk Register Kinderopvang. Mag leeg blijven.")
            }
        };
        Some(view! {
            <TextField
                id=format!("nummer-{id}")
                label=label
                help=help
                note=with(|partner| partner.number.clone())
                field=typed::partner_number(holder, id)
                doubt=derived(doubt)
            />
        })
    };
    let name = derived(move || dutch::capital(&partner.with(dutch::partner)));
    let kinds = PartnerKind::ALL.map(|kind| dutch::capital(dutch::partner_kind(kind))).to_vec();
    view! {
        <li>
            <details class="more" open=new>
                <summary>{live(move || name.get())}</summary>
                <div class="stack">
                    <TextField
                        id=name_id(id)
                        label="Naam van de organisatie"
                        note=with(|partner| partner.name.clone())
                        field=typed::partner_name(holder, id)
                    />
                    <Select
                        id=format!("soort-{id}")
                        label="Soort organisatie"
                        ask="Kies een soort organisatie"
                        choices=kinds
                        chosen=chosen
                        choose=choose
                    />
                    {live_if(number)}
                    <p>
                        <button class="button button-quiet" type="button" on:click=click(remove)>
                            "Verwijder deze partner"
                            <span class="visually-hidden">{live(move || format!(": {}", name.get()))}</span>
                        </button>
                    </p>
                </div>
            </details>
        </li>
    }
}
