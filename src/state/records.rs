//! Everything that is known, and who follows which part of it.

use std::collections::BTreeMap;

use leptos::prelude::*;
use leptos::reactive::graph::Observer;

use crate::domain::{Clock, Millis, Stamp};
use crate::records::{Kept, Shelf, Topic, noting};

/// The shelf, the clock that stamps what is written on it, and the views that wait for a change.
///
/// Copy it freely; all copies are the same.
#[derive(Clone, Copy)]
pub struct Records {
    shelf: StoredValue<Shelf, LocalStorage>,
    followed: StoredValue<BTreeMap<Topic, ArcTrigger>, LocalStorage>,
    clock: StoredValue<Clock, LocalStorage>,
}

impl Records {
    /// Takes over what was loaded.
    pub(super) fn new(shelf: Shelf, mut clock: Clock) -> Self {
        if let Some(latest) = shelf.latest() {
            clock.observe(latest);
        }
        Self {
            shelf: StoredValue::new_local(shelf),
            followed: StoredValue::new_local(BTreeMap::new()),
            clock: StoredValue::new_local(clock),
        }
    }

    /// Reads, and follows just what is read.
    pub fn read<T>(&self, with: impl FnOnce(&Shelf) -> T) -> T {
        if Observer::get().is_none() {
            return self.peek(with);
        }
        let (value, topics) = self.shelf.with_value(|shelf| noting(|| with(shelf)));
        let triggers = self.followed.try_update_value(|followed| {
            let trigger = |topic| followed.entry(topic).or_insert_with(ArcTrigger::new).clone();
            topics.into_iter().map(trigger).collect::<Vec<_>>()
        });
        for trigger in triggers.into_iter().flatten() {
            trigger.track();
        }
        value
    }

    /// Reads without following.
    pub fn peek<T>(&self, with: impl FnOnce(&Shelf) -> T) -> T {
        self.shelf.with_value(with)
    }

    /// Changes the shelf, and wakes who follows what changed.
    pub(super) fn change<T>(&self, with: impl FnOnce(&mut Shelf) -> T) -> Option<T> {
        let (value, changes) = self.shelf.try_update_value(|shelf| {
            let value = with(shelf);
            (value, shelf.take_changes())
        })?;
        let woken = self.followed.try_update_value(|followed| {
            if changes.contains(&Topic::Joins) {
                return std::mem::take(followed).into_values().collect::<Vec<_>>();
            }
            // Who is woken follows anew what it reads then.
            changes.iter().filter_map(|topic| followed.remove(topic)).collect()
        });
        for trigger in woken.into_iter().flatten() {
            trigger.notify();
        }
        Some(value)
    }

    /// The next stamp, given the device's time.
    pub(super) fn stamp(&self, now: Millis) -> Option<Stamp> {
        self.clock.try_update_value(|clock| clock.tick(now))
    }

    /// Takes note of what was written elsewhere, so that the next write comes after it.
    pub(super) fn observe(&self, kept: &Kept) {
        if let Some(latest) = kept.latest() {
            self.clock.update_value(|clock| clock.observe(latest));
        }
    }
}
