//! Everything that is known, and who follows which part of it.

use std::cell::{Cell, RefCell};

use leptos::prelude::*;
use leptos::reactive::graph::Observer;

use crate::domain::{Clock, Millis, Sorted, Stamp};
use crate::records::{Kept, Shelf, Topic, topic};

/// The shelf, the clock that stamps what is written on it, and the views that wait for a change.
pub struct Records {
    shelf: RefCell<Shelf>,
    followed: RefCell<Sorted<Topic, ArcTrigger>>,
    clock: RefCell<Clock>,
    /// Whether changes that were heard of wait to be shown.
    waits: Cell<bool>,
}

impl Records {
    /// Takes over what was loaded.
    pub(super) fn new(shelf: Shelf, clock: Clock) -> Self {
        let records = Self {
            shelf: RefCell::new(shelf),
            followed: RefCell::default(),
            clock: RefCell::new(clock),
            waits: Cell::new(false),
        };
        records.begin_clock_anew();
        records
    }

    /// Lets the clock begin after what is known, and after nothing else.
    pub(super) fn begin_clock_anew(&self) {
        let mut clock = self.clock.borrow_mut();
        clock.begin_anew();
        if let Some(latest) = self.peek(Shelf::latest) {
            clock.observe(latest);
        }
    }

    /// Reads, and follows just what is read.
    pub fn read<T>(&self, with: impl FnOnce(&Shelf) -> T) -> T {
        if Observer::get().is_none() {
            return self.peek(with);
        }
        let before = topic::begin();
        let value = self.peek(with);
        self.follow(&topic::end(before));
        value
    }

    fn follow(&self, topics: &Sorted<Topic>) {
        for topic in topics.keys() {
            let trigger = self.followed.borrow_mut().slot(*topic).clone();
            trigger.track();
        }
    }

    /// Reads without following.
    pub fn peek<T>(&self, with: impl FnOnce(&Shelf) -> T) -> T {
        with(&self.shelf.borrow())
    }

    /// Changes the shelf, and wakes who follows what changed.
    pub(super) fn change<T>(&self, with: impl FnOnce(&mut Shelf) -> T) -> T {
        let value = with(&mut self.shelf.borrow_mut());
        self.wake();
        value
    }

    /// Changes the shelf; who follows what changed is woken with the next [`Records::wake`].
    pub(super) fn hear<T>(&self, with: impl FnOnce(&mut Shelf) -> T) -> T {
        with(&mut self.shelf.borrow_mut())
    }

    /// Whether somebody already is to wake the followers; from now on the caller is.
    pub(super) fn waits_to_wake(&self) -> bool {
        self.waits.replace(true)
    }

    /// Wakes who follows what changed since the last time.
    pub(super) fn wake(&self) {
        self.waits.set(false);
        let changes = self.shelf.borrow_mut().take_changes();
        let mut woken = Vec::new();
        if changes.has(&Topic::Joins) {
            for (_, trigger) in self.followed.take() {
                woken.push(trigger);
            }
        } else {
            // Who is woken follows anew what it reads then.
            let mut followed = self.followed.borrow_mut();
            woken.extend(changes.keys().filter_map(|topic| followed.take(topic)));
        }
        for trigger in woken {
            trigger.notify();
        }
    }

    /// The next stamp, given the device's time.
    pub(super) fn stamp(&self, now: Millis) -> Stamp {
        self.clock.borrow_mut().tick(now)
    }

    /// Takes note of what was written elsewhere, so that the next write comes after it.
    pub(super) fn observe(&self, kept: &Kept) {
        if let Some(latest) = kept.latest() {
            self.clock.borrow_mut().observe(latest);
        }
    }
}
