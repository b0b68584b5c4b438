//! What comes of a theme: actions, and what was said the last time. Drawn by a part that is fetched when it is needed, so
//! that the first answer does not wait for it.

use leptos::prelude::*;

use crate::domain::{RoundId, ThemeId};
use crate::kit::{click, live_if, memo};
use crate::records::RecordKey;
use crate::state::Session;
use crate::tools::conversation::Whose;

/// What is drawn by the part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// What was said of the theme the last time.
    LastTime,
    /// What was agreed to do about it.
    Actions(Asked),
}

/// What somebody just asked for, that has to be made first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked {
    /// Nothing: it was there already.
    Nothing,
    /// A first action.
    Action,
    /// A field to ask the municipality something.
    Help,
    /// What else there is: the policy that it touches, what a location talks about besides.
    More,
}

/// Draws a slot of a theme in a round.
pub type More = fn(RoundId, ThemeId, Slot) -> AnyView;

/// What was said the last time; nothing in the first round of a location.
pub fn last_time(session: Session, whose: Whose, theme: ThemeId, more: More) -> AnyView {
    let round = whose.round;
    let any = memo(move || !whose.is_own() && session.read(|shelf| shelf.round_before(round).is_some()));
    live_if(move || any.get().then(|| more(round, theme, Slot::LastTime))).into_any()
}

/// A button for a first action; the part itself once there are any.
pub fn follow(session: Session, whose: Whose, theme: ThemeId, more: More) -> AnyView {
    let round = whose.round;
    if whose.is_own() {
        return ().into_any();
    }
    // Of a kind that is there already: a signal of another type is half a kilobyte in the core.
    let [action, help, besides] = [(); 3].map(|()| RwSignal::new(false));
    let any = memo(move || session.read(|shelf| shelf.has_actions_at(round, theme)));
    let locked = memo(move || session.read(|shelf| shelf.is_closed(RecordKey::Round(round))));
    let button = move |of: RwSignal<bool>, words: &'static str| {
        view! { <button class="button" type="button" on:click=click(move || of.set(true))>{words}</button> }
    };
    live_if(move || {
        // Once it was asked for it stays, whatever becomes of it: who is writing in it is not disturbed.
        let asked = match (action.get(), help.get(), besides.get()) {
            (true, _, _) => Asked::Action,
            (_, true, _) => Asked::Help,
            (_, _, true) => Asked::More,
            _ => Asked::Nothing,
        };
        if asked != Asked::Nothing || any.get() {
            return Some(more(round, theme, Slot::Actions(asked)));
        }
        (!locked.get()).then(|| {
            view! {
                <div class="row">
                    {button(action, "Maak een afspraak")}
                    {button(help, "Vraag de gemeente iets")}
                    {button(besides, "Beleid en knelpunten")}
                </div>
            }
            .into_any()
        })
    })
    .into_any()
}
