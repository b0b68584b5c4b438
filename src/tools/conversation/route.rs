//! Where in the conversation the user is: the fragment of the address, typed.

use crate::domain::{Code, LocationId, RoundId, ThemeId, TopicId, ViewId};
use leptos::prelude::*;

use crate::records::Shelf;
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
    /// Who is there, how long, and what about: before the first theme.
    Setup(RoundId),
    /// The own views of a round: who gave one, and how others are asked.
    Views(RoundId),
    /// Where the own views of a round lie apart.
    Differences(RoundId),
    /// What the own views of a round say of one theme.
    Difference(RoundId, ThemeId),
    /// What whoever leads the conversation thinks of beforehand.
    Prepare(RoundId),
    /// One theme of a round as large as the screen, to talk about with everybody.
    Talk(RoundId, ThemeId),
    /// A form on paper for an own view.
    Form(RoundId),
    /// Typing over an own view that was given on paper.
    TypeOver(ViewId),
    /// An own view: what it is, and handing it over.
    View(ViewId),
    /// One theme of an own view.
    ViewTheme(ViewId, ThemeId),
    /// Being asked for an own view.
    Invitation(Code),
    /// An own view that was handed over in a link.
    Handed(Code),
    /// A request of a municipality or a board that came in a link.
    Brought(Code),
    /// What was asked of a location, before its round begins.
    Request(RoundId),
    /// The actions of a location.
    Actions(LocationId),
    /// The actions of all locations.
    AllActions,
    /// A topic around the instrument, at a location.
    Around(LocationId, TopicId),
    /// What a round looks back at before it begins.
    Back(RoundId),
    /// What changed between two rounds, the earlier one first.
    Change(RoundId, RoundId),
    /// A page that belongs to every entry.
    Page(Page),
    /// No place that this version knows.
    Unknown,
}

impl Route {
    /// Begins the address of an invitation. Short: it stands in a code that a camera reads.
    pub const INVITATION: &str = "u";
    /// Begins the address of an own view that is handed over.
    pub const HANDED: &str = "b";
    /// Begins the address of a request.
    pub const BROUGHT: &str = "v";

    /// Where the user is now.
    #[must_use]
    pub fn now(session: Session) -> Self {
        session.place.fragment.with(|fragment| Self::parse(fragment))
    }

