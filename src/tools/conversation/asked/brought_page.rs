//! A request that came in a link: first seen, then taken over or not.

use leptos::prelude::*;

use crate::domain::Code;
use crate::exchange::{CodeError, read_asking};
use crate::kit::PageTitle;
use crate::pages::files::{ProposalView, Told};
use crate::state::{files, use_session};
use crate::tools::conversation::views::broken;
use crate::tools::conversation::{after, explain, versions};

/// What a conversation says of a request that is proposed.
const TOLD: Told = Told { explain: &[explain], versions, after };

/// The page of a request in a link.
#[component]
pub fn BroughtPage(
    /// As it stands in the address.
    code: Code,
) -> impl IntoView {
    let session = use_session();
    let records = match read_asking(code.as_str()) {
        Ok(records) => records,
        Err(error) => return broken(error).into_any(),
    };
    let fits = RwSignal::new(true);
    Effect::new(move |_| fits.set(files::propose_link(session, &records)));
    view! {
        <div class="stack">
            <PageTitle title="Er kwam een verzoek om een gesprek binnen" />
            <p>
                "Neem het over, dan staat het gesprek voor jullie klaar. Er gaat nu niets terug. Wat jullie straks delen, kiezen jullie zelf."
            </p>
            {move || if fits.get() {
                view! { <ProposalView told=TOLD /> }.into_any()
            } else {
                broken(CodeError::Broken).into_any()
            }}
        </div>
    }
    .into_any()
}
