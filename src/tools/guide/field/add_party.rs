//! Putting a party in the field: from a list to begin with, or one of their own.

use leptos::prelude::*;

use super::acts;
use super::party_row::row_id;
use super::words::sector_word;
use crate::content::analysis;
use crate::domain::{PartyId, Sector};
use crate::kit::{Select, Views, add_line, click, dutch, live, memo};
use crate::platform::page;
use crate::state::Session;

/// The list and the form. Open as long as there is nobody.
pub fn add_party(session: Session) -> AnyView {
    let told = RwSignal::new(String::new());
    let open = session.peek(|shelf| shelf.parties().is_empty());
    let groups = Sector::ALL.into_iter().filter_map(|sector| {
        let all = analysis::starters().iter().filter(move |of| of.sector == sector);
        let buttons: Vec<AnyView> = all.map(|of| starter(session, of.id, of.title, sector, told)).collect();
        (!buttons.is_empty()).then(|| {
            view! {
                <div class="starters" role="group" aria-label=dutch::capital(sector_word(sector))>
                    <p class="field-label" aria-hidden="true">{dutch::capital(sector_word(sector))}</p>
                    <div class="row">{buttons.into_iter().views()}</div>
                </div>
            }
        })
    });
    view! {
        <details class="sheet more no-print" open=open>
            <summary id="erbij">"Zet een partij in het veld"</summary>
            <div class="stack">
                <p class="help">"Organisaties en functies, geen namen van mensen. De lijst is van de makers: neem wat bij jullie past."</p>
                {groups.views()}
                {own(session, told)}
                <p class="help" role="status">{live(move || told.get())}</p>
            </div>
        </details>
    }
    .into_any()
}

fn starter(
    session: Session,
    id: PartyId,
    title: &'static str,
    sector: Sector,
    told: RwSignal<String>,
) -> AnyView {
    let there = memo(move || session.read(|shelf| shelf.party(id).is_some()));
    let press = move || {
        if acts::add(session, Some(id), title, Some(sector)).is_some() {
            told.set(format!("{title} staat in het veld."));
        }
    };
    view! {
        <button class="button" type="button" on:click=click(press)>
            {live(move || if there.get() { format!("Nog een: {title}") } else { title.to_owned() })}
        </button>
    }
    .into_any()
}

/// One of their own.
fn own(session: Session, told: RwSignal<String>) -> AnyView {
    let sector = RwSignal::new(Some(Sector::ALL.len() - 1));
    let add = Callback::new(move |words: String| {
        let of = sector.get_untracked().and_then(|at| Sector::ALL.get(at).copied());
        if let Some(id) = acts::add(session, None, &words, of) {
            told.set(format!("{words} staat in het veld."));
            page::focus_soon(&row_id(id));
        }
    });
    let which = view! {
        <Select
            id="partij-sector"
            label="Bij welke sector hoort deze partij?"
            ask="Kies"
            choices=Sector::ALL.map(|of| dutch::capital(sector_word(of))).to_vec()
            chosen=sector
            choose=Callback::new(move |at| sector.set(Some(at)))
        />
    };
    add_line(
        "partij-naam".to_owned(),
        "Een andere partij",
        "Schrijf eerst op welke partij het is.",
        "Zet in het veld",
        which.into_any(),
        add,
    )
}
