//! What comes of a conversation: actions, the report, and the next time.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::app::parts::MAKERS;
use crate::tools::conversation::Route;
use crate::tools::conversation::actions::{ActionsPage, AtTheme};
use crate::tools::conversation::again::{BackPage, ChangePage, LastTime};
use crate::tools::conversation::around::TopicPage;
use crate::tools::conversation::report::ReportPage;
use crate::tools::conversation::theme::Slot;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(vervolg, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(place: Place) -> AnyView {
    let route = match place {
        Place::InConversation(route) => route,
        Place::AtTheme(round, theme, Slot::LastTime) => {
            return view! { <LastTime round=round theme=theme /> }.into_any();
        }
        Place::AtTheme(round, theme, Slot::Actions(asked)) => {
            return view! { <AtTheme round=round theme=theme asked=asked /> }.into_any();
        }
        Place::Role
        | Place::Town
        | Place::Guide
        | Place::InGuide(_)
        | Place::InTown(_)
        | Place::BeneathTown(_)
        | Place::AtQuestion(..)
        | Place::InRole(_)
        | Place::Page(_)
        | Place::Lookup(..)
        | Place::Files(_)
        | Place::Unknown
        | Place::Messages => {
            return ().into_any();
        }
    };
    match route {
        Route::Report(id) => view! { <ReportPage id=id makers=MAKERS /> }.into_any(),
        Route::Actions(id) => view! { <ActionsPage location=Some(id) makers=MAKERS /> }.into_any(),
        Route::AllActions => view! { <ActionsPage location=None makers=MAKERS /> }.into_any(),
        Route::Around(id, topic) => view! { <TopicPage id=id topic=topic /> }.into_any(),
        Route::Back(id) => view! { <BackPage id=id /> }.into_any(),
        Route::Change(before, after) => view! { <ChangePage before=before after=after /> }.into_any(),
        // The first places are in the core, the others in the rest of the conversation.
        Route::Home
        | Route::Example
        | Route::NewLocation
        | Route::Location(_)
        | Route::Setup(_)
        | Route::Round(_)
        | Route::Theme(..)
        | Route::ViewTheme(..)
        | Route::Views(_)
        | Route::Differences(_)
        | Route::Difference(..)
        | Route::Prepare(_)
        | Route::Talk(..)
        | Route::Form(_)
        | Route::TypeOver(_)
        | Route::View(_)
        | Route::Invitation(_)
        | Route::Handed(_)
        | Route::Brought(_)
        | Route::Request(_)
        | Route::Page(_)
        | Route::Unknown => ().into_any(),
    }
}
