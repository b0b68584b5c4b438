//! Entries: what a page begins with, which parts come later, and how the app starts in the browser.

mod conversation;
mod guide;
mod pages;
mod part;
mod parts;
mod role;
#[cfg(target_arch = "wasm32")]
mod start;
mod town;
mod where_is;

use leptos::prelude::*;

use crate::state::{Session, provide_session};

#[cfg(target_arch = "wasm32")]
pub use start::start;
pub use where_is::where_is;

/// What a page begins with. The page says so itself, in the attribute `data-entry` of its root.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// The conversation at a location: `index.html`.
    Conversation,
    /// The role aid: `rol.html`.
    Role,
    /// The overview of all locations: `gemeente.html`.
    Town,
    /// The guide for municipalities: `gids.html`.
    Guide,
}

impl Entry {
    /// The entry with this name; a page that names none is for the conversation.
    #[must_use]
    pub fn named(name: Option<&str>) -> Self {
        match name {
            Some("rol") => Self::Role,
            Some("gemeente") => Self::Town,
            Some("gids") => Self::Guide,
            _ => Self::Conversation,
        }
    }

    /// Draws the entry around a session.
    pub fn view(self, session: Session) -> AnyView {
        provide_session(session);
        match self {
            Self::Conversation => conversation::conversation(),
            Self::Role => part::later(&parts::ROLE, part::Place::Role),
            Self::Town => part::later(&parts::TOWN, part::Place::Town),
            Self::Guide => part::later(&parts::GUIDE, part::Place::Guide),
        }
    }
}
