//! Everything about what is kept and what goes in and out.

use leptos::prelude::*;

use super::aside_list::AsideList;
use super::erase::Erase;
use super::open_file::OpenFile;
use super::own_window::{OwnWindow, take_handed_file};
use super::proposal_view::{After, AssessmentChanges, ProposalView};
use super::save_form::SaveForm;
use super::storage_facts::StorageFacts;
use crate::kit::PageTitle;
use crate::state::use_session;

/// Files and what is kept.
#[component]
pub fn DataPage(
    /// What would become of answers to the role aid; only an entry that has the questions can say so.
    #[prop(optional_no_strip)]
    changes: Option<AssessmentChanges>,
    /// Where to go once a file was taken over, where that is not the beginning.
    #[prop(optional_no_strip)]
    after: Option<After>,
) -> impl IntoView {
    take_handed_file(use_session());
    view! {
        <PageTitle title="Bestanden en wat we bewaren" />
        <ProposalView changes=changes after=after />
        <AsideList />
        <div class="two">
            <section class="sheet stack" aria-labelledby="openen">
                <h2 id="openen">"Bestand openen"</h2>
                <p>
                    "Kreeg je een bestand van een collega? Open het hier. Je ziet eerst wat er verandert. Daarna beslis je."
                </p>
                <OpenFile id="open-bestand" />
            </section>
            <SaveForm />
        </div>
        <OwnWindow />
        <StorageFacts />
        <Erase />
    }
}
