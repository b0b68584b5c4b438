//! An own view that came in a link: first seen, then taken over or not.

use leptos::prelude::*;

use super::invitation_page::broken;
use super::proposed::proposed;
use crate::domain::Code;
use crate::exchange::read_view;
use crate::kit::{PageTitle, maybe};
use crate::records::{Listed, View};
use crate::state::use_session;

/// The page of a view that was handed over.
#[component]
pub fn HandedPage(
    /// As it stands in the address.
    code: Code,
) -> impl IntoView {
    let session = use_session();
    let records = match read_view(code.as_str()) {
        Ok(records) => records,
        Err(error) => return broken(error).into_any(),
    };
    let round = records.iter().find_map(|kept| View::of(&kept.record)).map(|view| view.round);
    let here = session.peek(|shelf| round.is_some_and(|round| shelf.open_round(round).is_some()));
    view! {
        <div class="stack">
            <PageTitle title="Er kwam een eigen beeld binnen" />
            {maybe((!here).then(|| view! {
                <p>
                    "Het gesprek waar dit beeld bij hoort, staat niet op dit apparaat. Je kunt het beeld wel bewaren. Zodra het gesprek er is, hoort het daarbij."
                </p>
            }))}
            {proposed(session, records)}
        </div>
    }
    .into_any()
}
