//! Everything that is known on this device, by key.

use crate::content;
use crate::domain::{
    Answer, AnswerKey, Instrument, InstrumentRef, Location, LocationId, Merge, Owner, Round, RoundId, Sorted,
    Standing, Theme,
};

use super::{Kept, Record, RecordKey};

/// All records. Looking up is by key; merging keeps what either side knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shelf {
    records: Sorted<RecordKey, Kept>,
}

impl Shelf {
    /// The record with this key.
    #[must_use]
    pub fn get(&self, key: &RecordKey) -> Option<&Kept> {
        self.records.get(key)
    }

    /// Every record, in the order of writing.
    pub fn iter(&self) -> impl Iterator<Item = (&RecordKey, &Kept)> {
        self.records.iter()
    }

    /// How many records there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.records.len()
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }

    /// Puts a record in the place of what stood under its key.
    pub fn put(&mut self, kept: Kept) {
        self.records.put(kept.key(), kept);
    }

    /// Joins a record with what stands under its key, and returns the result.
    pub fn merge_in(&mut self, kept: Kept) -> Kept {
        let key = kept.key();
        let merged = match self.records.take(&key) {
            Some(ours) => ours.merge(kept),
            None => kept,
        };
        self.records.put(key, merged.clone());
        merged
    }

    /// Takes a record away. Only for undoing an import and for what was erased on this device:
    /// removing for the user is a flag inside the record.
    pub fn take(&mut self, key: &RecordKey) -> Option<Kept> {
        self.records.take(key)
    }

    /// A location.
    #[must_use]
    pub fn location(&self, id: LocationId) -> Option<&Location> {
        match self.records.get(&RecordKey::Location(id)).map(|kept| &kept.record) {
            Some(Record::Location(location)) => Some(location),
            _ => None,
        }
    }

    /// Every location that was not removed, by id: the oldest first.
    pub fn locations(&self) -> impl Iterator<Item = &Location> {
        self.records.values().filter_map(|kept| match &kept.record {
            Record::Location(location) if !location.removed.get() => Some(location),
            _ => None,
        })
    }

    /// A round.
    #[must_use]
    pub fn round(&self, id: RoundId) -> Option<&Round> {
        match self.records.get(&RecordKey::Round(id)).map(|kept| &kept.record) {
            Some(Record::Round(round)) => Some(round),
            _ => None,
        }
    }

    /// A location that was not removed.
    #[must_use]
    pub fn open_location(&self, id: LocationId) -> Option<&Location> {
        self.location(id).filter(|location| !location.removed.get())
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
        self.records.values().filter_map(move |kept| match &kept.record {
            Record::Round(round) if round.location == location && !round.removed.get() => Some(round),
            _ => None,
        })
    }

    /// An answer.
    #[must_use]
    pub fn answer(&self, key: AnswerKey) -> Option<&Answer> {
        match self.records.get(&RecordKey::Answer(key)).map(|kept| &kept.record) {
            Some(Record::Answer(answer)) => Some(answer),
            _ => None,
        }
    }

    /// Every answer of a round, whoever gave it.
    pub fn answers_of(&self, round: RoundId) -> impl Iterator<Item = &Answer> {
        self.records.values().filter_map(move |kept| match &kept.record {
            Record::Answer(answer) if answer.key.round == round => Some(answer),
            _ => None,
        })
    }

    /// The first theme of a round that was not talked about and does not wait for later, with its number.
    #[must_use]
    pub fn next_theme(&self, round: RoundId) -> Option<(usize, &'static Theme)> {
        let instrument = self.instrument(self.round(round)?.instrument)?;
        (1..).zip(instrument.themes).find(|(_, theme)| {
            let key = AnswerKey { round, owner: Owner::Agreement, theme: theme.id };
            let standing = self.answer(key).map_or(Standing::Untouched, Answer::standing);
            !standing.is_discussed() && standing != Standing::Later
        })
    }

    /// An instrument: a published edition of ours, or a definition that came with a file.
    #[must_use]
    pub fn instrument(&self, of: InstrumentRef) -> Option<&'static Instrument> {
        content::edition(of).or_else(|| {
            match self.records.get(&RecordKey::Instrument(of)).map(|kept| &kept.record) {
                Some(Record::Instrument(instrument)) => Some(instrument),
                _ => None,
            }
        })
    }
}
