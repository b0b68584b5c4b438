//! The conversation itself: its day, its themes of today, and whether the partners agreed on the outcome.

use crate::domain::{Day, Round, RoundId, Stamp, Status, ThemeId};
use crate::records::{Record, RecordKey};

use super::session::Session;

impl Session {
    /// Whether the partners agreed on a round, so that it is closed against changes by accident.
    #[must_use]
    pub fn is_locked(&self, round: RoundId) -> bool {
        self.peek(|shelf| shelf.round(round).is_some_and(Round::is_agreed))
    }

    /// Changes the day of a round.
    pub fn date_round(&self, id: RoundId, day: Day) {
        self.change_draft(id, |round, stamp| round.date.set(Some(day), stamp));
    }

    /// Says whether a theme is talked about today.
    pub fn plan_theme(&self, id: RoundId, theme: ThemeId, today: bool) {
        self.change_draft(id, |round, stamp| round.today.slot(theme).set(today, stamp));
    }

    /// The partners agree on the outcome, or open it again.
    pub fn set_status(&self, id: RoundId, status: Status) {
        self.change_round(id, |round, stamp| round.status.set(status, stamp));
    }

    fn change_draft(&self, id: RoundId, change: impl FnOnce(&mut Round, Stamp)) {
        if !self.is_locked(id) {
            self.change_round(id, change);
        }
    }

    fn change_round(&self, id: RoundId, change: impl FnOnce(&mut Round, Stamp)) {
        let stamp = self.stamp();
        self.edit(
            RecordKey::Round(id),
            || None,
            |kept| {
                if let Record::Round(round) = &mut kept.record {
                    change(round, stamp);
                }
            },
        );
        self.save();
    }
}
