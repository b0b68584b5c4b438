//! Where in the overview the user is: the fragment of the address, typed. What is shown and filtered stands in it too, so
//! that going back brings it back.

use leptos::prelude::*;

use crate::domain::{
    AdaptationId, ChoiceId, EditionId, LocationId, PartnerKind, RequestId, Slug, ThemeId, Word as _,
};
use crate::state::{HOME, Page, Session};

/// What the cells say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    /// Where they stand.
    #[default]
    Now,
    /// What they aim for.
    Wish,
    /// What changed since an earlier conversation.
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
    /// The year that they are laid beside; otherwise the conversation before.
    pub since: Option<u16>,
    /// Only locations with this interest.
    pub interest: Option<ChoiceId>,
    /// Only locations with a partner of this kind.
    pub with: Option<PartnerKind>,
    /// Only locations with an organisation of this name ([`named`]).
    pub board: Option<Slug>,
    /// Only locations in the part of the municipality with this name ([`named`]).
    pub area: Option<Slug>,
    /// The edition whose themes stand above the columns; otherwise the one that most answered to.
    pub edition: Option<EditionId>,
}

impl Look {
    /// Which locations are looked at, whatever is said of them: of a year only those that talked in it.
    #[must_use]
    pub fn which(self) -> Self {
        Self { show: Show::Now, since: None, ..self }
    }

    /// The same with the conversations of a year. What they were laid beside stays, as long as it is of a year before it.
    #[must_use]
    pub fn of_year(self, year: Option<u16>) -> Self {
        let since = self.since.filter(|since| year.is_none_or(|year| *since < year));
        Self { year, since, ..self }
    }

    fn path(self) -> String {
        let or_all = |chosen: Option<String>| chosen.unwrap_or_else(|| ALL.to_owned());
        let chosen = [
            self.year.map(|year| year.to_string()),
            self.since.map(|year| year.to_string()),
            self.interest.map(|interest| interest.to_string()),
            self.with.map(|kind| kind.word()),
            self.board.map(|name| name.to_string()),
            self.area.map(|name| name.to_string()),
            self.edition.map(|edition| edition.to_string()),
        ];
        format!("{}/{}", self.show.word(), chosen.map(or_all).join("/"))
    }
}

/// A name as it stands in an address: small letters and digits of it. Nothing when it has none of those.
#[must_use]
pub fn named(name: &str) -> Option<Slug> {
    let plain = |sign: char| if sign.is_ascii_alphanumeric() { sign.to_ascii_lowercase() } else { '-' };
    let text: String = name.chars().map(plain).collect();
    let parts: Vec<&str> = text.split('-').filter(|part| !part.is_empty()).collect();
    let text: String = parts.join("-").chars().take(Slug::MAX).collect();
    Slug::parse(&text).ok()
}

/// A place in the entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TownRoute {
    /// All locations beside each other.
    Overview(Look),
    /// What one location handed in.
    Location(LocationId),
    /// How the themes stood, year by year, at the locations that are looked at.
    Years(Look),
    /// The list of locations, and what is asked of them.
    List,
    /// One request: what it asks, and who answered.
    Request(RequestId),
    /// An own version of the instrument that somebody works on.
    Adaptation(AdaptationId),
    /// One theme of it.
    AdaptedTheme(AdaptationId, ThemeId),
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
            ["overzicht", show, chosen @ ..] => look(show, chosen).map(Self::Overview),
            ["jaren"] => Some(Self::Years(Look::default())),
            ["jaren", show, chosen @ ..] => look(show, chosen).map(Look::which).map(Self::Years),
            ["lijst"] => Some(Self::List),
            ["verzoek", id] => RequestId::parse(id).ok().map(Self::Request),
            ["versie", id] => AdaptationId::parse(id).ok().map(Self::Adaptation),
            ["versie", id, theme] => adapted(id, theme),
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
            Self::Overview(look) => format!("#/overzicht/{}", look.path()),
            Self::Years(look) => match look.which() {
                all if all == Look::default() => "#/jaren".to_owned(),
                chosen => format!("#/jaren/{}", chosen.path()),
            },
            Self::List => "#/lijst".to_owned(),
            Self::Request(id) => format!("#/verzoek/{id}"),
            Self::Adaptation(id) => format!("#/versie/{id}"),
            Self::AdaptedTheme(id, theme) => format!("#/versie/{id}/{theme}"),
            Self::Location(id) => format!("#/locatie/{id}"),
            Self::Page(page) => page.href(),
            Self::Unknown => HOME.to_owned(),
        }
    }
}

fn adapted(id: &str, theme: &str) -> Option<TownRoute> {
    Some(TownRoute::AdaptedTheme(AdaptationId::parse(id).ok()?, ThemeId::parse(theme).ok()?))
}

fn look(show: &str, chosen: &[&str]) -> Option<Look> {
    let [year, since, interest, with, board, area, edition] = chosen else { return None };
    let look = Look {
        show: Show::ALL.into_iter().find(|known| known.word() == show)?,
        year: or_all(year, |year| year.parse().ok())?,
        since: or_all(since, |year| year.parse().ok())?,
        interest: or_all(interest, |id| Slug::parse(id).ok().map(ChoiceId::from))?,
        with: or_all(with, PartnerKind::from_word)?,
        board: or_all(board, |name| Slug::parse(name).ok())?,
        area: or_all(area, |name| Slug::parse(name).ok())?,
        edition: or_all(edition, |id| EditionId::parse(id).ok())?,
    };
    Some(look.of_year(look.year))
}

/// What is chosen, if anything is; nothing at all when it cannot be read.
#[expect(clippy::option_option, reason = "nothing chosen is not the same as nothing read")]
fn or_all<T>(text: &str, read: impl FnOnce(&str) -> Option<T>) -> Option<Option<T>> {
    if text == ALL { Some(None) } else { read(text).map(Some) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_reads_back_from_its_own_link() {
        let chosen = Look {
            show: Show::Change,
            year: Some(2026),
            since: Some(2024),
            interest: Some(ChoiceId::checked_at_build("direct")),
            with: Some(PartnerKind::Childcare),
            board: named("Stichting 'De Brug'"),
            area: named("Oost"),
            edition: Some(EditionId::checked_at_build("e1")),
        };
        for route in [
            TownRoute::Overview(Look::default()),
            TownRoute::Overview(chosen),
            TownRoute::Overview(Look { show: Show::Wish, ..Look::default() }),
            TownRoute::Location(LocationId::checked_at_build("l1")),
            TownRoute::Years(Look::default()),
            TownRoute::Years(chosen.which()),
            TownRoute::List,
            TownRoute::Request(RequestId::checked_at_build("v1")),
            TownRoute::Adaptation(AdaptationId::checked_at_build("v1")),
            TownRoute::AdaptedTheme(AdaptationId::checked_at_build("v1"), ThemeId::checked_at_build("t1")),
            TownRoute::Page(Page::Files),
        ] {
            assert_eq!(TownRoute::parse(&route.href()), route);
        }
    }

    #[test]
    fn what_is_no_place_is_unknown() {
        for fragment in [
            "#/overzicht",
            "#/overzicht/nu/x/alle/alle/alle/alle/alle/alle",
            "#/overzicht/nu/alle/alle/alle/x/alle/alle/alle",
            "#/overzicht/nu/alle/alle/alle/alle",
            "#/locatie",
            "#/verzoek",
            "#/versie",
            "#/versie/v1/t1/x",
            "#/x",
        ] {
            assert_eq!(TownRoute::parse(fragment), TownRoute::Unknown, "{fragment}");
        }
    }
}
