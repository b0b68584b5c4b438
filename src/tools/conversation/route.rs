//! Where in the conversation the user is: the fragment of the address, typed.

use crate::domain::{LocationId, RoundId, ThemeId};
use leptos::prelude::*;

use crate::state::{HOME, Page, Session};

/// A place in the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The first page.
    Home,
    /// Fetching the example location.
    Example,
    /// Naming a new location.
    NewLocation,
    /// A location with its rounds.
    Location(LocationId),
    /// The overview of a round.
    Round(RoundId),
    /// One theme of a round.
    Theme(RoundId, ThemeId),
    /// The report of a round.
    Report(RoundId),
    /// A page that belongs to every entry.
    Page(Page),
    /// No place that this version knows.
    Unknown,
}

impl Route {
    /// Where the user is now.
    #[must_use]
    pub fn now(session: Session) -> Self {
        session.place.fragment.with(|fragment| Self::parse(fragment))
    }

    /// Reads a fragment, with or without its `#`.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let route = match parts.as_slice() {
            // The skip link of the page, followed before the app was there.
            ["" | "inhoud"] => Some(Self::Home),
            ["voorbeeld"] => Some(Self::Example),
            ["nieuw"] => Some(Self::NewLocation),
            ["locatie", id] => LocationId::parse(id).ok().map(Self::Location),
            ["ronde", id] => RoundId::parse(id).ok().map(Self::Round),
            ["ronde", id, "thema", theme] => match (RoundId::parse(id), ThemeId::parse(theme)) {
                (Ok(round), Ok(theme)) => Some(Self::Theme(round, theme)),
                _ => None,
            },
            ["ronde", id, "verslag"] => RoundId::parse(id).ok().map(Self::Report),
            other => Page::parse(other).map(Self::Page),
        };
        route.unwrap_or(Self::Unknown)
    }

    /// The fragment, with its `#`: for links.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Home | Self::Unknown => HOME.to_owned(),
            Self::Example => "#/voorbeeld".to_owned(),
            Self::NewLocation => "#/nieuw".to_owned(),
            Self::Location(id) => format!("#/locatie/{id}"),
            Self::Round(id) => format!("#/ronde/{id}"),
            Self::Theme(id, theme) => format!("#/ronde/{id}/thema/{theme}"),
            Self::Report(id) => format!("#/ronde/{id}/verslag"),
            Self::Page(page) => page.href(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_reads_back_from_its_own_link() {
        let (location, round) = (LocationId::checked_at_build("l1"), RoundId::checked_at_build("r1"));
        let theme = ThemeId::checked_at_build("kind-centraal");
        for route in [
            Route::Home,
            Route::Example,
            Route::NewLocation,
            Route::Location(location),
            Route::Round(round),
            Route::Theme(round, theme),
            Route::Report(round),
            Route::Page(Page::Files),
            Route::Page(Page::Explain),
            Route::Page(Page::Terms),
            Route::Page(Page::ABOUT),
        ] {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_place_is_unknown() {
        for fragment in
            ["#/rond", "#/ronde/", "#/ronde/A b", "#/ronde/r/thema/", "#/<script>", "#/uitleg/over/meer"]
        {
            assert_eq!(Route::parse(fragment), Route::Unknown, "{fragment}");
        }
    }
}
