//! Actions: of a location, of a round, and those that a round looks back at.

use crate::domain::{ActionId, Day, LocationId, RoundId, Sorted, ThemeId};
use crate::records::{Action, Listed, RecordKey, Round, Shelf};

impl Shelf {
    /// An action that was not removed.
    #[must_use]
    pub fn action(&self, id: ActionId) -> Option<&Action> {
        self.find::<Action>(id).filter(|action| !action.removed.get())
    }

    /// The actions of a location in which somebody said something, the oldest first; not those of a round that was removed.
    /// Those of a round that never came to this device are all that there is of it, and count.
    #[must_use]
    pub fn actions_of(&self, location: LocationId) -> Vec<&Action> {
        let stands = |action: &&Action| {
            let round = self.round(action.round);
            !action.removed.get() && !action.is_blank() && round.is_none_or(|round| !round.removed.get())
        };
        let places = self.location_group(location).into_iter();
        let below = places.flat_map(|place| self.below(&RecordKey::Location(place)));
        let found = below.filter_map(|kept| Action::of(&kept.record)).filter(stands);
        let found: Sorted<_, &Action> = found.map(|action| (action.id, action)).collect();
        found.into_iter().map(|(_, action)| action).collect()
    }

    /// The actions that were made in a round.
    #[must_use]
    pub fn actions_made_in(&self, round: RoundId) -> Vec<&Action> {
        let group = self.round_group(self.same_round(round));
        let made_here = |action: &&Action| group.contains(&action.round);
        self.location_of_round(round)
            .map(|at| self.actions_of(at))
            .unwrap_or_default()
            .into_iter()
            .filter(made_here)
            .collect()
    }

    /// The actions that were made for a theme in a round, and one in which nobody said anything yet.
    #[must_use]
    pub fn actions_at(&self, round: RoundId, theme: ThemeId) -> Vec<&Action> {
        let group = self.round_group(self.same_round(round)).into_iter();
        let below = group.flat_map(|part| self.below(&RecordKey::Round(part)));
        let found = below.filter_map(|kept| Action::of(&kept.record));
        let found = found.filter(|action| !action.removed.get() && action.is_for(theme));
        let found: Sorted<_, &Action> = found.map(|action| (action.id, action)).collect();
        found.into_iter().map(|(_, action)| action).collect()
    }

    /// What a round looks back at: of actions from earlier rounds those that are open, and those that came to their end since
    /// the round before it began.
    #[must_use]
    pub fn looked_back_at(&self, round: RoundId) -> Vec<&Action> {
        let Some(location) = self.location_of_round(round) else { return Vec::new() };
        let own = self.round_group(self.same_round(round));
        let later = self.rounds_after(round);
        let since = self.round_before(round).and_then(|before| before.date.stamp());
        let looked_at = |action: &&Action| {
            let of_before = !own.contains(&action.round) && !later.contains(&self.same_round(action.round));
            of_before && (action.is_open() || since.is_none() || action.ended.stamp() >= since)
        };
        self.actions_of(location).into_iter().filter(looked_at).collect()
    }

    /// The round at the same location that was held before this one: the last of those with an earlier day, or begun earlier on
    /// the same day.
    #[must_use]
    pub fn round_before(&self, round: RoundId) -> Option<&Round> {
        let this = self.round(round)?;
        let earlier =
            self.rounds_of(this.location).filter(|other| place_in_time(other) < place_in_time(this));
        earlier.max_by_key(|other| place_in_time(other))
    }

    fn rounds_after(&self, round: RoundId) -> Vec<RoundId> {
        let Some(this) = self.round(round) else { return Vec::new() };
        let later = self.rounds_of(this.location).filter(|other| place_in_time(other) > place_in_time(this));
        later.map(|other| other.id).collect()
    }

    fn location_of_round(&self, round: RoundId) -> Option<LocationId> {
        self.round(round).map(|round| round.location)
    }
}

/// Orders the rounds of a location: by day, then as they were begun. One without a day was held nobody knows when, and
/// comes first.
fn place_in_time(round: &Round) -> (Option<Day>, RoundId) {
    (*round.date.get(), round.id)
}
