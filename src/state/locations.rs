//! Making, removing and putting back locations and rounds.

use leptos::prelude::*;

use crate::content;
use crate::domain::{Day, Location, LocationId, Round, RoundId};
use crate::records::{Kept, Record, RecordKey};

use super::notice::Notice;
use super::session::Session;

impl Session {
    /// Makes a location with a first round, and returns that round.
    pub fn new_location(&self, name: &str, municipality: &str) -> Option<RoundId> {
        let id = LocationId::parse(&self.new_id()).ok()?;
        let mut location = Location::new(id);
        location.name.write(name.trim(), self.stamp());
        if !municipality.trim().is_empty() {
            location.municipality.write(municipality.trim(), self.stamp());
        }
        let key = RecordKey::Location(id);
        self.edit(key, || Some(Kept::from(Record::Location(location))), |_| {});
        self.new_round(id)
    }

    /// Begins a round today, under the newest edition of the instrument.
    pub fn new_round(&self, location: LocationId) -> Option<RoundId> {
        let id = RoundId::parse(&self.new_id()).ok()?;
        let instrument = content::current_edition().reference;
        let mut round = Round::new(id, location, instrument);
        round.date.set(self.today().day, self.stamp());
        let key = RecordKey::Round(id);
        self.edit(key, || Some(Kept::from(Record::Round(round))), |_| {});
        self.save();
        Some(id)
    }

    /// Changes the day of a round.
    pub fn date_round(&self, id: RoundId, day: Day) {
        let stamp = self.stamp();
        self.edit(
            RecordKey::Round(id),
            || None,
            |kept| {
                if let Record::Round(round) = &mut kept.record {
                    round.date.set(Some(day), stamp);
                }
            },
        );
        self.save();
    }

    /// Removes a location, with a way back.
    pub fn remove_location(&self, id: LocationId) {
        self.flag_location(id, true);
        self.notice.set(Some(Notice::LocationRemoved(id)));
    }

    /// Removes a round, with a way back.
    pub fn remove_round(&self, id: RoundId) {
        self.flag_round(id, true);
        self.notice.set(Some(Notice::RoundRemoved(id)));
    }

    /// Puts back what a notice says was removed.
    pub fn put_back(&self, notice: &Notice) {
        match notice {
            Notice::LocationRemoved(id) => self.flag_location(*id, false),
            Notice::RoundRemoved(id) => self.flag_round(*id, false),
            _ => return,
        }
        self.notice.set(Some(Notice::PutBack));
    }

    pub(super) fn flag_location(&self, id: LocationId, removed: bool) {
        let stamp = self.stamp();
        self.edit(
            RecordKey::Location(id),
            || None,
            |kept| {
                if let Record::Location(location) = &mut kept.record {
                    location.removed.set(removed, stamp);
                }
            },
        );
        self.save();
    }

    pub(super) fn flag_round(&self, id: RoundId, removed: bool) {
        let stamp = self.stamp();
        self.edit(
            RecordKey::Round(id),
            || None,
            |kept| {
                if let Record::Round(round) = &mut kept.record {
                    round.removed.set(removed, stamp);
                }
            },
        );
        self.save();
    }
}
