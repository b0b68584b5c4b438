//! Rounds: of a location, and the way on in one.

use crate::domain::{AnswerKey, LocationId, Owner, RoundId, Sorted, Stamp, Standing, Theme};
use crate::records::title::numbered;
use crate::records::{Answer, Body, Kept, Listed, Location, RecordKey, Round, Rules, Shelf};

impl Shelf {
    /// The round that stands for this one: itself, or the oldest that it was joined with.
    #[must_use]
    pub fn same_round(&self, id: RoundId) -> RoundId {
        self.joined().round(id)
    }

    /// All rounds that are one with this one, itself among them.
    #[must_use]
    pub fn round_group(&self, id: RoundId) -> Vec<RoundId> {
        self.joined().round_group(id)
    }

    /// A round, removed or not.
    #[must_use]
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        self.find(self.same_round(id))
    }

    /// A round that was not removed, at a location that was not.
    /// A round whose location never came along counts as open: its answers are all that there is.
    #[must_use]
    pub fn open_round(&self, id: RoundId) -> Option<&Round> {
        let round = self.round(id).filter(|round| !round.removed.get())?;
        let location_gone = self.location(round.location).is_some_and(|location| *location.removed.get());
        (!location_gone).then_some(round)
    }

    /// The rounds of a location that were not removed, by id: the oldest first.
    pub fn rounds_of(&self, location: LocationId) -> impl Iterator<Item = &Round> {
        let places = self.location_group(location);
        let below = places.into_iter().flat_map(|place| self.below(&RecordKey::Location(place)));
        let rounds = below
            .filter_map(|kept| Round::of(&kept.record))
            .filter(|round| !round.removed.get() && self.same_round(round.id) == round.id);
        let rounds: Sorted<RoundId, &Round> = rounds.map(|round| (round.id, round)).collect();
        rounds.into_iter().map(|(_, round)| round)
    }

    /// When something was last written in a round, by whom.
    #[must_use]
    pub fn last_written(&self, id: RoundId) -> Option<Stamp> {
        let rounds = self.round_group(id).into_iter();
        rounds.filter_map(|id| self.latest_with_below(&RecordKey::Round(id))).max()
    }

    /// Whether a round was only begun: nobody wrote anything in it but its day.
    #[must_use]
    pub fn is_untouched(&self, round: &Round) -> bool {
        let plain = round.label.text().is_empty()
            && round.present.text().is_empty()
            && self
                .round_before(round.id)
                .map_or_else(|| round.today.is_empty(), |last| same_themes(last, round))
            && round.prepared.is_empty();
        plain && !round.is_agreed() && self.below(&RecordKey::Round(round.id)).next().is_none()
    }

    /// Whether nothing would be lost with a round: nothing was set up either, and nobody asked for it.
    #[must_use]
    pub fn is_bare(&self, round: &Round) -> bool {
        let set_up =
            !round.seats.is_empty() || round.minutes.stamp().is_some() || round.next.stamp().is_some();
        let asked = !round.asked.is_empty() || !round.help.text().is_empty();
        self.is_untouched(round) && !set_up && !asked
    }

    /// The round of a location that was held last.
    #[must_use]
    pub fn last_round(&self, location: LocationId) -> Option<&Round> {
        self.rounds_of(location).max_by_key(|round| (*round.date.get(), round.id))
    }

    /// What people call a round, with a number where another of its location has that name too: the first begun has none.
    #[must_use]
    pub fn round_called(&self, id: RoundId) -> String {
        let Some(round) = self.round(id) else { return String::new() };
        let same = self.rounds_of(round.location).filter(|other| other.title() == round.title());
        let before = same.filter(|other| other.id < round.id).count();
        numbered(round.title(), before + 1)
    }

    /// Whether the names or partners of the location changed after the partners agreed on this round: the
    /// report shows them as they are now.
    #[must_use]
    pub fn location_changed_since_agreement(&self, id: RoundId) -> bool {
        let Some(round) = self.round(id).filter(|round| round.is_agreed()) else { return false };
        let members = self.location_group(round.location).into_iter();
        let latest = members.filter_map(|id| self.get(&Location::key_of(id)).and_then(Kept::latest)).max();
        latest > round.status.stamp()
    }

    /// Other rounds that could be the same conversation: at the same location, with the same edition,
    /// both still drafts.
    #[must_use]
    pub fn joinable_rounds(&self, id: RoundId) -> Vec<&Round> {
        let Some(round) = self.open_round(id).filter(|round| !round.is_agreed()) else { return Vec::new() };
        let others = self.rounds_of(round.location);
        others
            .filter(|other| other.id != round.id && !other.is_agreed() && self.joined().fit(round, other))
            .collect()
    }

    /// Drafts of locations that were joined, that could be the same conversation: each began at another of them, on the same
    /// day or one of them without a day.
    #[must_use]
    pub fn twin_rounds(&self, location: LocationId) -> Vec<(&Round, &Round)> {
        let mut pairs: Vec<(&Round, &Round)> = Vec::new();
        for round in self.rounds_of(location) {
            let alike = |other: &&Round| {
                let day = |of: &Round| *of.date.get();
                let same_day = day(round).zip(day(other)).is_none_or(|(one, other)| one == other);
                other.id > round.id && other.location != round.location && same_day
            };
            let twin = self.joinable_rounds(round.id).into_iter().find(alike);
            pairs.extend(twin.map(|twin| (round, twin)));
        }
        pairs
    }

    /// How many themes of a round were talked about together.
    #[must_use]
    pub fn discussed(&self, round: RoundId) -> usize {
        let together = |answer: &Answer| answer.key.owner == Owner::Agreement;
        let answers = self.answers_of(round);
        answers.iter().filter(|answer| together(answer) && answer.standing().is_discussed()).count()
    }

    /// The theme to go on with: the one that was changed last, as long as one of its questions is open; otherwise the
    /// next one.
    #[must_use]
    pub fn theme_to_resume(&self, round: RoundId) -> Option<(usize, &'static Theme)> {
        let known = self.round(round)?;
        let answers = self.answers_of(round);
        let together = answers.iter().filter(|answer| answer.key.owner == Owner::Agreement);
        let last = together.max_by_key(|answer| {
            let body: &dyn Body = answer.as_ref();
            body.latest()
        });
        let open = last.filter(|answer| {
            let asked = answer.now.get().is_none() || answer.ambition.get().is_none();
            asked && !*answer.later.get() && known.is_today(answer.key.theme)
        });
        let theme = open.and_then(|answer| self.instrument(known.instrument)?.theme(answer.key.theme));
        theme.or_else(|| self.next_theme(round))
    }

    /// The first theme of today that was not talked about and does not wait for later, with its number.
    #[must_use]
    pub fn next_theme(&self, round: RoundId) -> Option<(usize, &'static Theme)> {
        let round = self.round(round)?;
        let instrument = self.instrument(round.instrument)?;
        (1..).zip(instrument.themes).filter(|(_, theme)| round.is_today(theme.id)).find(|(_, theme)| {
            let key = AnswerKey { round: round.id, owner: Owner::Agreement, theme: theme.id };
            let standing = self.answer(key).map_or(Standing::Untouched, |answer| answer.standing());
            !standing.is_discussed() && standing != Standing::Later
        })
    }
}

/// Whether two rounds are about the same themes.
fn same_themes(one: &Round, other: &Round) -> bool {
    let mut named = one.today.keys().chain(other.today.keys());
    named.all(|theme| one.is_today(*theme) == other.is_today(*theme))
}
