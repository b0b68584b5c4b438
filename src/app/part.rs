//! Places that come in a file of their own, fetched when somebody goes there.
//!
//! A part hands out one function that draws its places. Once its file is here, it draws at once, like any other
//! function. Natively there are no files, so every part is here always.

use std::future::Future;
use std::pin::Pin;
use std::sync::OnceLock;

use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;

use crate::domain::role::Question;
use crate::domain::{AssessmentId, RoundId, ThemeId};
use crate::kit::{PageTitle, click, live};
use crate::pages::files::Told;
use crate::pages::lookup::PlaysFor;
use crate::platform::place;
use crate::state::{HOME, Lookup, Page};
use crate::tools::conversation::Route;
use crate::tools::conversation::theme::Slot;
use crate::tools::guide::route::GuideRoute;
use crate::tools::role::route::RoleRoute;
use crate::tools::town::route::{Look, TownRoute};

/// A place in a part.
#[derive(Clone, Copy)]
pub enum Place {
    /// In the entry of the conversation.
    InConversation(Route),
    /// On the page of a theme: what comes of it.
    AtTheme(RoundId, ThemeId, Slot),
    /// The whole entry of the role aid.
    Role,
    /// The whole entry of the overview.
    Town,
    /// The whole entry of the guide.
    Guide,
    /// In the entry of the role aid.
    InRole(RoleRoute),
    /// At a question of the role aid: what the analysis says of it.
    AtQuestion(AssessmentId, Question),
    /// In the entry of the overview.
    InTown(TownRoute),
    /// In the entry of the guide.
    InGuide(GuideRoute),
    /// Beneath the overview of what is looked at.
    BeneathTown(Look),
    /// A page that belongs to every entry.
    Page(Page),
    /// Something to look up, and for whom it is said whether a bottleneck plays a part.
    Lookup(Lookup, PlaysFor),
    /// Files, with what the entry says of one that is proposed.
    Files(Told),
    /// No place that this version knows.
    Unknown,
    /// What just happened.
    Messages,
}

/// What a part hands out: the function that draws its places.
pub type Draw = Result<fn(Place) -> AnyView, SplitLoaderError>;
type Coming<F> = Pin<Box<dyn Future<Output = Result<F, SplitLoaderError>>>>;

/// Something in a file of its own: places, or another function.
pub struct Part<F = fn(Place) -> AnyView> {
    fetch: fn() -> Coming<F>,
    here: OnceLock<F>,
}

impl<F: Copy + Send + Sync> Part<F> {
    /// A part that `fetch` brings.
    pub const fn new(fetch: fn() -> Coming<F>) -> Self {
        Self { fetch, here: OnceLock::new() }
    }

    /// What the part hands out, once it is here.
    pub fn here(&self) -> Option<F> {
        self.here.get().copied()
    }

    /// Calls `done` once the part is here, or cannot be had.
    #[cfg(target_arch = "wasm32")]
    pub fn bring(&'static self, done: impl FnOnce(bool) + 'static) {
        crate::platform::spawn(async move {
            let came = (self.fetch)().await.map(|draw| self.here.set(draw));
            done(came.is_ok());
        });
    }

    /// Calls `done` at once: natively every part is here.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn bring(&'static self, done: impl FnOnce(bool) + 'static) {
        use std::task::{Context, Poll, Waker};
        let mut coming = (self.fetch)();
        if let Poll::Ready(Ok(draw)) = coming.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            let _ = self.here.set(draw);
        }
        done(self.here.get().is_some());
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Coming,
    Here,
    OutOfReach,
}

/// Draws a place of a part, at once when its file is here. When it cannot be had, it says so.
pub fn later(part: &'static Part, what: Place) -> AnyView {
    if let Some(draw) = part.here() {
        return draw(what);
    }
    let state = RwSignal::new(State::Coming);
    let bring = move || {
        // Whoever went elsewhere in the meantime is not called back.
        part.bring(move |came| {
            let _ = state.try_set(if came { State::Here } else { State::OutOfReach });
        });
    };
    bring();
    let again = move || {
        state.set(State::Coming);
        bring();
    };
    live(move || match (state.get(), part.here()) {
        (State::Here, Some(draw)) => draw(what),
        (State::OutOfReach, _) => out_of_reach(again),
        _ => view! { <p class="lead coming" role="status">"De app gaat verder."</p> }.into_any(),
    })
    .into_any()
}

/// What stands beside a place and may stay away: nothing while it comes, and nothing when it cannot be had.
pub fn beside(part: &'static Part, what: Place) -> AnyView {
    if let Some(draw) = part.here() {
        return draw(what);
    }
    let here = RwSignal::new(false);
    part.bring(move |came| {
        let _ = here.try_set(came);
    });
    live(move || match (here.get(), part.here()) {
        (true, Some(draw)) => draw(what),
        _ => ().into_any(),
    })
    .into_any()
}

fn out_of_reach(again: impl Fn() + 'static) -> AnyView {
    view! {
        <div class="stack">
            <PageTitle title="Dit deel van de app is nog niet geladen" />
            <p class="lead">
                "Dat lukt nu niet. Misschien is er geen internet. Wat jullie invulden, is er nog."
            </p>
            <div class="row">
                <button class="button" type="button" on:click=click(again)>"Probeer het opnieuw"</button>
                <button class="button" type="button" on:click=click(place::back)>"Terug"</button>
                <a class="button" href=HOME>"Naar het begin"</a>
            </div>
        </div>
    }
    .into_any()
}
