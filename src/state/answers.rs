//! Answering a theme.

use crate::domain::{Answer, AnswerKey, ClaimId, LevelId, Stamp, Standing};
use crate::records::{Kept, Record, RecordKey};

use super::session::Session;

impl Session {
    /// Says where they stand now, or takes that back. Talking about it ends "later".
    /// Who stays on purpose, stays: a correction of where they stand moves what they aim for along.
    pub fn choose_now(&self, key: AnswerKey, level: Option<LevelId>) {
        self.answer(key, |answer, stamp| {
            if level.is_some() && *answer.later.get() {
                answer.later.set(false, stamp);
            }
            if matches!(answer.standing(), Standing::OnPurpose { .. }) {
                answer.ambition.set(level, stamp);
            }
            answer.now.set(level, stamp);
        });
    }

    /// Says what they aim for, or takes that back. The same level as now means: on purpose so.
    pub fn choose_ambition(&self, key: AnswerKey, level: Option<LevelId>) {
        self.answer(key, |answer, stamp| answer.ambition.set(level, stamp));
    }

    /// Ticks a claim or takes the tick away. Levels do not move.
    pub fn tick(&self, key: AnswerKey, claim: ClaimId, ticked: bool) {
        self.answer(key, |answer, stamp| {
            answer.claims.slot(claim).set(ticked, stamp);
        });
    }

    /// Sets a theme aside to talk about later, or takes that back.
    pub fn set_later(&self, key: AnswerKey, later: bool) {
        self.answer(key, |answer, stamp| answer.later.set(later, stamp));
    }

    fn answer(&self, key: AnswerKey, change: impl FnOnce(&mut Answer, Stamp)) {
        if self.is_locked(key.round) {
            return;
        }
        let stamp = self.stamp();
        self.edit(
            RecordKey::Answer(key),
            || Some(Kept::from(Record::Answer(Answer::new(key)))),
            |kept| {
                if let Record::Answer(answer) = &mut kept.record {
                    change(answer, stamp);
                }
            },
        );
        self.save();
    }
}
