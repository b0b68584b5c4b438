//! Where the user is, and the pages that every entry has.

use leptos::prelude::*;

use crate::domain::{BottleneckId, PageId, Slug, TermId, ThemeId, TopicId};

/// The fragment of the first page of every entry.
pub const HOME: &str = "#/";

/// Where the user is in an entry.
#[derive(Clone, Copy)]
pub struct Place {
    /// The fragment of the address.
    pub fragment: RwSignal<String>,
    /// Whether the user went somewhere within this page; only then the focus follows.
    pub moved: RwSignal<bool>,
}

impl Place {
    pub(super) fn new() -> Self {
        Self { fragment: RwSignal::new(String::new()), moved: RwSignal::new(false) }
    }

    /// The address has this fragment now. Whoever changed it can say so at once: the browser does so later, after it drew the
    /// page that is there once more.
    pub fn is_at(self, fragment: &str) {
        let meant = as_meant(fragment);
        if self.fragment.with_untracked(|known| *known != meant) {
            self.fragment.set(meant);
        }
    }
}

/// A page on which something can be looked up. It belongs to every entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lookup {
    /// Searching in all of it.
    Search,
    /// All bottlenecks.
    Bottlenecks,
    /// One of them.
    Bottleneck(BottleneckId),
    /// The advice of the Taskforce.
    Advice,
    /// What was found by research, perhaps at one finding.
    Research(Option<Slug>),
    /// Examples.
    Cases,
    /// The source documents, with what rests on them.
    Sources,
    /// A theme of the instrument, to read.
    Theme(ThemeId),
    /// Something to talk about around the instrument, to read.
    Topic(TopicId),
}

impl Lookup {
    fn parse(parts: &[&str]) -> Option<Self> {
        match parts {
            // What is searched for stands behind it.
            ["zoek"] | ["zoek", _] => Some(Self::Search),
            ["knelpunten"] => Some(Self::Bottlenecks),
            ["knelpunt", id] => BottleneckId::parse(id).ok().map(Self::Bottleneck),
            ["adviezen"] => Some(Self::Advice),
            ["onderzoek"] => Some(Self::Research(None)),
            ["onderzoek", id] => Slug::parse(id).ok().map(|id| Self::Research(Some(id))),
            ["voorbeelden"] => Some(Self::Cases),
            ["bronnen"] => Some(Self::Sources),
            ["thema", id] => ThemeId::parse(id).ok().map(Self::Theme),
            ["rond", id] => TopicId::parse(id).ok().map(Self::Topic),
            _ => None,
        }
    }

    fn href(self) -> String {
        match self {
            Self::Search => "#/zoek".to_owned(),
            Self::Bottlenecks => "#/knelpunten".to_owned(),
            Self::Bottleneck(id) => format!("#/knelpunt/{id}"),
            Self::Advice => "#/adviezen".to_owned(),
            Self::Research(None) => "#/onderzoek".to_owned(),
            Self::Research(Some(id)) => format!("#/onderzoek/{id}"),
            Self::Cases => "#/voorbeelden".to_owned(),
            Self::Sources => "#/bronnen".to_owned(),
            Self::Theme(id) => format!("#/thema/{id}"),
            Self::Topic(id) => format!("#/rond/{id}"),
        }
    }
}

/// A page that belongs to every entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Files, what is kept, erasing.
    Files,
    /// The way in to all explanations.
    Explain,
    /// Every explained term, perhaps at one of them.
    Terms(Option<TermId>),
    /// Something to look up.
    Lookup(Lookup),
    /// A page of text.
    Text(PageId),
}