    /// Where a round begins: with looking back where there is an earlier one, else with setting it up.
    #[must_use]
    pub fn begin(shelf: &Shelf, round: RoundId) -> Self {
        if shelf.round_before(round).is_some() { Self::Back(round) } else { Self::Setup(round) }
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
            ["locatie", id, "afspraken"] => LocationId::parse(id).ok().map(Self::Actions),
            ["locatie", id, "rondom", topic] => match (LocationId::parse(id), TopicId::parse(topic)) {
                (Ok(id), Ok(topic)) => Some(Self::Around(id, topic)),
                _ => None,
            },
            ["afspraken"] => Some(Self::AllActions),
            ["ronde", id, "terugblik"] => RoundId::parse(id).ok().map(Self::Back),
            ["ronde", id, "sinds", before] => match (RoundId::parse(id), RoundId::parse(before)) {
                (Ok(round), Ok(before)) => Some(Self::Change(before, round)),
                _ => None,
            },
            ["locatie", id] => LocationId::parse(id).ok().map(Self::Location),
            ["ronde", id] => RoundId::parse(id).ok().map(Self::Round),
            ["ronde", id, "thema", theme] => match (RoundId::parse(id), ThemeId::parse(theme)) {
                (Ok(round), Ok(theme)) => Some(Self::Theme(round, theme)),
                _ => None,
            },
            ["ronde", id, "verslag"] => RoundId::parse(id).ok().map(Self::Report),
            ["ronde", id, "verzoek"] => RoundId::parse(id).ok().map(Self::Request),
            ["ronde", id, "opzet"] => RoundId::parse(id).ok().map(Self::Setup),
            ["ronde", id, "beelden"] => RoundId::parse(id).ok().map(Self::Views),
            ["ronde", id, "verschillen"] => RoundId::parse(id).ok().map(Self::Differences),
            ["ronde", id, "verschil", theme] => match (RoundId::parse(id), ThemeId::parse(theme)) {
                (Ok(round), Ok(theme)) => Some(Self::Difference(round, theme)),
                _ => None,
            },
            ["ronde", id, "voorbereiding"] => RoundId::parse(id).ok().map(Self::Prepare),
            ["ronde", id, "scherm", theme] => match (RoundId::parse(id), ThemeId::parse(theme)) {
                (Ok(round), Ok(theme)) => Some(Self::Talk(round, theme)),
                _ => None,
            },
            ["ronde", id, "formulier"] => RoundId::parse(id).ok().map(Self::Form),
            ["beeld", id, "overtypen"] => ViewId::parse(id).ok().map(Self::TypeOver),
            ["beeld", id] => ViewId::parse(id).ok().map(Self::View),
            ["beeld", id, "thema", theme] => match (ViewId::parse(id), ThemeId::parse(theme)) {
                (Ok(view), Ok(theme)) => Some(Self::ViewTheme(view, theme)),
                _ => None,
            },
            [Self::INVITATION, code] => Code::of(code).map(Self::Invitation),
            [Self::HANDED, code] => Code::of(code).map(Self::Handed),
            [Self::BROUGHT, code] => Code::of(code).map(Self::Brought),
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
            Self::Actions(id) => format!("#/locatie/{id}/afspraken"),
            Self::Around(id, topic) => format!("#/locatie/{id}/rondom/{topic}"),
            Self::AllActions => "#/afspraken".to_owned(),
            Self::Back(id) => format!("#/ronde/{id}/terugblik"),
            Self::Change(before, id) => format!("#/ronde/{id}/sinds/{before}"),
            Self::Round(id) => format!("#/ronde/{id}"),
            Self::Theme(id, theme) => format!("#/ronde/{id}/thema/{theme}"),
            Self::Report(id) => format!("#/ronde/{id}/verslag"),
            Self::Request(id) => format!("#/ronde/{id}/verzoek"),
            Self::Setup(id) => format!("#/ronde/{id}/opzet"),
            Self::Views(id) => format!("#/ronde/{id}/beelden"),
            Self::Differences(id) => format!("#/ronde/{id}/verschillen"),
            Self::Difference(id, theme) => format!("#/ronde/{id}/verschil/{theme}"),
            Self::Prepare(id) => format!("#/ronde/{id}/voorbereiding"),
            Self::Talk(id, theme) => format!("#/ronde/{id}/scherm/{theme}"),
            Self::Form(id) => format!("#/ronde/{id}/formulier"),
            Self::TypeOver(id) => format!("#/beeld/{id}/overtypen"),
            Self::View(id) => format!("#/beeld/{id}"),
            Self::ViewTheme(id, theme) => format!("#/beeld/{id}/thema/{theme}"),
            Self::Invitation(code) => format!("#/{}/{}", Self::INVITATION, code.as_str()),
            Self::Handed(code) => format!("#/{}/{}", Self::HANDED, code.as_str()),
            Self::Brought(code) => format!("#/{}/{}", Self::BROUGHT, code.as_str()),
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
        let view = ViewId::checked_at_build("v1");
        let code = Code::of("abc234").expect("a code");
        for route in [
            Route::Home,
            Route::Example,
            Route::NewLocation,
            Route::Location(location),
            Route::Round(round),
            Route::Theme(round, theme),
            Route::Report(round),
            Route::Setup(round),
            Route::Views(round),
            Route::Differences(round),
            Route::Difference(round, theme),
            Route::Prepare(round),
            Route::Talk(round, theme),
            Route::Form(round),
            Route::TypeOver(view),
            Route::View(view),
            Route::ViewTheme(view, theme),
            Route::Invitation(code),
            Route::Handed(code),
            Route::Brought(code),
            Route::Request(round),
            Route::Actions(location),
            Route::AllActions,
            Route::Around(location, TopicId::checked_at_build("kenmerken")),
            Route::Back(round),
            Route::Change(RoundId::checked_at_build("r0"), round),
            Route::Page(Page::Files),
            Route::Page(Page::Explain),
            Route::Page(Page::Terms(None)),
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
