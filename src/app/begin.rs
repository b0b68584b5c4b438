//! The places that a conversation begins with: the first page, a new location, the themes.
//!
//! They are a module of their own, so that the first answer can be given before the rest has come. Every
//! other place is in the entry [`Gesprek`](super::gesprek::Gesprek), which has these places too: once it is
//! loaded, nothing is loaded again.

use leptos::prelude::*;

use crate::platform::{onward, place};
use crate::state::{Route, Session, provide_session};
use crate::ui::frame::{Shell, conversation_head};
use crate::ui::home::HomePage;
use crate::ui::location::NewLocationPage;
use crate::ui::shared::{PageTitle, click, live};
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
                _ => view! { <Onward /> }.into_any(),
            }}
        </Shell>
    }
}

/// Asks for the rest of the app, which takes over on this page. When it cannot be had, it says so.
#[component]
fn Onward() -> impl IntoView {
    let out_of_reach = RwSignal::new(false);
    let go = move || {
        out_of_reach.set(false);
        onward::go();
    };
    Effect::new(move |_| {
        // The listener stays when the user has gone back; then there is nobody to tell.
        onward::on_out_of_reach(move || {
            let _ = out_of_reach.try_set(true);
        });
        go();
    });
    live(move || {
        if out_of_reach.get() {
            view! {
                <div class="stack">
                    <PageTitle title="Dit deel van de app is er nog niet" />
                    <p class="lead">
                        "Dit deel was nog niet geladen, en dat lukt nu niet. Misschien is er geen internet. Wat jullie invulden, is er nog."
                    </p>
                    <div class="row">
                        <button class="button" type="button" on:click=click(go)>"Probeer het opnieuw"</button>
                        <button class="button" type="button" on:click=click(place::back)>"Terug"</button>
                        <a class="button" href=Route::Home.href()>"Naar het begin"</a>
                    </div>
                </div>
            }
            .into_any()
        } else {
            view! { <p class="lead" role="status">"De app gaat verder. Wat jullie invulden, gaat mee."</p> }
                .into_any()
        }
    })
}
