//! Which answer: of whom, to which theme, in which round.

use super::{RoundId, Slug, ThemeId, ViewId};

/// Whose answer it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// What the partners say together.
    Agreement,
    /// What one participant or partner says; named by the view.
    View(ViewId),
}

/// Which answer: there is one per round, owner and theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AnswerKey {
    /// The round.
    pub round: RoundId,
    /// Whose answer.
    pub owner: Owner,
    /// The theme.
    pub theme: ThemeId,
}

impl Owner {
    /// The owner of what the partners say together, as it stands in files.
    pub const AGREEMENT: &str = "agreement";

    /// As it stands in files: `agreement`, or the view's id.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Agreement => Self::AGREEMENT,
            Self::View(id) => id.as_str(),
        }
    }
}

impl From<Slug> for Owner {
    fn from(slug: Slug) -> Self {
        if slug.as_str() == Self::AGREEMENT { Self::Agreement } else { Self::View(slug.into()) }
    }
}
