//! Everything about what is kept and what goes in and out.

use leptos::prelude::*;

use super::aside_list::AsideList;
use super::erase::Erase;
use super::open_file::OpenFile;
use super::proposal_view::{AssessmentChanges, ProposalView};
use super::save_form::SaveForm;
use crate::ui::shared::PageTitle;

/// Files and what is kept.
#[component]
pub fn DataPage(
    /// What would become of answers to the role aid; only an entry that has the questions can say so.
    #[prop(optional_no_strip)]
    changes: Option<AssessmentChanges>,
) -> impl IntoView {
    view! {
        <PageTitle title="Bestanden en wat we bewaren" />
        <ProposalView changes=changes />
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
        <section aria-labelledby="bewaren">
            <h2 id="bewaren">"Wat bewaren we waar?"</h2>
            <ul class="points">
                <li>"Wat jullie invullen, staat alleen in deze browser op dit apparaat."</li>
                <li>"Er gaat niets naar een server. Er is geen account, en we meten niets."</li>
                <li>
                    "Wie dit apparaat gebruikt, kan het lezen. Deel je de tablet? Sla dan een bestand op en wis daarna alles."
                </li>
                <li>
                    "Een browser kan bewaarde gegevens opruimen. Safari doet dat soms als je de app zeven dagen niet opent. Sla daarom na elk gesprek een bestand op."
                </li>
                <li>
                    "Staat de app op een website van een andere organisatie? Dan bewaart de browser die antwoorden apart. Met een bestand neem je ze mee."
                </li>
            </ul>
        </section>
        <Erase />
    }
}
