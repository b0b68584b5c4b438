//! How a theme stands in a conversation.

use super::LevelId;

/// How a theme stands in the conversation. Derived, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Nothing was said yet.
    Untouched,
    /// Set aside on purpose, to talk about later.
    Later,
    /// Something was said (an ambition, a tick, a note), but not where they stand.
    Begun {
        /// What they aim for, if they said so.
        ambition: Option<LevelId>,
    },
    /// They said where they stand, not yet what they aim for.
    Answered {
        /// Where they stand.
        now: LevelId,
    },
    /// They stand here and mean to stay. As finished as any other answer.
    OnPurpose {
        /// Where they stand and stay.
        level: LevelId,
    },
    /// They stand where they wanted to be. That they mean to stay was not said: where they stand was, and after the aim.
    Reached {
        /// Where they stand, and wanted to be.
        level: LevelId,
    },
    /// They stand here and aim for another level, further on or further back.
    Moving {
        /// Where they stand.
        now: LevelId,
        /// What they aim for.
        ambition: LevelId,
    },
    /// They talked about it, and see it differently still.
    Differing,
    /// They said that it does not go for them.
    NotForUs,
}

impl Standing {
    /// The level at which they stand, if they said so.
    #[must_use]
    pub fn level_now(self) -> Option<LevelId> {
        match self {
            Self::Answered { now } | Self::Moving { now, .. } => Some(now),
            Self::OnPurpose { level } | Self::Reached { level } => Some(level),
            Self::Untouched | Self::Later | Self::Begun { .. } | Self::Differing | Self::NotForUs => None,
        }
    }

    /// Whether they talked about it to an end: they said where they stand, that they differ, or that it is not for them.
    #[must_use]
    pub fn is_discussed(self) -> bool {
        matches!(
            self,
            Self::Answered { .. }
                | Self::OnPurpose { .. }
                | Self::Reached { .. }
                | Self::Moving { .. }
                | Self::Differing
                | Self::NotForUs
        )
    }
}
