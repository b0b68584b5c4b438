//! Everything that is known on this device, by key.

use std::collections::BTreeMap;

use crate::domain::{Merge, Sorted, Stamp};

use super::joined::Joined;
use super::key::Key;
use super::registered::Listed;
use super::topic::{Topic, note};
use super::{Join, Kept, Location, Record, RecordKey, Round};

/// All records. Looking up is by key, or by a span of keys; merging keeps what either side knows.
///
/// Every change is noted, so that who follows it can be told: see [`Shelf::take_changes`].
#[derive(Clone, Debug, Default)]
pub struct Shelf {
    slots: BTreeMap<RecordKey, Slot>,
    /// How many slots have a record in them.
    len: usize,
    joined: Joined,
    changes: Sorted<Topic>,
}

/// The place of a record, which may not be here (yet, or any more), and what hangs on it. A place stays: taking one out
/// of the tree costs more code than the few empty ones cost room.
#[derive(Clone, Debug, Default)]
struct Slot {
    kept: Option<Box<Kept>>,
    /// The latest moment of writing in it.
    latest: Option<Stamp>,
    below: Sorted<RecordKey>,
}

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        let there = |shelf: &'_ Self| -> Vec<_> { shelf.iter().map(|(_, kept)| kept.clone()).collect() };
        self.len == other.len && there(self) == there(other)
    }
}

impl Shelf {
    /// The record with this key.
    #[must_use]
    pub fn get(&self, key: &RecordKey) -> Option<&Kept> {
        note(Topic::Record(*key));
        self.kept(key)
    }

    /// The record of a kind with this id.
    #[must_use]
    pub fn find<T: Listed>(&self, id: T::Key) -> Option<&T> {
        T::of(&self.get(&T::key_of(id))?.record)
    }

    /// Every record of a kind, by id: the oldest first.
    pub fn all<'a, T: Listed + 'a>(&'a self) -> impl Iterator<Item = &'a T> {
        self.of_kind(T::INFO.kind).filter_map(|kept| T::of(&kept.record))
    }

    /// Every record of a kind by its name, by id: the oldest first.
    pub fn of_kind(&self, kind: &'static str) -> impl Iterator<Item = &Kept> {
        note(Topic::Kind(kind));
        let span = RecordKey::first(kind).map(|first| self.slots.range(first..));
        let span = span.into_iter().flatten().take_while(move |(key, _)| key.kind() == kind);
        span.filter_map(|(_, slot)| slot.kept.as_deref())
    }

    /// The records that hang directly on this one, whether it is here or not.
    pub fn below<'a>(&'a self, key: &RecordKey) -> impl Iterator<Item = &'a Kept> + use<'a> {
        note(Topic::Below(*key));
        let below = self.slots.get(key).map(|slot| &slot.below);
        below.into_iter().flat_map(Sorted::keys).filter_map(|key| self.kept(key))
    }

