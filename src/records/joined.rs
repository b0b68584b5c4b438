//! What is one with what: derived from the joins, never stored.

use crate::domain::{LocationId, Pair, RoundId, Sorted};

use super::{Join, Location, Round, Shelf};

/// Of everything that was joined, the oldest of its group: that one stands for all of them.
///
/// A group is what hangs together through joins, whatever their order, so that every device with the
/// same joins has the same groups. Ids count up in time, so the smallest is the oldest.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Joined {
    locations: Sorted<LocationId, LocationId>,
    rounds: Sorted<RoundId, RoundId>,
}

impl Joined {
    /// The groups that follow from these records. A join counts when both of its sides are here; two
    /// rounds must be held at one location and with one edition of one instrument.
    pub fn of(shelf: &Shelf) -> Self {
        let pairs: Vec<Pair> =
            shelf.all::<Join>().filter(|join| *join.joined.get()).map(|join| join.pair).collect();
        let mut joined = Self::default();
        for pair in &pairs {
            if let Pair::Locations(one, other) = pair
                && [one, other].into_iter().all(|id| shelf.find::<Location>(*id).is_some())
            {
                unite(&mut joined.locations, *one, *other);
            }
        }
        for pair in &pairs {
            if let Pair::Rounds(one, other) = pair
                && let (Some(a), Some(b)) = (shelf.find::<Round>(*one), shelf.find::<Round>(*other))
                && joined.fit(a, b)
            {
                unite(&mut joined.rounds, *one, *other);
            }
        }
        joined
    }

    /// Whether two rounds can be one.
    pub fn fit(&self, one: &Round, other: &Round) -> bool {
        one.instrument == other.instrument && self.location(one.location) == self.location(other.location)
    }

    /// The location that stands for this one.
    pub fn location(&self, id: LocationId) -> LocationId {
        self.locations.get(&id).copied().unwrap_or(id)
    }

    /// The round that stands for this one.
    pub fn round(&self, id: RoundId) -> RoundId {
        self.rounds.get(&id).copied().unwrap_or(id)
    }

    /// All rounds that are one with this one, itself among them.
    pub fn round_group(&self, id: RoundId) -> Vec<RoundId> {
        group(&self.rounds, id)
    }

    /// All locations that are one with this one, itself among them.
    pub fn location_group(&self, id: LocationId) -> Vec<LocationId> {
        group(&self.locations, id)
    }
}

/// Makes two one: the smallest of a group stands for it.
pub fn unite<T: Copy + Ord>(heads: &mut Sorted<T, T>, one: T, other: T) {
    let known = [one, other].map(|id| heads.get(&id).copied());
    // Thousands of conversations say again which location they are of.
    if known[0].is_some() && known[0] == known[1] {
        return;
    }
    let ends = [known[0].unwrap_or(one), known[1].unwrap_or(other)];
    let head = ends[0].min(ends[1]);
    if ends[0] != ends[1] {
        let moved: Vec<T> =
            heads.iter().filter(|(_, known)| ends.contains(known)).map(|(id, _)| *id).collect();
        for id in moved {
            heads.put(id, head);
        }
    }
    heads.put(one, head);
    heads.put(other, head);
}

fn group<T: Copy + Ord>(groups: &Sorted<T, T>, id: T) -> Vec<T> {
    match groups.get(&id) {
        Some(head) => groups.iter().filter(|(_, known)| *known == head).map(|(id, _)| *id).collect(),
        None => vec![id],
    }
}
