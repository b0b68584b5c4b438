//! Who works together here.

use crate::tools::conversation::acts;
use leptos::prelude::*;

use crate::domain::{LocationId, PartnerId, PartnerKind};
use crate::kit::dutch;
use crate::platform::page;
use crate::state::use_session;

use super::look_alikes::LookAlikes;
use super::partner_row::PartnerRow;
use crate::kit::{Pick, Views, live, memo};

/// Every partner with its fields, and a way to add one by its kind.
#[component]
pub fn Partners(
    /// The location.
    id: LocationId,
) -> impl IntoView {
    let session = use_session();
    // Only who they are: typing in a field must not draw the fields again.
    let partners = memo(move || {
        session.read(|shelf| {
            let partners = shelf.partners_of(id).map(|(holder, partner, _)| (holder, partner));
            partners.collect::<Vec<(LocationId, PartnerId)>>()
        })
    });
    // The list is drawn once this is done: what was just added is open then, to be filled in.
    let added: StoredValue<Option<PartnerId>> = StoredValue::new(None);
    let add = Callback::new(move |index: usize| {
        let kind = PartnerKind::ALL.get(index).copied().unwrap_or(PartnerKind::Other);
        if let Some(partner) = acts::new_partner(session, id, kind) {
            added.set_value(Some(partner));
            page::focus_soon(&super::partner_row::name_id(partner));
        }
    });
    let list = move || {
        let partners = partners.get();
        if partners.is_empty() {
            return view! { <p class="soft">"Nog niet ingevuld. In het verslag staat dan niet wie er meedoen."</p> }
                .into_any();
        }
        let rows = partners.into_iter().map(|(holder, partner)| {
            view! { <PartnerRow holder=holder id=partner new=added.get_value() == Some(partner) /> }
        });
        view! { <ul class="plain partners">{rows.views()}</ul> }.into_any()
    };
    // Drawn again after each one that was added, so that it asks anew.
    let adding = move || {
        partners.track();
        let kinds = PartnerKind::ALL.map(|kind| dutch::capital(dutch::partner_kind(kind))).to_vec();
        view! {
            <Pick
                id="partner-erbij"
                label="Een partner erbij"
                ask="Kies een soort organisatie"
                choices=kinds
                action="Voeg deze partner toe"
                act=add
            />
        }
    };
    view! {
        <section class="sheet stack" aria-labelledby="partners">
            <h2 id="partners">"Wie werken hier samen?"</h2>
            {live(list)}
            <LookAlikes id=id />
            {live(adding)}
        </section>
    }
}