    /// Every record, in the order of writing.
    pub fn iter(&self) -> impl Iterator<Item = (&RecordKey, &Kept)> {
        note(Topic::All);
        self.slots.iter().filter_map(|(key, slot)| Some((key, slot.kept.as_deref()?)))
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        note(Topic::All);
        self.len
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The latest moment of writing of any record.
    #[must_use]
    pub fn latest(&self) -> Option<Stamp> {
        note(Topic::All);
        self.slots.values().filter_map(|slot| slot.latest).max()
    }

    /// A number that is another one when anything is written, taken over or gone, or when what stands beside it is
    /// other; nothing when there is nothing.
    #[must_use]
    pub fn fingerprint(&self, beside: &[String]) -> Option<u64> {
        note(Topic::All);
        let words = self.iter().flat_map(|(key, kept)| {
            let stamps = kept.stamps().into_iter().map(|stamp| stamp.to_string());
            std::iter::once(key.to_string()).chain(stamps)
        });
        // FNV-1a: any hash will do that is the same in every version.
        let words = words.chain(beside.iter().cloned());
        let hash = words.flat_map(String::into_bytes).fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        (!self.is_empty() || !beside.is_empty()).then_some(hash)
    }

    /// The latest moment of writing of a record and of what hangs directly on it.
    #[must_use]
    pub fn latest_with_below(&self, key: &RecordKey) -> Option<Stamp> {
        note(Topic::Record(*key));
        note(Topic::Below(*key));
        let slot = self.slots.get(key)?;
        let below = slot.below.keys().filter_map(|key| self.slots.get(key)?.latest);
        below.max().max(slot.latest)
    }

    /// What is one with what.
    pub(super) fn joined(&self) -> &Joined {
        note(Topic::Joins);
        &self.joined
    }

    fn kept(&self, key: &RecordKey) -> Option<&Kept> {
        self.slots.get(key)?.kept.as_deref()
    }

    /// Puts a record in the place of what stood under its key.
    pub fn put(&mut self, kept: Kept) {
        let key = kept.key();
        self.replace(key, |_| Some(kept));
    }

    /// Joins a record with what stands under its key.
    pub fn merge_in(&mut self, kept: Kept) {
        let key = kept.key();
        self.replace(key, |ours| {
            Some(match ours {
                Some(ours) => ours.merge(kept),
                None => kept,
            })
        });
    }

    /// Takes a record away. Only for undoing an import and for what was erased on this device:
    /// removing for the user is a flag inside the record.
    pub fn take(&mut self, key: &RecordKey) -> Option<Kept> {
        let mut taken = None;
        self.replace(*key, |kept| {
            taken = kept;
            None
        });
        taken
    }

    /// Takes everything away.
    pub fn clear(&mut self) {
        *self = Self::default();
        self.changes.put(Topic::Joins, ());
    }

    /// Changes a record where it stands; nothing happens when it is not here.
    pub fn edit(&mut self, key: &RecordKey, change: impl FnOnce(&mut Record)) {
        self.replace(*key, |kept| {
            let mut kept = kept?;
            change(&mut kept.record);
            Some(kept)
        });
    }

    fn replace(&mut self, key: RecordKey, with: impl FnOnce(Option<Kept>) -> Option<Kept>) {
        let before = self.slots.get_mut(&key).and_then(|slot| slot.kept.take()).map(|kept| *kept);
        let ties = before.as_ref().map(Kept::hangs_on).unwrap_or_default();
        let was_here = before.is_some();
        let after = with(before);
        let new_ties = after.as_ref().map(Kept::hangs_on).unwrap_or_default();
        self.len = self.len + usize::from(after.is_some()) - usize::from(was_here);
        let latest = after.as_ref().and_then(Kept::latest);
        if after.is_some() || self.slots.contains_key(&key) {
            let slot = self.slots.entry(key).or_default();
            slot.latest = latest;
            slot.kept = after.map(Box::new);
        }
        for tie in ties.iter().filter(|tie| !new_ties.contains(tie)) {
            if let Some(slot) = self.slots.get_mut(tie) {
                slot.below.take(&key);
            }
        }
        for tie in new_ties.iter().filter(|tie| !ties.contains(tie)) {
            self.slots.entry(*tie).or_default().below.put(key, ());
        }
        for topic in [Topic::Record(key), Topic::Kind(key.kind()), Topic::All] {
            self.changes.put(topic, ());
        }
        for tie in ties.into_iter().chain(new_ties) {
            self.changes.put(Topic::Below(tie), ());
        }
        self.join_again(key);
    }

    /// Works out anew what is one with what, when that may have changed.
    fn join_again(&mut self, changed: RecordKey) {
        let is_join = changed.kind() == <Join as super::kind::Kind>::INFO.kind;
        let is_end = [Location::key_of(Key::FIRST), Round::key_of(Key::FIRST)]
            .iter()
            .any(|first| first.kind() == changed.kind());
        if is_join || (is_end && self.slots.get(&changed).is_none_or(has_join)) {
            let joined = Joined::of(self);
            if joined != self.joined {
                self.joined = joined;
                self.changes.put(Topic::Joins, ());
            }
        }
    }

    /// What changed since this was asked before, each thing once.
    pub fn take_changes(&mut self) -> Sorted<Topic> {
        std::mem::take(&mut self.changes)
    }
}

/// Whether a join hangs on this record.
fn has_join(slot: &Slot) -> bool {
    slot.below.keys().any(|key| key.kind() == <Join as super::kind::Kind>::INFO.kind)
}
