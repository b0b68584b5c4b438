//! The entry `rol`: the role aid.

use leptos::prelude::*;

use crate::state::{Document, RoleRoute, Session, provide_session};
use crate::ui::about::UnknownPage;
use crate::ui::data::DataPage;
use crate::ui::frame::{Messages, Shell};
use crate::ui::role;

/// The whole entry, around a session.
#[component]
pub fn Rol(
    /// The session.
    session: Session,
) -> impl IntoView {
    provide_session(session);
    // Where a bar stands at the foot of the screen, it shows the save status already.
    let with_bar = |route| matches!(route, RoleRoute::Question(..) | RoleRoute::Reasons(_));
    let foot = Signal::derive(move || !with_bar(session.role_route()));
    view! {
        <Shell head=role::role_head() foot=foot messages=view! { <Messages /> }.into_any()>
            {move || match session.role_route() {
                RoleRoute::Home => role::home_page().into_any(),
                RoleRoute::Example => role::example_page().into_any(),
                RoleRoute::Question(id, question) => role::question_page(id, question).into_any(),
                RoleRoute::Reasons(id) => role::reasons_page(id).into_any(),
                RoleRoute::Questions(id) => role::questions_page(id).into_any(),
                RoleRoute::Result(id) => role::result_page(id).into_any(),
                RoleRoute::Decision(id) => role::decision_page(id).into_any(),
                RoleRoute::Document(id, Document::Note) => role::note_page(id).into_any(),
                RoleRoute::Document(id, Document::Council) => role::council_page(id).into_any(),
                RoleRoute::Compare(id, other) => role::compare_page(id, other).into_any(),
                RoleRoute::Asked(id, edition, question) => role::asked_page(id, edition, question),
                RoleRoute::Returned(answer) => role::returned_page(answer),
                RoleRoute::Practice => role::practice_page().into_any(),
                RoleRoute::Mirror(id) => role::mirror_page(id).into_any(),
                RoleRoute::Data => view! { <DataPage changes=Some(role::changes) after=Some(role::after) /> }.into_any(),
                RoleRoute::Unknown => view! { <UnknownPage /> }.into_any(),
            }}
        </Shell>
    }
}
