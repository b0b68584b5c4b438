//! The entry of the role aid: a part of its own, with its first places in it.

use leptos::prelude::*;

use crate::domain::AssessmentId;
use crate::domain::role::Question;
use crate::kit::derived;

use super::pages::{MUNICIPALITY, page as page_of};
use super::part::{Place, beside, later};
use super::parts::{MORE, ROLE_REST};
use crate::kit::frame::{Messages, Shell};
use crate::state::{Page, use_session};
use crate::tools::role;
use crate::tools::role::route::RoleRoute;

/// What the analysis says of a question.
fn slot(id: AssessmentId, question: Question) -> AnyView {
    beside(&ROLE_REST, Place::AtQuestion(id, question))
}

/// The whole entry.
pub fn role() -> AnyView {
    let session = use_session();
    // Where a bar stands at the foot of the screen, it shows the save status already.
    let with_bar = |route| matches!(route, RoleRoute::Question(..) | RoleRoute::Reasons(_));
    let foot = derived(move || !with_bar(RoleRoute::now(session)));
    let messages = view! { <div role="status"><Messages /></div> }.into_any();
    view! {
        <Shell head=role::role_head() foot=foot messages=messages>
            {move || match RoleRoute::now(session) {
                RoleRoute::Home => role::home_page().into_any(),
                RoleRoute::Question(id, question) => role::question_page(id, question, slot).into_any(),
                RoleRoute::Reasons(id) => role::reasons_page(id).into_any(),
                RoleRoute::Page(page) if page != Page::Files => page_of(page, MUNICIPALITY),
                RoleRoute::Unknown => later(&MORE, Place::Unknown),
                here => later(&ROLE_REST, Place::InRole(here)),
            }}
        </Shell>
    }
    .into_any()
}
