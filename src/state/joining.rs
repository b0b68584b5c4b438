//! Saying that two records are one, and taking that back.

use leptos::prelude::*;

use crate::domain::{Pair, Sorted};
use crate::records::{Join, Listed, RecordKey, Shelf, ends};

use super::notice::Notice;
use super::session::Session;
use super::typing;

/// Joins two records that turned out to be the same, with a way back.
pub fn join(session: Session, pair: Pair) {
    set(session, &[pair], true);
    session.notice.set(Some(Notice::Joined(pair)));
}

/// Takes one join back; not when what was joined is closed.
pub fn undo(session: Session, pair: Pair) {
    if session.peek(|shelf| ends(pair).iter().any(|end| shelf.is_closed(*end))) {
        return;
    }
    set(session, &[pair], false);
    session.notice.set(Some(Notice::Parted));
}

/// Takes everything apart that was joined with this record; not when it is closed.
pub fn part(session: Session, key: RecordKey) {
    if session.peek(|shelf| shelf.is_closed(key)) {
        return;
    }
    let pairs = session.peek(|shelf| joins(shelf, key));
    set(session, &pairs, false);
    session.notice.set(Some(Notice::Parted));
}

fn set(session: Session, pairs: &[Pair], joined: bool) {
    typing::end(session);
    for pair in pairs {
        session.change::<Join>(*pair, |join, stamp| join.joined.set(joined, stamp));
    }
}

/// The joins that hold together what this record is one with.
fn joins(shelf: &Shelf, key: RecordKey) -> Vec<Pair> {
    let group = shelf.same(key);
    let below = group.iter().flat_map(|key| shelf.below(key));
    let joins = below.filter_map(|kept| Join::of(&kept.record)).filter(|join| *join.joined.get());
    let pairs: Sorted<Pair> = joins.map(|join| (join.pair, ())).collect();
    pairs.into_iter().map(|(pair, ())| pair).collect()
}

/// The user went elsewhere: a way back that hangs on what was in view then goes, and what was said of a file.
pub fn drop_passing_notice(session: Session) {
    let passing = |notice: &Option<Notice>| {
        let of_view = matches!(notice, Some(Notice::Joined(_)));
        of_view || matches!(notice, Some(Notice::FileSaved { .. } | Notice::PartNotHere))
    };
    if session.notice.with_untracked(passing) {
        session.notice.set(None);
    }
}