impl Page {
    /// The page about the app: what it is and who hosts it.
    pub const ABOUT: Self = Self::Text(PageId::checked_at_build("over"));
    /// The page about the instrument.
    pub const INSTRUMENT: Self = Self::Text(PageId::checked_at_build("instrument"));
    /// The page with the definitions of a kindcentrum.
    pub const DEFINITIONS: Self = Self::Text(PageId::checked_at_build("kindcentrum"));
    /// The page about privacy.
    pub const PRIVACY: Self = Self::Text(PageId::checked_at_build("privacy"));
    /// The accessibility statement.
    pub const ACCESSIBILITY: Self = Self::Text(PageId::checked_at_build("toegankelijkheid"));
    /// How to put the app in another page.
    pub const EMBED: Self = Self::Text(PageId::checked_at_build("insluiten"));
    /// Versions and what changed.
    pub const CHANGES: Self = Self::Text(PageId::checked_at_build("wijzigingen"));

    /// Reads the parts of a fragment.
    #[must_use]
    pub fn parse(parts: &[&str]) -> Option<Self> {
        match parts {
            ["gegevens"] => Some(Self::Files),
            ["uitleg"] => Some(Self::Explain),
            ["woorden"] => Some(Self::Terms(None)),
            ["woorden", id] => TermId::parse(id).ok().map(|id| Self::Terms(Some(id))),
            ["uitleg", id] => PageId::parse(id).ok().map(Self::Text),
            other => Lookup::parse(other).map(Self::Lookup),
        }
    }

    /// The fragment, with its `#`: for links.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Files => "#/gegevens".to_owned(),
            Self::Explain => "#/uitleg".to_owned(),
            Self::Terms(None) => "#/woorden".to_owned(),
            Self::Terms(Some(id)) => format!("#/woorden/{id}"),
            Self::Lookup(of) => of.href(),
            Self::Text(id) => format!("#/uitleg/{id}"),
        }
    }
}

/// A fragment as it was meant: mail programs, chat programs and people write some signs of an address in another way, add
/// where it was clicked, or take the sign behind it along.
#[must_use]
pub fn as_meant(fragment: &str) -> String {
    let mut plain = String::with_capacity(fragment.len());
    let mut rest = fragment;
    while let Some(at) = rest.find('%') {
        plain.push_str(&rest[..at]);
        let sign = rest.get(at + 1..at + 3).and_then(|hex| u8::from_str_radix(hex, 16).ok());
        if let Some(sign) = sign.filter(|sign| sign.is_ascii_graphic() || *sign == b' ') {
            plain.push(char::from(sign));
            rest = &rest[at + 3..];
        } else {
            plain.push('%');
            rest = &rest[at + 1..];
        }
    }
    plain.push_str(rest);
    let place = plain.split(['?', '&']).next().unwrap_or_default();
    let behind = |sign: char| sign.is_whitespace() || ".,;:!)]}>\"'/".contains(sign);
    place.trim_end_matches(behind).to_ascii_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_was_changed_on_the_way_is_understood_as_it_was_meant() {
        let meant = "#/ronde/01a2-b/thema/kind-centraal";
        for changed in [
            meant,
            "#%2Fronde%2F01a2-b%2Fthema%2Fkind-centraal",
            "#/ronde/01a2%2db/thema/kind-centraal",
            "#/ronde/01a2-b/thema/kind-centraal?utm_source=mail&utm_medium=x",
            "#/ronde/01a2-b/thema/kind-centraal&fbclid=abc",
            "#/RONDE/01A2-B/THEMA/KIND-CENTRAAL",
            "#/ronde/01a2-b/thema/kind-centraal.",
            "#/ronde/01a2-b/thema/kind-centraal).",
            "#/ronde/01a2-b/thema/kind-centraal]",
            "#/ronde/01a2-b/thema/kind-centraal/",
            "#/ronde/01a2-b/thema/kind-centraal%20",
        ] {
            assert_eq!(as_meant(changed), meant, "{changed}");
        }
        for odd in ["", "#", "#/", "%", "#/%e", "#/é%", "#%ff"] {
            let _ = as_meant(odd);
        }
        assert_eq!(as_meant("#/"), "#");
    }
}
