//! Questions, roles, decision: the three places of an assessment.

use leptos::prelude::*;

use super::found::Found;
use crate::domain::AssessmentId;
use crate::domain::role::Question;
use crate::kit::Views;
use crate::tools::role::route::RoleRoute;

/// One of the three.
#[derive(Clone, Copy, PartialEq)]
pub enum Step {
    Questions,
    Result,
    Decision,
}

/// Where the questions go on: at the first one that is open.
pub fn questions_href(found: Found) -> String {
    let open = found.now.with_untracked(|of| of.open().first().copied());
    open.map_or(RoleRoute::Questions(found.id), |question| RoleRoute::Question(found.id, question)).href()
}

/// The first question.
pub fn first_question(id: AssessmentId) -> RoleRoute {
    RoleRoute::Question(id, Question::ALL[0])
}

/// A link to each, the current one marked.
pub fn steps(found: Found, current: Step) -> impl IntoView {
    let links = [
        (Step::Questions, "Vragen", questions_href(found)),
        (Step::Result, "Rollen", RoleRoute::Result(found.id).href()),
        (Step::Decision, "Besluit", RoleRoute::Decision(found.id).href()),
    ];
    let links = links.into_iter().map(|(step, name, href)| {
        let here = (step == current).then_some("page");
        view! {
            <li>
                <a href=href aria-current=here>{name}</a>
            </li>
        }
    });
    view! {
        <nav class="steps no-print" aria-label="Stappen">
            <ul class="plain">{links.views()}</ul>
        </nav>
    }
}
