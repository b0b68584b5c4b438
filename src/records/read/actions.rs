//! Actions: of a location, of a round, and those that a round looks back at.

use crate::domain::{ActionId, AnswerKey, Day, LocationId, Owner, RoundId, Sorted, ThemeId};
use crate::records::{Action, Listed, RecordKey, Round, Shelf};

impl Shelf {
    /// An action that was not removed.
    #[must_use]
    pub fn action(&self, id: ActionId) -> Option<&Action> {
        self.find::<Action>(id).filter(|action| !action.removed.get())
    }

    /// The actions of a location, also those in which nobody said anything yet, the oldest first; not those of a round that was
    /// removed. Those of a round that never came to this device are all that there is of it, and count.
    #[must_use]
    pub fn every_action_of(&self, location: LocationId) -> Vec<&Action> {
        let stands = |action: &&Action| {
            let round = self.round(action.round);
            !action.removed.get() && round.is_none_or(|round| !round.removed.get())
        };
        let places = self.location_group(location).into_iter();
        let below = places.flat_map(|place| self.below(&RecordKey::Location(place)));
        let found = below.filter_map(|kept| Action::of(&kept.record)).filter(stands);
        let found: Sorted<ActionId, &Action> = found.map(|action| (action.id, action)).collect();
        found.into_iter().map(|(_, action)| action).collect()
    }

    /// The same, only those in which somebody said something.
    #[must_use]
    pub fn actions_of(&self, location: LocationId) -> Vec<&Action> {
        self.every_action_of(location).into_iter().filter(|action| !action.is_blank()).collect()
    }

    /// The actions that were made in a round, also those in which nobody said anything yet.
    #[must_use]
    pub fn every_action_in(&self, round: RoundId) -> Vec<&Action> {
        let group = self.round_group(self.same_round(round));
        let all = self.location_of_round(round).map(|at| self.every_action_of(at)).unwrap_or_default();
        all.into_iter().filter(|action| group.contains(&action.round)).collect()
    }

    /// The actions that were made in a round.
    #[must_use]
    pub fn actions_in(&self, round: RoundId) -> Vec<&Action> {
        self.every_action_in(round).into_iter().filter(|action| !action.is_blank()).collect()
    }

    /// The actions for a theme while it is talked about: open ones from earlier rounds, then those of this one.
    #[must_use]
    pub fn actions_at(&self, round: RoundId, theme: ThemeId) -> Vec<&Action> {
        let earlier = self.looked_back_at(round).into_iter().filter(|action| action.is_open());
        earlier.chain(self.every_action_in(round)).filter(|action| action.is_for(theme)).collect()
    }

    /// Whether there is something to show at a theme besides its levels: an action, what they ask of the municipality, or a
    /// policy that it touches.
    #[must_use]
    pub fn has_actions_at(&self, round: RoundId, theme: ThemeId) -> bool {
        let key = AnswerKey { round, owner: Owner::Agreement, theme };
        let asks =
            || self.answer(key).is_some_and(|answer| !answer.help.text().is_empty() || answer.touches_any());
        !self.actions_at(round, theme).is_empty() || asks()
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
        self.rounds_before(round).into_iter().next()
    }

    /// The rounds at the same location that were held before this one, the last of them first.
    #[must_use]
    pub fn rounds_before(&self, round: RoundId) -> Vec<&Round> {
        let Some(this) = self.round(round) else { return Vec::new() };
        let earlier =
            self.rounds_of(this.location).filter(|other| place_in_time(other) < place_in_time(this));
        let sorted: Sorted<_, &Round> = earlier.map(|other| (place_in_time(other), other)).collect();
        let mut earlier: Vec<&Round> = sorted.into_iter().map(|(_, other)| other).collect();
        earlier.reverse();
        earlier
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
