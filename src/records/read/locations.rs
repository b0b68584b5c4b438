//! Locations, their partners, and which of them may be the same.

use crate::domain::{LocationId, NaturalKey, PartnerId, PartnerKind, Sorted};
use crate::records::{Location, Partner, Shelf};

impl Shelf {
    /// How many partners of these kinds there are on the list of locations.
    #[must_use]
    pub fn on_list(&self, kinds: &[PartnerKind]) -> usize {
        self.locations().filter(|location| !location.example).map(|location| location.count_of(kinds)).sum()
    }

    /// The location that stands for this one: itself, or the oldest that it was joined with.
    #[must_use]
    pub fn same_location(&self, id: LocationId) -> LocationId {
        self.joined().location(id)
    }

    /// All locations that are one with this one, itself among them.
    #[must_use]
    pub fn location_group(&self, id: LocationId) -> Vec<LocationId> {
        self.joined().location_group(id)
    }

    /// A location, removed or not.
    #[must_use]
    pub fn location(&self, id: LocationId) -> Option<&Location> {
        self.own_location(self.same_location(id))
    }

    /// A location as it was before it was joined with another.
    #[must_use]
    pub fn own_location(&self, id: LocationId) -> Option<&Location> {
        self.find(id)
    }

    /// Every location that was not removed, by id: the oldest first.
    pub fn locations(&self) -> impl Iterator<Item = &Location> {
        self.all::<Location>()
            .filter(|location| !location.removed.get() && self.same_location(location.id) == location.id)
    }

    /// A location that was not removed.
    #[must_use]
    pub fn open_location(&self, id: LocationId) -> Option<&Location> {
        self.location(id).filter(|location| !location.removed.get())
    }

    /// A location that people call the same, in the same municipality or where one of both says none.
    #[must_use]
    pub fn of_that_name(&self, name: &str, municipality: &str) -> Option<LocationId> {
        self.all_of_that_name(name, municipality).next()
    }

    /// All of those.
    pub fn all_of_that_name(&self, name: &str, municipality: &str) -> impl Iterator<Item = LocationId> {
        let plain = |text: &str| text.trim().to_lowercase();
        let (name, municipality) = (plain(name), plain(municipality));
        let same = move |location: &&Location| {
            let town = plain(location.municipality.text());
            let near = town == municipality || town.is_empty() || municipality.is_empty();
            !location.example && near && plain(location.name.text()) == name
        };
        self.locations().filter(same).map(|location| location.id)
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
        let id = self.same_location(id);
        let keys = self.natural_keys(id);
        if keys.is_empty() {
            return Vec::new();
        }
        let others = self.locations().filter(|other| other.id != id && !other.example);
        others
            .filter(|other| self.natural_keys(other.id).iter().any(|key| keys.contains(key)))
            .map(|other| other.id)
            .collect()
    }

    /// Every location that has look-alikes, found in one go.
    #[must_use]
    pub fn all_look_alikes(&self) -> Sorted<LocationId> {
        let mut holders: Sorted<NaturalKey, Vec<(LocationId, bool)>> = Sorted::default();
        for location in self.locations() {
            for key in self.natural_keys(location.id) {
                holders.slot(key).push((location.id, location.example));
            }
        }
        let mut alike = Sorted::default();
        for (_, group) in holders {
            for (id, _) in &group {
                // Nobody takes an example for the real one; the other way round it may be looked at.
                if group.iter().any(|(other, example)| other != id && !example) {
                    alike.put(*id, ());
                }
            }
        }
        alike
    }

    fn natural_keys(&self, id: LocationId) -> Vec<NaturalKey> {
        let members = self.location_group(id).into_iter().filter_map(|id| self.own_location(id));
        members.flat_map(Location::natural_keys).collect()
    }
}
