//! Looking things up on the shelf. What was joined is found as one, under whichever of its ids.

use crate::content;
use crate::domain::{
    Answer, AnswerKey, Assessment, AssessmentId, Instrument, InstrumentRef, Location, LocationId, Merge,
    Mirror, MirrorId, NaturalKey, Owner, Partner, PartnerId, Round, RoundId, Sorted, Standing, Theme,
    ThemeId,
};

use super::{Kept, Record, RecordKey, Shelf};

impl Shelf {
    /// The location that stands for this one: itself, or the oldest that it was joined with.
    #[must_use]
    pub fn same_location(&self, id: LocationId) -> LocationId {
        self.joined.location(id)
    }

    /// The round that stands for this one: itself, or the oldest that it was joined with.
    #[must_use]
    pub fn same_round(&self, id: RoundId) -> RoundId {
        self.joined.round(id)
    }

    /// All locations that are one with this one, itself among them.
    #[must_use]
    pub fn location_group(&self, id: LocationId) -> Vec<LocationId> {
        self.joined.location_group(id)
    }

    /// All rounds that are one with this one, itself among them.
    #[must_use]
    pub fn round_group(&self, id: RoundId) -> Vec<RoundId> {
        self.joined.round_group(id)
    }

    /// A location, removed or not.
    #[must_use]
    pub fn location(&self, id: LocationId) -> Option<&Location> {
        self.own_location(self.same_location(id))
    }

    /// A location as it was before it was joined with another.
    #[must_use]
    pub fn own_location(&self, id: LocationId) -> Option<&Location> {
        match self.get(&RecordKey::Location(id)).map(|kept| &kept.record) {
            Some(Record::Location(location)) => Some(location),
            _ => None,
        }
    }

    /// Every location that was not removed, by id: the oldest first.
    pub fn locations(&self) -> impl Iterator<Item = &Location> {
        self.iter().filter_map(|(_, kept)| match &kept.record {
            Record::Location(location)
                if !location.removed.get() && self.same_location(location.id) == location.id =>
            {
                Some(location)
            }
            _ => None,
        })
    }

    /// A location that was not removed.
    #[must_use]
    pub fn open_location(&self, id: LocationId) -> Option<&Location> {
        self.location(id).filter(|location| !location.removed.get())
    }

    /// The partners of a location that were not removed, each with the record that holds it.
    pub fn partners_of(&self, id: LocationId) -> impl Iterator<Item = (LocationId, PartnerId, &Partner)> {
        let holders = self.location_group(id).into_iter().filter_map(|id| self.own_location(id));
        holders
            .flat_map(|holder| holder.present_partners().map(|(partner, value)| (holder.id, partner, value)))
    }

    /// Other locations that share a key with this one: perhaps they are the same.
    #[must_use]
    pub fn look_alikes(&self, id: LocationId) -> Vec<LocationId> {
        let keys = self.natural_keys(id);
        let others = self.locations().filter(|other| other.id != self.same_location(id) && !other.example);
        others
            .filter(|other| self.natural_keys(other.id).iter().any(|key| keys.contains(key)))
            .map(|other| other.id)
            .collect()
    }

    fn natural_keys(&self, id: LocationId) -> Vec<NaturalKey> {
        let members = self.location_group(id).into_iter().filter_map(|id| self.own_location(id));
        members.flat_map(Location::natural_keys).collect()
    }

