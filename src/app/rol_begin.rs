//! The places that an assessment begins with: the first page and the questions, one at a time.
//!
//! They are a module of their own, like [`Begin`](super::begin::Begin); every other place is in the entry
//! [`Rol`](super::rol::Rol), which has these places too.

use leptos::prelude::*;

use super::rest::Rest;
use crate::state::{RoleRoute, Session, provide_session};
use crate::ui::frame::{Messages, Shell};
use crate::ui::role;

/// The first places, around a session.
#[component]
pub fn RolBegin(
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
                RoleRoute::Question(id, question) => role::question_page(id, question).into_any(),
                RoleRoute::Reasons(id) => role::reasons_page(id).into_any(),
                _ => view! { <Rest /> }.into_any(),
            }}
        </Shell>
    }
}
