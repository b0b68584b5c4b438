//! Where in the overview the user is: the fragment of the address, typed. What is shown and filtered stands in it too, so
//! that going back brings it back.

use leptos::prelude::*;

use crate::domain::{ChoiceId, LocationId, PartnerKind, Slug, Word as _};
use crate::state::{HOME, Page, Session};

/// What the cells say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Where they stand.
    #[default]
    Now,
    /// What they aim for.
    Wish,
    /// What changed since the conversation before.
    Change,
}

impl Show {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Now, Self::Wish, Self::Change];

    const fn word(self) -> &'static str {
        match self {
            Self::Now => "nu",
            Self::Wish => "straks",
            Self::Change => "verandering",
        }
    }
}

/// What is looked at: all of it, unless something is chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What the cells say.
    pub show: Show,
    /// The year of the conversations; otherwise the last of each location.
    pub year: Option<u16>,
    /// Only locations with this interest.
    pub interest: Option<ChoiceId>,
    /// Only locations with a partner of this kind.
    pub with: Option<PartnerKind>,
}

/// A place in the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TownRoute {
    /// All locations beside each other.
    Overview(Look),
    /// What one location handed in.
    Location(LocationId),
    /// A page that belongs to every entry.
    Page(Page),
    /// No place that this version knows.
    Unknown,
}

/// Stands where nothing is chosen.
const ALL: &str = "alle";

impl TownRoute {
    /// Where the user is now.
    #[must_use]
    pub fn now(session: Session) -> Self {
        session.place.fragment.with(|fragment| Self::parse(fragment))
    }

    /// Reads a fragment, with or without its `#`.
    #[must_use]
    pub fn parse(fragment: &str) -> Self {
        // A link that was sent in a letter may come with the end of its sentence.
        let path =
            fragment.trim_start_matches('#').trim_end_matches(['.', ',', ';', ')', '>']).trim_matches('/');
        let parts: Vec<&str> = path.split('/').collect();
        let route = match parts.as_slice() {
            // The skip link of the page, followed before the app was there.
            ["" | "inhoud"] => Some(Self::Overview(Look::default())),
            ["overzicht", show, year, interest, with] => look(show, year, interest, with).map(Self::Overview),
            ["locatie", id] => LocationId::parse(id).ok().map(Self::Location),
            other => Page::parse(other).map(Self::Page),
        };
        route.unwrap_or(Self::Unknown)
    }

    /// The fragment, with its `#`: for links.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Overview(look) if look == Look::default() => HOME.to_owned(),
            Self::Overview(look) => {
                let or_all = |chosen: Option<String>| chosen.unwrap_or_else(|| ALL.to_owned());
                let year = or_all(look.year.map(|year| year.to_string()));
                let interest = or_all(look.interest.map(|interest| interest.to_string()));
                let with = or_all(look.with.map(|kind| kind.word()));
                format!("#/overzicht/{}/{year}/{interest}/{with}", look.show.word())
            }
            Self::Location(id) => format!("#/locatie/{id}"),
            Self::Page(page) => page.href(),
            Self::Unknown => HOME.to_owned(),
        }
    }
}

fn look(show: &str, year: &str, interest: &str, with: &str) -> Option<Look> {
    Some(Look {
        show: Show::ALL.into_iter().find(|known| known.word() == show)?,
        year: if year == ALL { None } else { Some(year.parse().ok()?) },
        interest: if interest == ALL { None } else { Some(Slug::parse(interest).ok()?.into()) },
        with: if with == ALL { None } else { Some(PartnerKind::from_word(with)?) },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_reads_back_from_its_own_link() {
        let chosen = Look {
            show: Show::Change,
            year: Some(2026),
            interest: Some(ChoiceId::checked_at_build("direct")),
            with: Some(PartnerKind::Childcare),
        };
        for route in [
            TownRoute::Overview(Look::default()),
            TownRoute::Overview(chosen),
            TownRoute::Overview(Look { show: Show::Wish, ..Look::default() }),
            TownRoute::Location(LocationId::checked_at_build("l1")),
            TownRoute::Page(Page::Files),
        ] {
            assert_eq!(TownRoute::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_place_is_unknown() {
        for fragment in
            ["#/overzicht", "#/overzicht/nu/x/alle/alle", "#/overzicht/nu/alle/alle/x", "#/locatie", "#/x"]
        {
            assert_eq!(TownRoute::parse(fragment), TownRoute::Unknown, "{fragment}");
        }
    }
}
