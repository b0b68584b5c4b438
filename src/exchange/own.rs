//! What is somebody's own goes into a file only when they say so, kind by kind.

use crate::records::KINDS;

/// Which kinds that are somebody's own go along.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Own(u32);

impl Own {
    /// None of them.
    pub const NONE: Self = Self(0);
    /// Every one.
    pub const ALL: Self = Self(u32::MAX);

    /// The same with this kind; without it when it does not go along.
    #[must_use]
    pub fn with(self, kind: &str, goes: bool) -> Self {
        let bit = Self::bit(kind);
        Self(if goes { self.0 | bit } else { self.0 & !bit })
    }

    /// Whether a kind goes along: one that is nobody's own always does.
    #[must_use]
    pub fn takes(self, kind: &str) -> bool {
        let bit = Self::bit(kind);
        bit == 0 || self.0 & bit != 0
    }

    fn bit(kind: &str) -> u32 {
        let at = KINDS.iter().filter(|info| info.personal.is_some()).position(|info| info.kind == kind);
        at.map_or(0, |at| 1 << at)
    }
}
