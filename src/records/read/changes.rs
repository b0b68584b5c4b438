//! What changed between two rounds at one location.

use crate::domain::{AnswerKey, Owner, RoundId, Standing, Theme, ThemeId};
use crate::records::{Answer, Shelf};

/// One theme in two rounds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Changed {
    /// Its number in the instrument of the later round, from 1.
    pub number: usize,
    /// The theme, as the later round has it.
    pub theme: &'static Theme,
    /// How it stood in the earlier round.
    pub before: Standing,
    /// How it stands in the later round.
    pub after: Standing,
    /// Whether both answered to the same texts. Where an edition changed a theme, nothing is laid side by side.
    pub comparable: bool,
}

impl Shelf {
    /// Every theme of the later round, in the order of its instrument.
    #[must_use]
    pub fn changes(&self, before: RoundId, after: RoundId) -> Vec<Changed> {
        let (Some(earlier), Some(later)) = (self.round(before), self.round(after)) else { return Vec::new() };
        let old = self.instrument(earlier.instrument);
        let new = self.instrument(later.instrument);
        let themes = new.map(|known| known.themes).unwrap_or_default();
        let one = |(number, theme): (usize, &'static Theme)| Changed {
            number,
            theme,
            before: self.agreed_on(before, theme.id),
            after: self.agreed_on(after, theme.id),
            comparable: old
                .and_then(|known| known.theme(theme.id))
                .is_some_and(|(_, old)| is_comparable(old, theme)),
        };
        (1..).zip(themes).map(one).collect()
    }

    /// What the partners said of a theme together the last time before a round, with the round in which they did and whether
    /// both answered to the same texts; nothing when they said nothing then.
    #[must_use]
    pub fn last_time(&self, round: RoundId, theme: ThemeId) -> Option<(RoundId, Answer, bool)> {
        let before = self.round_before(round)?.id;
        let key = AnswerKey { round: before, owner: Owner::Agreement, theme };
        let answer = self.answer(key)?.into_owned();
        let changed = self.changes(before, round).into_iter().find(|one| one.theme.id == theme);
        Some((before, answer, changed.is_some_and(|one| one.comparable)))
    }

    fn agreed_on(&self, round: RoundId, theme: ThemeId) -> Standing {
        let key = AnswerKey { round: self.same_round(round), owner: Owner::Agreement, theme };
        self.answer(key).map_or(Standing::Untouched, |answer| answer.standing())
    }
}

/// Whether what people answer to is the same: every level with its claims. What is explained beside it may differ.
#[must_use]
pub fn is_comparable(one: &Theme, other: &Theme) -> bool {
    if std::ptr::eq(one, other) {
        return true;
    }
    one.cells.len() == other.cells.len()
        && one.cells.iter().zip(other.cells).all(|(one, other)| {
            let claims = |cell: &crate::domain::Cell| cell.claims.iter().map(|claim| (claim.id, claim.text));
            (one.level, one.gist) == (other.level, other.gist) && claims(one).eq(claims(other))
        })
}
