//! Saying that two locations or two rounds are one, and taking that back.

use leptos::prelude::*;

use crate::domain::{Join, LocationId, Pair, RoundId};
use crate::records::{Kept, Record, RecordKey, Shelf};

use super::notice::Notice;
use super::session::Session;

impl Session {
    /// Joins two locations that turned out to be the same, with a way back.
    pub fn join_locations(&self, one: LocationId, other: LocationId) {
        if let Some(pair) = Pair::locations(one, other) {
            self.join(pair);
        }
    }

    /// Joins two rounds that turned out to be the same conversation, with a way back. Only drafts of one
    /// location and one edition can be joined: an outcome that was agreed on does not change.
    pub fn join_rounds(&self, one: RoundId, other: RoundId) {
        let may = self.peek(|shelf| shelf.joinable_rounds(one).iter().any(|round| round.id == other));
        if let (true, Some(pair)) = (may, Pair::rounds(one, other)) {
            self.join(pair);
        }
    }

    fn join(&self, pair: Pair) {
        self.set_joined(&[pair], true);
        self.notice.set(Some(Notice::Joined(pair)));
    }

    /// Takes one join back.
    pub fn undo_join(&self, pair: Pair) {
        if matches!(pair, Pair::Rounds(one, _) if self.is_locked(one)) {
            return;
        }
        self.set_joined(&[pair], false);
        self.notice.set(Some(Notice::Parted));
    }

    /// Takes everything apart that was joined with this location.
    pub fn part_location(&self, id: LocationId) {
        let pairs = self.peek(|shelf| {
            let group = shelf.location_group(id);
            joins(shelf, |pair| matches!(pair, Pair::Locations(one, _) if group.contains(&one)))
        });
        self.set_joined(&pairs, false);
        self.notice.set(Some(Notice::Parted));
    }

    /// Takes everything apart that was joined with this round; not once its outcome was agreed on.
    pub fn part_round(&self, id: RoundId) {
        if self.is_locked(id) {
            return;
        }
        let pairs = self.peek(|shelf| {
            let group = shelf.round_group(id);
            joins(shelf, |pair| matches!(pair, Pair::Rounds(one, _) if group.contains(&one)))
        });
        self.set_joined(&pairs, false);
        self.notice.set(Some(Notice::Parted));
    }

    /// The user went elsewhere: a way back that hangs on what was in view then goes.
    pub fn drop_passing_notice(&self) {
        if self.notice.with_untracked(|notice| matches!(notice, Some(Notice::Joined(_)))) {
            self.notice.set(None);
        }
    }

    fn set_joined(&self, pairs: &[Pair], joined: bool) {
        self.end_typing();
        for pair in pairs {
            let stamp = self.stamp();
            self.edit(
                RecordKey::Join(*pair),
                || Some(Kept::from(Record::Join(Join::new(*pair)))),
                |kept| {
                    if let Record::Join(join) = &mut kept.record {
                        join.joined.set(joined, stamp);
                    }
                },
            );
        }
        self.save();
    }
}

fn joins(shelf: &Shelf, wanted: impl Fn(Pair) -> bool) -> Vec<Pair> {
    let pairs = shelf.iter().filter_map(|(_, kept)| match &kept.record {
        Record::Join(join) if *join.joined.get() => Some(join.pair),
        _ => None,
    });
    pairs.filter(|pair| wanted(*pair)).collect()
}
