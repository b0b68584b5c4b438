//! The entry of the conversation: its first places are in the core, all others in a part.

use leptos::prelude::*;

use super::pages::page as page_of;
use super::part::{Place, later};
use super::parts::{FOLLOW, MORE, TOGETHER};
use crate::domain::{LocationId, RoundId, ThemeId, TopicId};
use crate::kit::frame::Shell;
use crate::kit::{derived, live_if, memo};
use crate::pages::lookup::PlaysFor;
use crate::state::use_session;
use crate::tools::conversation::conversation_head;
use crate::tools::conversation::home::HomePage;
use crate::tools::conversation::location::NewLocationPage;
use crate::tools::conversation::setup::SetupPage;
use crate::tools::conversation::theme::{Slot, ThemePage};
use crate::tools::conversation::{Route, Whose};

/// The whole entry.
pub fn conversation() -> AnyView {
    let session = use_session();
    // On a theme page the bar at the foot of the screen shows the save status already.
    let foot = derived(move || {
        !matches!(Route::now(session), Route::Theme(..) | Route::ViewTheme(..) | Route::Talk(..))
    });
    // Whatever leaves a message behind is in the part that shows it. The live region stands here from the start.
    let any = memo(move || session.notice.with(Option::is_some));
    let messages = live_if(move || any.get().then(|| later(&MORE, Place::Messages)));
    view! {
        <Shell head=conversation_head() messages=view! { <div role="status">{messages}</div> }.into_any() foot=foot>
            {move || match Route::now(session) {
                Route::Home => view! { <HomePage /> }.into_any(),
                Route::NewLocation => view! { <NewLocationPage /> }.into_any(),
                Route::Theme(round, theme) => {
                    view! { <ThemePage whose=Some(Whose::agreement(round)) theme=theme more=at_theme /> }.into_any()
                }
                Route::ViewTheme(view, theme) => {
                    let whose = session.peek(|shelf| Whose::view(shelf, view));
                    view! { <ThemePage whose=whose theme=theme more=at_theme /> }.into_any()
                }
                Route::Page(page) => page_of(page, PlaysFor::Locations(at_location)),
                Route::Unknown => later(&MORE, Place::Unknown),
                Route::Setup(id) => view! { <SetupPage id=id /> }.into_any(),
                here @ (Route::Views(_)
                | Route::Differences(_)
                | Route::Difference(..)
                | Route::Prepare(_)
                | Route::Talk(..)
                | Route::Form(_)
                | Route::TypeOver(_)
                | Route::View(_)
                | Route::Invitation(_)
                | Route::Handed(_)
                | Route::Brought(_)) => later(&TOGETHER, Place::InConversation(here)),
                here @ (Route::Report(_)
                | Route::Actions(_)
                | Route::AllActions
                | Route::Around(..)
                | Route::Back(_)
                | Route::Change(..)) => later(&FOLLOW, Place::InConversation(here)),
                here => later(&MORE, Place::InConversation(here)),
            }}
        </Shell>
    }
    .into_any()
}

/// Where a location talks about a topic.
fn at_location(id: LocationId, topic: TopicId) -> String {
    Route::Around(id, topic).href()
}

/// What a theme page shows of a part.
fn at_theme(round: RoundId, theme: ThemeId, slot: Slot) -> AnyView {
    later(&FOLLOW, Place::AtTheme(round, theme, slot))
}
