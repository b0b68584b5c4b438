//! The rest of the role aid: what the answers say, the decision, documents, the mirror.

use leptos::prelude::*;

use crate::pages::files::{FilesPage, Told, no_versions};
use crate::state::Page;

use crate::app::part::{Draw, Place};
use crate::tools::role;
use crate::tools::role::route::Document;
use crate::tools::role::route::RoleRoute;

/// What the role aid says of a file that is proposed.
const TOLD: Told = Told { explain: &[role::explain], versions: no_versions, after: role::after };

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(rollen, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(place: Place) -> AnyView {
    let route = match place {
        Place::InRole(route) => route,
        Place::AtQuestion(id, question) => return role::from_analysis(id, question),
        _ => return ().into_any(),
    };
    match route {
        RoleRoute::Example => role::example_page().into_any(),
        RoleRoute::Questions(id) => role::questions_page(id).into_any(),
        RoleRoute::Result(id) => role::result_page(id).into_any(),
        RoleRoute::Decision(id) => role::decision_page(id).into_any(),
        RoleRoute::Document(id, Document::Note) => role::note_page(id).into_any(),
        RoleRoute::Document(id, Document::Council) => role::council_page(id).into_any(),
        RoleRoute::Compare(id, other) => role::compare_page(id, other).into_any(),
        RoleRoute::Asked(id, edition, question) => role::asked_page(id, edition, question),
        RoleRoute::Returned(answer) => role::returned_page(answer),
        RoleRoute::Practice => role::practice_page().into_any(),
        RoleRoute::Page(Page::Files) => view! { <FilesPage told=TOLD /> }.into_any(),
        RoleRoute::Mirror(id) => role::mirror_page(id).into_any(),
        // The first places come with the frame, the pages of every tool in a part of their own.
        RoleRoute::Home
        | RoleRoute::Question(..)
        | RoleRoute::Reasons(_)
        | RoleRoute::Page(_)
        | RoleRoute::Unknown => ().into_any(),
    }
}
