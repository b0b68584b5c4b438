//! The places that a conversation begins with: the first page, a new location, the themes.
//!
//! They are a module of their own, so that the first answer can be given before the rest has come. Every
//! other place is in the entry [`Gesprek`](super::gesprek::Gesprek), which has these places too: once it is
//! loaded, nothing is loaded again.

use leptos::prelude::*;

use super::rest::Rest;
use crate::state::{Route, Session, provide_session};
use crate::ui::frame::{Shell, conversation_head};
use crate::ui::home::HomePage;
use crate::ui::location::NewLocationPage;
use crate::ui::theme::ThemePage;

/// The first places, around a session.
#[component]
pub fn Begin(
    /// The session.
    session: Session,
) -> impl IntoView {
    provide_session(session);
    // On a theme page the bar at the foot of the screen shows the save status already.
    let foot = Signal::derive(move || !matches!(session.route(), Route::Theme(..)));
    view! {
        <Shell head=conversation_head() messages=().into_any() foot=foot>
            {move || match session.route() {
                Route::Home => view! { <HomePage /> }.into_any(),
                Route::NewLocation => view! { <NewLocationPage /> }.into_any(),
                Route::Theme(round, theme) => view! { <ThemePage round=round theme=theme /> }.into_any(),
                _ => view! { <Rest /> }.into_any(),
            }}
        </Shell>
    }
}
