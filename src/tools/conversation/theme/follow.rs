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
    Actions {
        /// Whether somebody just asked for a first one.
        asked: bool,
    },
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
    let asked = RwSignal::new(false);
    let any = memo(move || session.read(|shelf| shelf.has_actions_at(round, theme)));
    let locked = memo(move || session.read(|shelf| shelf.is_closed(RecordKey::Round(round))));
    live_if(move || {
        if asked.get() || any.get() {
            return Some(more(round, theme, Slot::Actions { asked: asked.get_untracked() }));
        }
        (!locked.get()).then(|| {
            view! {
                <p>
                    <button class="button" type="button" on:click=click(move || asked.set(true))>
                        "Maak een afspraak"
                    </button>
                </p>
            }
            .into_any()
        })
    })
    .into_any()
}
