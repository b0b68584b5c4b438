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
