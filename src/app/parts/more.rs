//! Every place of a conversation after the first answer, files and explanations for every entry.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::kit::frame::Messages;
use crate::pages::about::{ExplainPage, TermsPage, TextPage, UnknownPage};
use crate::pages::files::{FilesPage, Told};
use crate::state::Page;
use crate::tools::conversation;
use crate::tools::conversation::Route;
use crate::tools::conversation::asked::RequestPage;
use crate::tools::conversation::home::ExamplePage;
use crate::tools::conversation::location::LocationPage;
use crate::tools::conversation::round::RoundPage;

/// What a conversation says of a file that is proposed.
const TOLD: Told =
    Told { explain: &[conversation::explain], versions: conversation::versions, after: conversation::after };

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(meer, wasm_split_path = ::leptos::wasm_split, fallible))]
#[cfg_attr(
    not(kcw_split),
    expect(clippy::unnecessary_wraps, reason = "a part in a file of its own may not come")
)]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(place: Place) -> AnyView {
    match place {
        Place::Messages => view! { <Messages /> }.into_any(),
        Place::Page(page) => page_of(page),
        Place::Files(told) => view! { <FilesPage told=told /> }.into_any(),
        Place::Unknown => view! { <UnknownPage /> }.into_any(),
        Place::InConversation(route) => match route {
            Route::Example => view! { <ExamplePage /> }.into_any(),
            Route::Location(id) => view! { <LocationPage id=id /> }.into_any(),
            Route::Round(id) => view! { <RoundPage id=id /> }.into_any(),
            Route::Request(id) => view! { <RequestPage id=id /> }.into_any(),
            // The first places are in the core, the others have a place of their own.
            Route::Home
            | Route::NewLocation
            | Route::Setup(_)
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
            | Route::Report(_)
            | Route::Actions(_)
            | Route::AllActions
            | Route::Around(..)
            | Route::Back(_)
            | Route::Change(..)
            | Route::Page(_)
            | Route::Unknown => ().into_any(),
        },
        Place::Lookup(..)
        | Place::Role
        | Place::Town
        | Place::Guide
        | Place::InGuide(_)
        | Place::InRole(_)
        | Place::InTown(_)
        | Place::BeneathTown(_)
        | Place::AtTheme(..)
        | Place::AtQuestion(..) => ().into_any(),
    }
}

/// A page that belongs to every entry.
fn page_of(page: Page) -> AnyView {
    match page {
        Page::Files => view! { <FilesPage told=TOLD /> }.into_any(),
        Page::Explain => view! { <ExplainPage /> }.into_any(),
        Page::Terms(at) => view! { <TermsPage at=at /> }.into_any(),
        // In parts of their own.
        Page::Lookup(_) => ().into_any(),
        Page::Text(id) => view! { <TextPage id=id /> }.into_any(),
    }
}
