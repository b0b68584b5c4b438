//! The entry `gesprek`: home, locations, rounds, the instrument.

use leptos::prelude::*;

use crate::state::{Route, Session, provide_session};
use crate::ui::about::{ExplainPage, TermsPage, TextPage, UnknownPage};
use crate::ui::data::DataPage;
use crate::ui::frame::{Messages, Shell, conversation_head};
use crate::ui::home::{ExamplePage, HomePage};
use crate::ui::location::{LocationPage, NewLocationPage};
use crate::ui::report::ReportPage;
use crate::ui::round::RoundPage;
use crate::ui::theme::ThemePage;

/// The whole entry, around a session.
#[component]
pub fn Gesprek(
    /// The session.
    session: Session,
) -> impl IntoView {
    provide_session(session);
    // On a theme page the bar at the foot of the screen shows the save status already.
    let foot = Signal::derive(move || !matches!(session.route(), Route::Theme(..)));
    view! {
        <Shell head=conversation_head() messages=view! { <Messages /> }.into_any() foot=foot>
            {move || match session.route() {
                Route::Home => view! { <HomePage /> }.into_any(),
                Route::Example => view! { <ExamplePage /> }.into_any(),
                Route::NewLocation => view! { <NewLocationPage /> }.into_any(),
                Route::Location(id) => view! { <LocationPage id=id /> }.into_any(),
                Route::Round(id) => view! { <RoundPage id=id /> }.into_any(),
                Route::Theme(round, theme) => view! { <ThemePage round=round theme=theme /> }.into_any(),
                Route::Data => view! { <DataPage /> }.into_any(),
                Route::Report(id) => view! { <ReportPage id=id /> }.into_any(),
                Route::Explain => view! { <ExplainPage /> }.into_any(),
                Route::Terms => view! { <TermsPage /> }.into_any(),
                Route::Text(id) => view! { <TextPage id=id /> }.into_any(),
                Route::Unknown => view! { <UnknownPage /> }.into_any(),
            }}
        </Shell>
    }
}
