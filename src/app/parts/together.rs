//! Own views, what lies apart, and talking about it on one screen.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::tools::conversation::Route;
use crate::tools::conversation::asked::BroughtPage;
use crate::tools::conversation::differences::{DifferencePage, DifferencesPage};
use crate::tools::conversation::talk::{PreparePage, TalkPage};
use crate::tools::conversation::views::{
    FormPage, HandedPage, InvitationPage, TypeOverPage, ViewPage, ViewsPage,
};

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(samen, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(place: Place) -> AnyView {
    let Place::InConversation(route) = place else { return ().into_any() };
    match route {
        Route::Views(id) => view! { <ViewsPage id=id /> }.into_any(),
        Route::Prepare(id) => view! { <PreparePage id=id /> }.into_any(),
        Route::Talk(id, theme) => view! { <TalkPage id=id theme=theme /> }.into_any(),
        Route::Form(id) => view! { <FormPage id=id /> }.into_any(),
        Route::TypeOver(id) => view! { <TypeOverPage id=id /> }.into_any(),
        Route::View(id) => view! { <ViewPage id=id /> }.into_any(),
        Route::Invitation(code) => view! { <InvitationPage code=code /> }.into_any(),
        Route::Handed(code) => view! { <HandedPage code=code /> }.into_any(),
        Route::Brought(code) => view! { <BroughtPage code=code /> }.into_any(),
        Route::Differences(id) => view! { <DifferencesPage id=id /> }.into_any(),
        Route::Difference(id, theme) => view! { <DifferencePage id=id theme=theme /> }.into_any(),
        // The first places are in the core, the others in the rest of the conversation.
        Route::Home
        | Route::Example
        | Route::NewLocation
        | Route::Location(_)
        | Route::Setup(_)
        | Route::Request(_)
        | Route::Round(_)
        | Route::Theme(..)
        | Route::ViewTheme(..)
        | Route::Report(_)
        | Route::Actions(_)
        | Route::AllActions
        | Route::Around(..)
        | Route::Back(_)
        | Route::Change(..)
        | Route::Page(_)
        | Route::Unknown => ().into_any(),
    }
}
