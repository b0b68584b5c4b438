//! Making, removing and putting back locations, rounds and partners.

use leptos::prelude::*;

use crate::content;
use crate::domain::{Location, LocationId, PartnerId, PartnerKind, Register, Round, RoundId};
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

    /// Adds a partner of a kind to a location, and returns it.
    pub fn new_partner(&self, location: LocationId, kind: PartnerKind) -> Option<PartnerId> {
        let id = PartnerId::parse(&self.new_id()).ok()?;
        self.change_partner_kind(location, id, kind);
        Some(id)
    }

    /// Says what kind of organisation a partner is.
    pub fn change_partner_kind(&self, location: LocationId, partner: PartnerId, kind: PartnerKind) {
        let stamp = self.stamp();
        self.edit_location(location, |location| location.partners.slot(partner).kind.set(Some(kind), stamp));
    }

    /// Removes a location, with a way back.
    pub fn remove_location(&self, id: LocationId) {
        self.remove(Notice::LocationRemoved(id));
    }

    /// Removes a round, with a way back.
    pub fn remove_round(&self, id: RoundId) {
        self.remove(Notice::RoundRemoved(id));
    }

    /// Removes a partner from a location, with a way back.
    pub fn remove_partner(&self, location: LocationId, partner: PartnerId) {
        self.remove(Notice::PartnerRemoved(location, partner));
    }

    pub(super) fn remove(&self, what: Notice) {
        self.flag(&what, true);
        self.notice.set(Some(what));
    }

    /// Puts back what a notice says was removed.
    pub fn put_back(&self, what: &Notice) {
        self.flag(what, false);
        self.notice.set(Some(Notice::PutBack));
    }

    fn flag(&self, what: &Notice, removed: bool) {
        let key = match what {
            Notice::LocationRemoved(id) | Notice::PartnerRemoved(id, _) => RecordKey::Location(*id),
            Notice::RoundRemoved(id) => RecordKey::Round(*id),
            Notice::AssessmentRemoved(id) | Notice::PartRemoved(id, _) => RecordKey::Assessment(*id),
            Notice::MirrorRemoved(id) => RecordKey::Mirror(*id),
            _ => return,
        };
        let stamp = self.stamp();
        self.edit(
            key,
            || None,
            |kept| {
                if let Some(flag) = removed_flag(&mut kept.record, what) {
                    flag.set(removed, stamp);
                }
            },
        );
        self.save();
    }

    fn edit_location(&self, id: LocationId, change: impl FnOnce(&mut Location)) {
        self.edit(
            RecordKey::Location(id),
            || None,
            |kept| {
                if let Record::Location(location) = &mut kept.record {
                    change(location);
                }
            },
        );
        self.save();
    }
}

fn removed_flag<'a>(record: &'a mut Record, what: &Notice) -> Option<&'a mut Register<bool>> {
    match (record, what) {
        (Record::Location(location), Notice::PartnerRemoved(_, partner)) => {
            Some(&mut location.partners.slot(*partner).removed)
        }
        (Record::Location(location), _) => Some(&mut location.removed),
        (Record::Round(round), _) => Some(&mut round.removed),
        (Record::Assessment(of), Notice::PartRemoved(_, part)) => Some(&mut of.parts.slot(*part).removed),
        (Record::Assessment(of), _) => Some(&mut of.removed),
        (Record::Mirror(of), _) => Some(&mut of.removed),
        _ => None,
    }
}
