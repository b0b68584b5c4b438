//! Whose answers a page is about: what the partners say together, or an own view.

use crate::domain::{AnswerKey, Instrument, Owner, RoundId, ThemeId, ViewId};
use crate::kit::dutch;
use crate::records::Shelf;
use crate::tools::conversation::Route;

/// A row of answers to the themes of a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Whose {
    /// The round. Of an own view it may be on another device.
    pub round: RoundId,
    /// Who gives the answers.
    pub owner: Owner,
}

impl Whose {
    /// What the partners say together.
    #[must_use]
    pub fn agreement(round: RoundId) -> Self {
        Self { round, owner: Owner::Agreement }
    }

    /// An own view; nothing when it is not here.
    #[must_use]
    pub fn view(here: &Shelf, view: ViewId) -> Option<Self> {
        here.view(view).map(|known| Self { round: known.round, owner: Owner::View(view) })
    }

    /// Whether it is an own view.
    #[must_use]
    pub fn is_own(self) -> bool {
        self.owner != Owner::Agreement
    }

    /// The answer to a theme.
    #[must_use]
    pub fn key(self, theme: ThemeId) -> AnswerKey {
        AnswerKey { round: self.round, owner: self.owner, theme }
    }

    /// The page of a theme.
    #[must_use]
    pub fn theme(self, theme: ThemeId) -> Route {
        match self.owner {
            Owner::Agreement => Route::Theme(self.round, theme),
            Owner::View(view) => Route::ViewTheme(view, theme),
        }
    }

    /// The page with all of it.
    #[must_use]
    pub fn overview(self) -> Route {
        match self.owner {
            Owner::Agreement => Route::Round(self.round),
            Owner::View(view) => Route::View(view),
        }
    }

    /// The instrument and edition that the answers are given under.
    #[must_use]
    pub fn instrument(self, here: &Shelf) -> Option<&'static Instrument> {
        let reference = match self.owner {
            Owner::Agreement => here.open_round(self.round)?.instrument,
            Owner::View(view) => here.view(view)?.instrument,
        };
        here.instrument(reference)
    }

    /// Whether a theme is one of today: the round says so, or where it is not here, the invitation.
    #[must_use]
    pub fn is_today(self, here: &Shelf, theme: ThemeId) -> bool {
        match (here.round(self.round), self.owner) {
            (Some(round), _) => round.is_today(theme),
            (None, Owner::View(view)) => here.view(view).is_none_or(|view| view.is_asked(theme)),
            (None, Owner::Agreement) => true,
        }
    }

    /// What the place is called: the location, and of an own view whose it is.
    #[must_use]
    pub fn place(self, here: &Shelf) -> String {
        let round = here.round(self.round);
        match self.owner {
            Owner::Agreement => dutch::location_name(round.and_then(|round| here.location(round.location))),
            Owner::View(view) => {
                let name = here.view(view).map(dutch::view_name).unwrap_or_default();
                format!("Eigen beeld: {name}")
            }
        }
    }
}