    /// A round, removed or not.
    #[must_use]
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        match self.get(&RecordKey::Round(self.same_round(id))).map(|kept| &kept.record) {
            Some(Record::Round(round)) => Some(round),
            _ => None,
        }
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
        let location = self.same_location(location);
        self.iter().filter_map(move |(_, kept)| match &kept.record {
            Record::Round(round)
                if self.same_location(round.location) == location
                    && !round.removed.get()
                    && self.same_round(round.id) == round.id =>
            {
                Some(round)
            }
            _ => None,
        })
    }

    /// Whether the names or partners of the location changed after the partners agreed on this round: the
    /// report shows them as they are now.
    #[must_use]
    pub fn location_changed_since_agreement(&self, id: RoundId) -> bool {
        let Some(round) = self.round(id).filter(|round| round.is_agreed()) else { return false };
        let members = self.location_group(round.location).into_iter().filter_map(|id| self.own_location(id));
        members.flat_map(Location::stamps).max() > round.status.stamp()
    }

    /// Other rounds that could be the same conversation: at the same location, with the same edition,
    /// both still drafts.
    #[must_use]
    pub fn joinable_rounds(&self, id: RoundId) -> Vec<&Round> {
        let Some(round) = self.open_round(id).filter(|round| !round.is_agreed()) else { return Vec::new() };
        let others = self.rounds_of(round.location);
        others
            .filter(|other| other.id != round.id && !other.is_agreed() && self.joined.fit(round, other))
            .collect()
    }

    /// An answer; of rounds that were joined, all that was answered in any of them.
    #[must_use]
    pub fn answer(&self, key: AnswerKey) -> Option<Answer> {
        match self.answer_record(key)?.record {
            Record::Answer(answer) => Some(answer),
            _ => None,
        }
    }

    /// The record to write an answer in, with all that is known of it.
    fn answer_record(&self, key: AnswerKey) -> Option<Kept> {
        let round = self.same_round(key.round);
        let parts = self.round_group(round).into_iter().filter_map(|part| {
            let mut kept = self.get(&RecordKey::Answer(AnswerKey { round: part, ..key })).cloned()?;
            if let Record::Answer(answer) = &mut kept.record {
                answer.key.round = round;
            }
            Some(kept)
        });
        parts.reduce(merge_rounds)
    }

    /// The themes of which two rounds say different things, by number.
    #[must_use]
    pub fn differences(&self, one: RoundId, other: RoundId) -> Vec<usize> {
        let own = |round: RoundId, theme: ThemeId| {
            let key = RecordKey::Answer(AnswerKey { round, owner: Owner::Agreement, theme });
            match self.get(&key).map(|kept| &kept.record) {
                Some(Record::Answer(answer)) if answer.standing().is_discussed() => Some(answer.standing()),
                _ => None,
            }
        };
        let instrument = self.round(one).and_then(|round| self.instrument(round.instrument));
        let themes = (1..).zip(instrument.map(|known| known.themes).unwrap_or_default());
        let differ = themes.filter(|(_, theme)| match (own(one, theme.id), own(other, theme.id)) {
            (Some(a), Some(b)) => a != b,
            _ => false,
        });
        differ.map(|(number, _)| number).collect()
    }

    /// What is written when something under this key changes: the key itself, or that of the oldest
    /// that it was joined with, and what is known there now.
    #[must_use]
    pub fn to_edit(&self, key: RecordKey) -> (RecordKey, Option<Kept>) {
        match key {
            RecordKey::Answer(of) => {
                let of = AnswerKey { round: self.same_round(of.round), ..of };
                (RecordKey::Answer(of), self.answer_record(of))
            }
            RecordKey::Round(id) => {
                let key = RecordKey::Round(self.same_round(id));
                (key, self.get(&key).cloned())
            }
            _ => (key, self.get(&key).cloned()),
        }
    }

    /// Every answer of a round, whoever gave it.
    #[must_use]
    pub fn answers_of(&self, round: RoundId) -> Vec<Answer> {
        let round = self.same_round(round);
        let mut answers: Sorted<(Owner, ThemeId), Answer> = Sorted::default();
        for (_, kept) in self.iter() {
            if let Record::Answer(answer) = &kept.record
                && self.same_round(answer.key.round) == round
            {
                let key = AnswerKey { round, ..answer.key };
                let answer = Answer { key, ..answer.clone() };
                let merged = match answers.take(&(key.owner, key.theme)) {
                    Some(known) => merge_answers(known, answer),
                    None => answer,
                };
                answers.put((key.owner, key.theme), merged);
            }
        }
        answers.into_iter().map(|(_, answer)| answer).collect()
    }

    /// How many themes of a round were talked about together.
    #[must_use]
    pub fn discussed(&self, round: RoundId) -> usize {
        let together = |answer: &&Answer| answer.key.owner == Owner::Agreement;
        self.answers_of(round).iter().filter(together).filter(|a| a.standing().is_discussed()).count()
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

    /// A role assessment that was not removed.
    #[must_use]
    pub fn assessment(&self, id: AssessmentId) -> Option<&Assessment> {
        match self.get(&RecordKey::Assessment(id)).map(|kept| &kept.record) {
            Some(Record::Assessment(of)) if !of.removed.get() => Some(of),
            _ => None,
        }
    }

    /// Every role assessment that was not removed, by id: the oldest first.
    pub fn assessments(&self) -> impl Iterator<Item = &Assessment> {
        self.iter().filter_map(|(_, kept)| match &kept.record {
            Record::Assessment(of) if !of.removed.get() => Some(of.as_ref()),
            _ => None,
        })
    }

    /// A mirror of competences that was not removed.
    #[must_use]
    pub fn mirror(&self, id: MirrorId) -> Option<&Mirror> {
        match self.get(&RecordKey::Mirror(id)).map(|kept| &kept.record) {
            Some(Record::Mirror(of)) if !of.removed.get() => Some(of),
            _ => None,
        }
    }

    /// Every mirror of competences that was not removed, by id: the oldest first.
    pub fn mirrors(&self) -> impl Iterator<Item = &Mirror> {
        self.iter().filter_map(|(_, kept)| match &kept.record {
            Record::Mirror(of) if !of.removed.get() => Some(of),
            _ => None,
        })
    }

    /// An instrument: a published edition of ours, or a definition that came with a file.
    #[must_use]
    pub fn instrument(&self, of: InstrumentRef) -> Option<&'static Instrument> {
        content::edition(of).or_else(|| match self.get(&RecordKey::Instrument(of)).map(|kept| &kept.record) {
            Some(Record::Instrument(instrument)) => Some(instrument),
            _ => None,
        })
    }
}

/// Joins one answer of two rounds. Where they stand and what they aim for belong together: both come from
/// the round that chose last, so that no pair of levels appears that nobody chose.
fn merge_answers(one: Answer, other: Answer) -> Answer {
    let chosen = |answer: &Answer| answer.now.stamp().max(answer.ambition.stamp());
    let last = if chosen(&one) >= chosen(&other) { &one } else { &other };
    let (now, ambition) = (last.now.clone(), last.ambition.clone());
    Answer { now, ambition, ..one.merge(other) }
}

fn merge_rounds(one: Kept, other: Kept) -> Kept {
    let levels = match (&one.record, &other.record) {
        (Record::Answer(a), Record::Answer(b)) => Some(merge_answers(a.clone(), b.clone())),
        _ => None,
    };
    let merged = one.merge(other);
    match levels {
        Some(answer) => Kept { record: Record::Answer(answer), ..merged },
        None => merged,
    }
}
