//! What goes into a file.

use crate::domain::{InstrumentRef, Owner, Sorted};
use crate::records::{
    Action, Join, Kept, Leaves, Listed, Map, Profile, Progress, Record, RecordKey, Shelf, View,
};

use super::{Include, Own};

/// Which records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Selection {
    /// Everything, also what says that things were removed.
    Everything {
        /// Examples too.
        examples: bool,
        /// What is somebody's own and goes along.
        own: Own,
    },
    /// One record with all that hangs on it, and what it hangs on itself. What is somebody's own stays home, unless it is that
    /// record.
    One(RecordKey),
    /// The same without anything that was said in it: no answers and no own views. What somebody needs who is asked.
    Bare(RecordKey),
    /// One record with all that hangs on it, and nothing else: what is handed back to whoever has the rest.
    Handed(RecordKey),
    /// These records. What they hang on and is not one of these goes along by its name only.
    These(Vec<RecordKey>),
}

impl Selection {
    /// Everything but examples and what is somebody's own.
    pub const ALL: Self = Self::Everything { examples: false, own: Own::NONE };
}

/// The chosen records, with the definition of every instrument that they were answered under.
#[must_use]
pub fn select(shelf: &Shelf, selection: &Selection, include: Include) -> Vec<Kept> {
    let chosen: Vec<Kept> = match selection {
        Selection::Everything { examples, own } => {
            let wanted =
                |kept: &Kept| own.takes(kept.key().kind()) && (*examples || !belongs_to_example(shelf, kept));
            shelf.iter().map(|(_, kept)| kept).filter(|kept| wanted(kept)).cloned().collect()
        }
        Selection::One(key) => {
            let mut keys = with_all_of_it(shelf, *key);
            if let RecordKey::Round(round) = key {
                // Of earlier conversations the actions come along that are looked back at: the file of the last is enough.
                for action in shelf.looked_back_at(*round) {
                    keys.put(Action::key_of(action.id), ());
                }
                // What the location says around the instrument belongs to the talk.
                let place = shelf.round(*round).map(|round| shelf.same(Profile::key_of(round.location)));
                for key in place.into_iter().flatten().filter(|key| shelf.get(key).is_some()) {
                    keys.put(key, ());
                }
            }
            without_own(shelf, &keys, *key)
        }
        Selection::Bare(key) => {
            let keys = with_all_of_it(shelf, *key);
            let said =
                |kept: &Kept| matches!(kept.record, Record::Answer(_) | Record::View(_) | Record::Action(_));
            without_own(shelf, &keys, *key).into_iter().filter(|kept| !said(kept)).collect()
        }
        Selection::Handed(key) => {
            let keys = with_all_below(shelf, *key);
            without_own(shelf, &keys, *key)
        }
        Selection::These(keys) => these(shelf, keys),
    };
    let chosen = chosen.into_iter().filter_map(|kept| without_removed(shelf, kept));
    let stripped = |kept: Kept| {
        let include = include_for(shelf, &kept, include);
        strip(kept, include)
    };
    let chosen: Vec<Kept> = chosen.filter_map(stripped).collect();
    let mut all = definitions(&chosen, shelf);
    all.extend(chosen);
    all
}

/// An own view that nobody filled in says no more than who is asked: it goes along with a talk that goes on elsewhere.
fn include_for(shelf: &Shelf, kept: &Kept, include: Include) -> Include {
    let waits = View::of(&kept.record).is_some_and(|view| shelf.progress(view) == Progress::Empty);
    let goes_on = include.has(Leaves::Person);
    if waits && goes_on { include.and(Leaves::View) } else { include }
}

/// The keys of a record and of everything that hangs on it, what was joined with it included: what goes when it is
/// erased.
#[must_use]
pub fn with_all_below(shelf: &Shelf, key: RecordKey) -> Sorted<RecordKey> {
    let mut found = Sorted::default();
    let mut waiting = shelf.same(key);
    while let Some(key) = waiting.pop() {
        if !found.has(&key) {
            found.put(key, ());
            waiting.extend(shelf.below(&key).map(Kept::key));
        }
    }
    found
}

/// The same, with what the record hangs on itself, and what says that those are joined.
fn with_all_of_it(shelf: &Shelf, key: RecordKey) -> Sorted<RecordKey> {
    let mut found = with_all_below(shelf, key);
    let mut waiting: Vec<RecordKey> = found.keys().copied().collect();
    while let Some(key) = waiting.pop() {
        // The other end of a join that was taken back is no part of this.
        let own = shelf.get(&key).filter(|kept| Join::of(&kept.record).is_none());
        let above = own.map(Kept::hangs_on).unwrap_or_default();
        let joins = shelf.below(&key).filter(|kept| Join::of(&kept.record).is_some()).map(Kept::key);
        let near = above.into_iter().flat_map(|above| shelf.same(above)).chain(joins);
        for key in near.filter(|key| shelf.get(key).is_some()).collect::<Vec<_>>() {
            if found.put(key, ()).is_none() {
                waiting.push(key);
            }
        }
    }
    found
}

