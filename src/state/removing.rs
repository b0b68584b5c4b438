//! Removing, with a way back: a stamped flag, in a record or in a part of one.

use leptos::prelude::*;

use crate::domain::Slug;
use crate::records::{Called, RecordKey, Within};

use super::notice::Notice;
use super::saving;
use super::session::Session;

/// What was removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Removed {
    /// The record.
    pub record: RecordKey,
    /// The part of it, when the record itself stays.
    pub within: Within,
    /// What users call it; nothing for a kind that this version does not know.
    pub called: Option<Called>,
}

impl Removed {
    /// A record as a whole.
    #[must_use]
    pub fn whole(record: RecordKey) -> Self {
        Self { record, within: None, called: record.info().map(|info| info.called) }
    }

    /// A part of a record: the field that holds the parts, the id of this one, and what users call it.
    #[must_use]
    pub const fn part(record: RecordKey, parts: &'static str, id: Slug, called: Called) -> Self {
        Self { record, within: Some((parts, id)), called: Some(called) }
    }
}

/// Removes something, with a way back.
pub fn remove(session: Session, what: Removed) {
    flag(session, what, true);
    session.notice.set(Some(Notice::Removed(what)));
}

/// Puts back what was removed.
pub fn put_back(session: Session, what: Removed) {
    flag(session, what, false);
    session.notice.set(Some(Notice::PutBack));
}

/// Something came back by another way: the message that it was removed goes.
pub fn came_back(session: Session, record: RecordKey) {
    let told = session
        .notice
        .with_untracked(|notice| matches!(notice, Some(Notice::Removed(what)) if what.record == record));
    if told {
        session.notice.set(None);
    }
}

fn flag(session: Session, what: Removed, removed: bool) {
    let stamp = session.stamp();
    session.edit(what.record, &mut |record| {
        if let Some(flag) = record.removed_flag(what.within) {
            flag.set(removed, stamp);
        }
    });
    saving::save(session);
}
