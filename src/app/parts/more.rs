//! Every place of a conversation after the first answer, files and explanations for every entry.

use leptos::prelude::*;

use crate::app::part::{Draw, Place};
use crate::kit::frame::Messages;
use crate::pages::about::{ExplainPage, TermsPage, TextPage, UnknownPage};
use crate::pages::files::DataPage;
use crate::state::Route;
use crate::tools::conversation::home::ExamplePage;
use crate::tools::conversation::location::LocationPage;
use crate::tools::conversation::report::ReportPage;
use crate::tools::conversation::round::RoundPage;
use crate::tools::role;

#[cfg_attr(kcw_split, leptos::wasm_split::wasm_split(meer, wasm_split_path = ::leptos::wasm_split, fallible))]
pub fn part() -> Draw {
    Ok(draw)
}

fn draw(place: Place) -> AnyView {
    match place {
        Place::Messages => view! { <Messages /> }.into_any(),
        Place::FilesOfRole => {
            view! { <DataPage changes=Some(role::changes) after=Some(role::after) /> }.into_any()
        }
        Place::InConversation(route) => match route {
            Route::Example => view! { <ExamplePage /> }.into_any(),
            Route::Location(id) => view! { <LocationPage id=id /> }.into_any(),
            Route::Round(id) => view! { <RoundPage id=id /> }.into_any(),
            Route::Report(id) => view! { <ReportPage id=id /> }.into_any(),
            Route::Explain => view! { <ExplainPage /> }.into_any(),
            Route::Terms => view! { <TermsPage /> }.into_any(),
            Route::Text(id) => view! { <TextPage id=id /> }.into_any(),
            Route::Data => view! { <DataPage /> }.into_any(),
            // The first places are in the core.
            Route::Home | Route::NewLocation | Route::Theme(..) | Route::Unknown => {
                view! { <UnknownPage /> }.into_any()
            }
        },
        Place::Role | Place::InRole(_) => ().into_any(),
    }
}