fn belongs_to_view(kept: &Kept) -> bool {
    match &kept.record {
        Record::View(_) => true,
        Record::Answer(answer) => answer.key.owner != Owner::Agreement,
        _ => false,
    }
}

/// The records with these keys, but for what is somebody's own and hangs on what was chosen.
fn without_own(shelf: &Shelf, keys: &Sorted<RecordKey>, chosen: RecordKey) -> Vec<Kept> {
    let kept = keys.keys().filter_map(|key| shelf.get(key));
    kept.filter(|kept| kept.key() == chosen || Own::NONE.takes(kept.key().kind())).cloned().collect()
}

/// The records with these keys, and by its name what they hang on.
fn these(shelf: &Shelf, keys: &[RecordKey]) -> Vec<Kept> {
    let chosen: Sorted<RecordKey> = keys.iter().map(|key| (*key, ())).collect();
    let kept = || chosen.keys().filter_map(|key| shelf.get(key));
    let above = kept().flat_map(Kept::hangs_on).filter(|above| !chosen.has(above));
    let above: Sorted<RecordKey> = above.map(|key| (key, ())).collect();
    let by_name = above.keys().filter_map(|key| {
        let mut kept = shelf.get(key)?.clone();
        kept.record.body_mut()?.strip(&|leaves| matches!(leaves, Leaves::Bones | Leaves::Name));
        kept.extra = Map::new();
        Some(kept)
    });
    by_name.chain(kept().cloned()).collect()
}

fn belongs_to_example(shelf: &Shelf, kept: &Kept) -> bool {
    let above = kept.hangs_on().into_iter().flat_map(|above| shelf.same(above));
    kept.is_example() || above.filter_map(|key| shelf.get(&key)).any(|above| belongs_to_example(shelf, above))
}

/// Of what was removed only the flag travels, so that it is removed elsewhere too; its texts do not, and neither
/// does what hangs on it.
fn without_removed(shelf: &Shelf, mut kept: Kept) -> Option<Kept> {
    if !is_gone(shelf, &kept) {
        return Some(kept);
    }
    let body = kept.record.body_mut()?;
    if !body.has_flag() {
        return None;
    }
    body.strip(&|leaves| leaves == Leaves::Bones);
    kept.extra = Map::new();
    Some(kept)
}

/// Whether a record was removed, or hangs on what was. What joins two that are gone says nothing of its own.
fn is_gone(shelf: &Shelf, kept: &Kept) -> bool {
    let above = kept.hangs_on();
    let head = |key: &RecordKey| shelf.same(*key).first().and_then(|head| shelf.get(head));
    let any_gone = || above.iter().filter_map(head).any(|above| is_gone(shelf, above));
    kept.is_removed() || (Join::of(&kept.record).is_none() && any_gone())
}

fn definitions(chosen: &[Kept], shelf: &Shelf) -> Vec<Kept> {
    let given_under = chosen.iter().flat_map(Kept::hangs_on).filter_map(|above| match above {
        RecordKey::Instrument(reference) => Some(reference),
        _ => None,
    });
    let needed: Sorted<InstrumentRef> = given_under
        .filter(|reference| !chosen.iter().any(|kept| kept.key() == RecordKey::Instrument(*reference)))
        .map(|reference| (reference, ()))
        .collect();
    let found = needed.keys().filter_map(|reference| shelf.instrument(*reference));
    found.map(|instrument| Kept::from(Record::Instrument(instrument))).collect()
}

/// A record without what may not leave; nothing when all of it stays home.
#[must_use]
pub fn strip(mut kept: Kept, include: Include) -> Option<Kept> {
    if include == Include::ALL {
        return Some(kept);
    }
    let along = kept.key().info().map_or(Leaves::Always, |info| info.along);
    if !include.has(along) || (!include.has(Leaves::View) && belongs_to_view(&kept)) {
        return None;
    }
    if include.and(Leaves::View) == Include::ALL {
        return Some(kept);
    }
    // Nobody knows what records and fields of another version hold; without names or notes they stay home.
    kept.record.body_mut()?.strip(&|leaves| include.has(leaves));
    kept.extra = Map::new();
    Some(kept)
}
