//! Where in the entry `gesprek` the user is: the fragment of the address, typed.

use crate::domain::{LocationId, RoundId, ThemeId};

/// A place in the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// The first page.
    Home,
    /// Naming a new location.
    NewLocation,
    /// A location with its rounds.
    Location(LocationId),
    /// The overview of a round.
    Round(RoundId),
    /// One theme of a round.
    Theme(RoundId, ThemeId),
    /// Files, what is kept, erasing.
    Data,
    /// What this is, sources, who hosts it.
    About,
    /// No place that this version knows.
    Unknown,
}

impl Route {
    /// Reads a fragment, with or without its `#`.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        let path = fragment.trim_start_matches('#').trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let route = match parts.as_slice() {
            [""] => Some(Self::Home),
            ["nieuw"] => Some(Self::NewLocation),
            ["locatie", id] => LocationId::parse(id).ok().map(Self::Location),
            ["ronde", id] => RoundId::parse(id).ok().map(Self::Round),
            ["ronde", id, "thema", theme] => match (RoundId::parse(id), ThemeId::parse(theme)) {
                (Ok(round), Ok(theme)) => Some(Self::Theme(round, theme)),
                _ => None,
            },
            ["gegevens"] => Some(Self::Data),
            ["over"] => Some(Self::About),
            _ => None,
        };
        route.unwrap_or(Self::Unknown)
    }

    /// The fragment, with its `#`: for links.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Home | Self::Unknown => "#/".to_owned(),
            Self::NewLocation => "#/nieuw".to_owned(),
            Self::Location(id) => format!("#/locatie/{id}"),
            Self::Round(id) => format!("#/ronde/{id}"),
            Self::Theme(id, theme) => format!("#/ronde/{id}/thema/{theme}"),
            Self::Data => "#/gegevens".to_owned(),
            Self::About => "#/over".to_owned(),
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
            Route::NewLocation,
            Route::Location(location),
            Route::Round(round),
            Route::Theme(round, theme),
            Route::Data,
            Route::About,
        ] {
            assert_eq!(Route::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_place_is_unknown() {
        for fragment in ["#/rond", "#/ronde/", "#/ronde/A b", "#/ronde/r/thema/", "#/<script>", "#/over/meer"]
        {
            assert_eq!(Route::parse(fragment), Route::Unknown, "{fragment}");
        }
    }
}
