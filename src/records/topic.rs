//! What a view can follow, noted by what it reads.
//!
//! Whoever reads from the [`Shelf`](super::Shelf) need not say what: the shelf notes it. So nothing can be followed
//! too little, and a write wakes only who read what it changed.

use std::cell::RefCell;

use super::RecordKey;
use crate::domain::Sorted;

/// Something that can change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    /// One record, or its coming.
    Record(RecordKey),
    /// Everything that hangs directly on a record: the rounds of a location, the answers of a round.
    Below(RecordKey),
    /// All records of a kind, by its name in files.
    Kind(&'static str),
    /// Anything at all.
    All,
    /// What is one with what: it shifts what every other topic is about.
    Joins,
}

thread_local! {
    static NOTED: RefCell<Option<Sorted<Topic>>> = RefCell::default();
}

/// Notes that something was read.
pub fn note(topic: Topic) {
    NOTED.with_borrow_mut(|noted| {
        if let Some(noted) = noted {
            noted.put(topic, ());
        }
    });
}

/// Begins to note what is read, and hands out what was noted so far, to go on with after [`end`].
#[must_use]
#[inline(never)]
pub fn begin() -> Option<Sorted<Topic>> {
    NOTED.replace(Some(Sorted::default()))
}

/// Goes on noting as before, and hands out what was read since [`begin`].
#[must_use]
#[inline(never)]
pub fn end(before: Option<Sorted<Topic>>) -> Sorted<Topic> {
    NOTED.replace(before).unwrap_or_default()
}
