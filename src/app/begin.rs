//! The places that a conversation begins with: the first page, a new location, the themes.
//!
//! They are a module of their own, so that the first answer can be given before the rest has come. Every
//! other place is in the entry [`Gesprek`](super::gesprek::Gesprek), which has these places too: once it is
//! loaded, nothing is loaded again.

use leptos::prelude::*;

use crate::platform::onward;
use crate::state::{Route, Session, provide_session};
use crate::ui::frame::Shell;
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
    view! {
        <Shell messages=().into_any()>
            {move || match session.route.get() {
                Route::Home => view! { <HomePage /> }.into_any(),
                Route::NewLocation => view! { <NewLocationPage /> }.into_any(),
                Route::Theme(round, theme) => view! { <ThemePage round=round theme=theme /> }.into_any(),
                _ => view! { <Onward session=session /> }.into_any(),
            }}
        </Shell>
    }
}

/// Loads the page anew with all places in it, and hands over what is in memory only.
#[component]
fn Onward(
    /// The session.
    session: Session,
) -> impl IntoView {
    Effect::new(move |_| onward::go(&session.hand_over()));
    view! { <p class="lead" role="status">"De app gaat verder…"</p> }
}
