//! Where the user is, and the pages that every entry has.

use leptos::prelude::*;

use crate::domain::PageId;

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

/// A page that belongs to every entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// Files, what is kept, erasing.
    Files,
    /// The way in to all explanations.
    Explain,
    /// Every explained term.
    Terms,
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
            ["woorden"] => Some(Self::Terms),
            ["uitleg", id] => PageId::parse(id).ok().map(Self::Text),
            _ => None,
        }
    }

    /// The fragment, with its `#`: for links.
    #[must_use]
    pub fn href(self) -> String {
        match self {
            Self::Files => "#/gegevens".to_owned(),
            Self::Explain => "#/uitleg".to_owned(),
            Self::Terms => "#/woorden".to_owned(),
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
