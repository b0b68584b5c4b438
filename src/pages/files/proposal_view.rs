//! What a file would change, before it does.

use leptos::prelude::*;

use crate::domain::Merge;

use super::lines::{Explain, again, brought_back, counted, left_out, lines, refusals};
use super::versions::{ChosenOf, ToChoose, choose_versions};
use crate::exchange::Change;
use crate::kit::{Check, Views, click, dutch, live_if, maybe};
use crate::platform::{page, place};
use crate::records::Shelf;
use crate::state::files::{self, Decided};
use crate::state::{HOME, Proposal, Session, use_session};

/// What the tools of an entry say of a file that is proposed.
#[derive(Clone, Copy)]
pub struct Told {
    /// What would become of what was chosen here. A tool that the page does not have says nothing.
    pub explain: &'static [Explain],
    /// What two devices chose differently, to choose between.
    pub versions: fn(&Shelf, &Proposal) -> Vec<ToChoose>,
    /// Where to go once it was taken over.
    pub after: fn(Session, &Proposal) -> String,
}

/// To the beginning, once a file was taken over.
pub fn home(_: Session, _: &Proposal) -> String {
    HOME.to_owned()
}

/// For a tool in which nothing is chosen together on two devices.
pub fn no_versions(_: &Shelf, _: &Proposal) -> Vec<ToChoose> {
    Vec::new()
}

/// Says of everything in it whether it is new, changed, the same or in conflict, and what was refused.
#[component]
pub fn ProposalView(
    /// What the tools say of it.
    told: Told,
) -> impl IntoView {
    let session = use_session();
    live_if(move || {
        session.files.proposal.with(|proposal| {
            let proposal = proposal.as_ref()?;
            Some(session.peek(|shelf| sheet(session, proposal, shelf, told)))
        })
    })
}

/// What is in it, a line each; of many first how many there are.
fn listed(lines: Vec<String>, proposal: &Proposal) -> AnyView {
    const MANY: usize = 14;
    let many = lines.len() > MANY;
    let total = dutch::number(lines.len());
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> }).views();
    let list = view! { <ul class="points">{lines}</ul> };
    if many {
        let counts = counted(proposal).into_iter().map(|line| view! { <li>{line}</li> }).views();
        view! {
            <ul class="points">{counts}</ul>
            <details class="more">
                <summary>{format!("Bekijk alle {total} regels")}</summary>
                {list}
            </details>
        }
        .into_any()
    } else {
        list.into_any()
    }
}

fn sheet(session: Session, proposal: &Proposal, here: &Shelf, told: Told) -> impl IntoView + use<> {
    let any = |of: Change| proposal.compared.iter().any(|one| one.change == of);
    let changes = proposal.compared.iter().any(|one| !matches!(one.change, Change::Same | Change::Older));
    // Where levels are chosen between, texts may stand side by side as well.
    let two_texts = proposal.compared.iter().any(|one| {
        let merged = || here.get(&one.key).cloned().map(|ours| ours.merge(one.kept.clone()));
        one.change == Change::Conflict
            || (one.change == Change::Rival && merged().is_some_and(|merged| merged.needs_choice()))
    });
    // Who opens a backup of what they removed came to put it back.
    let only_removed = proposal
        .compared
        .iter()
        .all(|one| matches!(one.change, Change::Same | Change::Older | Change::RemovedHere));
    // As it says, when it names no moment.
    let day = |at: &String| session.local_day(at).map_or_else(|| at.clone(), dutch::day);
    let written = match proposal.exported_at.as_slice() {
        _ if proposal.by_link => "Er is nog niets veranderd.".to_owned(),
        [one] => format!("Opgeslagen op {}. Er is nog niets veranderd.", day(one)),
        several => {
            format!("Samen uit {} bestanden. Er is nog niets veranderd.", dutch::number(several.len()))
        }
    };
    let heading = match (proposal.by_link, proposal.exported_at.len() > 1) {
        (true, _) => "Dit staat in de link",
        (false, true) => "Dit staat in de bestanden",
        (false, false) => "Dit staat in het bestand",
    };
    let items = |lines: Vec<String>| lines.into_iter().map(|line| view! { <li>{line}</li> }).views();
    let refused = refusals(proposal);
    let put_back = RwSignal::new(only_removed);
    let chosen = ChosenOf::default();
    let accept = move || {
        let decided = Decided { put_back: put_back.get_untracked(), chosen: chosen.get_untracked() };
        let proposal = session.files.proposal.get_untracked();
        if files::accept(session, &decided) {
            // Where it leads is known once it is here.
            place::go(&proposal.map_or(HOME.to_owned(), |proposal| (told.after)(session, &proposal)));
        } else {
            page::focus_soon("kop");
        }
    };
    let decline = move || {
        session.files.proposal.set(None);
        page::focus_soon("kop");
    };
    view! {
        <section class="sheet stack proposal" aria-labelledby="voorstel">
            <h2 id="voorstel">{heading}</h2>
            <p class="soft">{written}</p>
            {maybe(left_out(proposal).map(|line| view! { <p>{line}</p> }))}
            {listed(lines(proposal, here, told.explain), proposal)}
            {maybe(again(proposal).map(|word| view! { <p>{word}</p> }))}
            {maybe(brought_back(proposal).map(|word| view! { <p>{word}</p> }))}
            {maybe(two_texts.then(|| view! {
                <p>
                    "Sommige teksten zijn op twee plekken los van elkaar veranderd. Beide blijven staan. Je kiest daarna per tekst welke blijft."
                </p>
            }))}
            {choose_versions(
                "Op twee apparaten staat iets anders",
                "Kies samen wat geldt. Kiezen jullie nog niets? Dan blijft staan wat hier staat, en vragen we het opnieuw als jullie het bestand weer openen.",
                (told.versions)(here, proposal),
                chosen,
            )}
            {maybe((!refused.is_empty()).then(|| view! {
                <div class="notice notice-warning">
                    <div>
                        <p><b>"Dit nemen we niet over:"</b></p>
                        <ul class="points">{items(refused)}</ul>
                    </div>
                </div>
            }))}
            {maybe(any(Change::RemovedHere).then(|| view! {
                <Check on=put_back set=Callback::new(move |on| put_back.set(on))>
                    <span>"Zet ook terug wat op dit apparaat is verwijderd"</span>
                </Check>
            }))}
            {maybe((!changes && !proposal.compared.is_empty()).then(|| view! {
                <p><b>{if any(Change::Older) { "Hier staat al iets nieuwers. Er is niets over te nemen." } else { "Alles uit dit bestand staat hier al." }}</b></p>
            }))}
            <div class="row">
                {maybe(changes.then(|| view! {
                    <button class="button button-forward" type="button" on:click=click(accept)>"Neem over"</button>
                }))}
                <button class="button" type="button" on:click=click(decline)>
                    {if changes { "Niet overnemen" } else { "Sluit" }}
                </button>
            </div>
        </section>
    }
}
