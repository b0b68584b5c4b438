//! What of a record goes into a file: everything, or a layer for somebody else.

use crate::domain::Layer;
use crate::records::Leaves;

/// What goes along.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Include(u16);

impl Include {
    /// Everything.
    pub const ALL: Self = Self(u16::MAX);
    /// By what people, places and organisations are known.
    pub const NAMES: &[Leaves] = &[Leaves::Name, Leaves::Person];
    /// What people wrote.
    pub const WRITTEN: &[Leaves] = &[Leaves::Note, Leaves::Reason, Leaves::Action, Leaves::Request];
    /// The own view of each, with all its answers.
    pub const VIEWS: &[Leaves] = &[Leaves::View];

    /// The same without these.
    #[must_use]
    pub fn without(self, left_out: &[Leaves]) -> Self {
        left_out.iter().fold(self, |Self(stays), leaves| Self(stays & !(1 << *leaves as u16)))
    }

    /// The same, without these when they may not.
    #[must_use]
    pub fn only_if(self, may: bool, these: &[Leaves]) -> Self {
        if may { self } else { self.without(these) }
    }

    /// The same, with these too.
    #[must_use]
    pub fn and(self, leaves: Leaves) -> Self {
        Self(self.0 | 1 << leaves as u16)
    }

    /// What goes along in both.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// Whether this goes along.
    #[must_use]
    pub fn has(self, leaves: Leaves) -> bool {
        self.0 & (1 << leaves as u16) != 0
    }

    /// What does not go along.
    pub fn left_out(self) -> impl Iterator<Item = Leaves> {
        Leaves::ALL.into_iter().filter(move |leaves| !self.has(*leaves))
    }

    /// Whether all of these go along.
    #[must_use]
    pub fn has_all(self, all: &[Leaves]) -> bool {
        all.iter().all(|leaves| self.has(*leaves))
    }
}

impl Layer {
    /// What goes along in it.
    #[must_use]
    pub fn include(self) -> Include {
        let stays = |leaves: &Leaves| self.takes(*leaves);
        let left_out: Vec<Leaves> = Leaves::ALL.into_iter().filter(|leaves| !stays(leaves)).collect();
        Include::ALL.without(&left_out)
    }

    fn takes(self, leaves: Leaves) -> bool {
        match leaves {
            Leaves::Bones | Leaves::Always | Leaves::Name | Leaves::Request => true,
            Leaves::Reason | Leaves::Action => self != Self::Municipality,
            Leaves::Person | Leaves::Note | Leaves::View => self == Self::Internal,
        }
    }
}
