//! What one owner says about one theme in one round.

use super::{ClaimId, LevelId, Note, Register, RoundId, Sorted, Stamp, ThemeId, ViewId};

/// Joining two writings of the same thing: commutative, associative and idempotent.
pub trait Merge {
    /// Everything that either side knows.
    #[must_use]
    fn merge(self, other: Self) -> Self;
}

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

/// An answer. What is not written is not answered; that is never the first level.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Which answer this is.
    pub key: AnswerKey,
    /// Where they stand now.
    pub now: Register<Option<LevelId>>,
    /// What they aim for.
    pub ambition: Register<Option<LevelId>>,
    /// The claims that they recognise. Ticking never moves a level.
    pub claims: Sorted<ClaimId, Register<bool>>,
    /// Their note.
    pub note: Note,
    /// Skipped on purpose, to talk about later.
    pub later: Register<bool>,
}

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
    /// They stand here and aim for another level, further on or further back.
    Moving {
        /// Where they stand.
        now: LevelId,
        /// What they aim for.
        ambition: LevelId,
    },
}

impl Answer {
    /// An answer in which nothing was said yet.
    #[must_use]
    pub fn new(key: AnswerKey) -> Self {
        Self {
            key,
            now: Register::default(),
            ambition: Register::default(),
            claims: Sorted::default(),
            note: Note::default(),
            later: Register::default(),
        }
    }

    /// Whether a claim is ticked.
    #[must_use]
    pub fn recognises(&self, claim: ClaimId) -> bool {
        self.claims.get(&claim).is_some_and(|tick| *tick.get())
    }

    /// How the theme stands.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let said_something = !self.note.text().is_empty() || self.claims.values().any(|tick| *tick.get());
        match (*self.now.get(), *self.ambition.get()) {
            (Some(now), Some(ambition)) if now == ambition => Standing::OnPurpose { level: now },
            (Some(now), Some(ambition)) => Standing::Moving { now, ambition },
            (Some(now), None) => Standing::Answered { now },
            (None, _) if *self.later.get() => Standing::Later,
            (None, None) if !said_something => Standing::Untouched,
            (None, ambition) => Standing::Begun { ambition },
        }
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all = self.note.stamps();
        all.extend(self.now.stamp());
        all.extend(self.ambition.stamp());
        all.extend(self.later.stamp());
        for tick in self.claims.values() {
            all.extend(tick.stamp());
        }
        all
    }
}

impl Standing {
    /// Whether they talked about it: they said where they stand.
    #[must_use]
    pub fn is_discussed(self) -> bool {
        matches!(self, Self::Answered { .. } | Self::OnPurpose { .. } | Self::Moving { .. })
    }
}

impl Merge for Answer {
    fn merge(self, other: Self) -> Self {
        Self {
            key: self.key,
            now: self.now.merge(other.now),
            ambition: self.ambition.merge(other.ambition),
            claims: self.claims.merge(other.claims),
            note: self.note.merge(other.note),
            later: self.later.merge(other.later),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer() -> Answer {
        Answer::new(AnswerKey {
            round: RoundId::checked_at_build("r"),
            owner: Owner::Agreement,
            theme: ThemeId::checked_at_build("t"),
        })
    }

    fn stamp(at: u64) -> Stamp {
        Stamp::parse(&format!("{at}.0.a")).expect("a stamp")
    }

    fn level(id: &'static str) -> LevelId {
        LevelId::checked_at_build(id)
    }

    #[test]
    fn nothing_said_is_untouched_and_not_the_first_level() {
        assert_eq!(answer().standing(), Standing::Untouched);
        assert!(!answer().standing().is_discussed());
    }

    #[test]
    fn the_same_level_twice_is_on_purpose() {
        let mut answer = answer();
        answer.now.set(Some(level("hand-in-hand")), stamp(1));
        answer.ambition.set(Some(level("hand-in-hand")), stamp(2));
        assert!(matches!(answer.standing(), Standing::OnPurpose { .. }));
    }

    #[test]
    fn later_counts_as_long_as_no_level_is_chosen() {
        let mut answer = answer();
        answer.later.set(true, stamp(1));
        assert_eq!(answer.standing(), Standing::Later);
        answer.now.set(Some(level("back-to-back")), stamp(2));
        assert!(answer.standing().is_discussed());
    }

    #[test]
    fn a_note_without_a_level_has_begun() {
        let mut answer = answer();
        answer.note.write("eerst uitzoeken", stamp(1));
        assert_eq!(answer.standing(), Standing::Begun { ambition: None });
    }
}
