//! A request that came in a link.

use leptos::prelude::*;

use crate::domain::Code;
use crate::exchange::read_asking;
use crate::kit::PageTitle;
use crate::state::use_session;
use crate::tools::conversation::views::{broken, proposed};

/// The page of a request in a link.
#[component]
pub fn BroughtPage(
    /// As it stands in the address.
    code: Code,
) -> impl IntoView {
    match read_asking(code.as_str()) {
        Err(error) => broken(error).into_any(),
        Ok(records) => view! {
            <div class="stack">
                <PageTitle title="Er kwam een verzoek om een gesprek binnen" />
                <p>
                    "Neem het over, dan staat het gesprek voor jullie klaar. Er gaat nu niets terug. Wat jullie straks delen, kiezen jullie zelf."
                </p>
                {proposed(use_session(), records)}
            </div>
        }
        .into_any(),
    }
}
