//! Everything about what is kept and what goes in and out.

use leptos::prelude::*;

use super::aside_list::AsideList;
use super::erase::Erase;
use super::open_file::OpenFile;
use super::own_window::{OwnWindow, take_handed_file};
use super::proposal_view::{ProposalView, Told};
use super::removed_list::RemovedList;
use super::room::room;
use super::save_form::SaveForm;
use super::storage_facts::StorageFacts;
use crate::kit::PageTitle;
use crate::state::use_session;

/// Files and what is kept.
#[component]
pub fn FilesPage(
    /// What the tools say of a file that is proposed.
    told: Told,
) -> impl IntoView {
    take_handed_file(use_session());
    view! {
        <PageTitle title="Bestanden en wat we bewaren" />
        {room(use_session())}
        <ProposalView told=told />
        <AsideList />
        <div class="two">
            <section class="sheet stack" aria-labelledby="openen">
                <h2 id="openen">"Bestand openen"</h2>
                <p>
                    "Kreeg je een bestand van een collega? Open het hier, of sleep het op de pagina. Meer tegelijk kan ook. Je ziet eerst wat er verandert. Daarna beslis je."
                </p>
                <OpenFile id="open-bestand" />
            </section>
            <SaveForm />
        </div>
        <OwnWindow />
        <StorageFacts />
        <RemovedList />
        <Erase />
    }
}
