//! A place where school and childcare work together.

use super::{LocationId, Merge, Note, Partner, PartnerId, PublicRegister, Register, Sorted, Stamp};

/// A location. Its names are texts: two names written apart both stay until someone chooses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Its frozen id.
    pub id: LocationId,
    /// Whether it is an example to look around in. Fixed at birth.
    pub example: bool,
    /// What people call it.
    pub name: Note,
    /// The municipality it lies in; may be empty.
    pub municipality: Note,
    /// The number or code that the municipality gave it; may be empty.
    pub municipal_id: Note,
    /// Who works together here.
    pub partners: Sorted<PartnerId, Partner>,
    /// Removed on purpose; restoring is a newer write.
    pub removed: Register<bool>,
}

/// Something by which a location is known outside this app. Two locations that share one are offered
/// as the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NaturalKey {
    /// The number of a partner in a public register.
    Registered(PublicRegister, String),
    /// What the municipality calls it, with the municipality.
    Municipal {
        /// The municipality, without capitals.
        municipality: String,
        /// Its number or code, without capitals.
        id: String,
    },
}

impl Location {
    /// A location without names.
    #[must_use]
    pub fn new(id: LocationId) -> Self {
        Self {
            id,
            example: false,
            name: Note::default(),
            municipality: Note::default(),
            municipal_id: Note::default(),
            partners: Sorted::default(),
            removed: Register::default(),
        }
    }

    /// The partners that were not removed, in the order in which they were added.
    pub fn present_partners(&self) -> impl Iterator<Item = (PartnerId, &Partner)> {
        self.partners.iter().filter(|(_, partner)| !partner.removed.get()).map(|(id, partner)| (*id, partner))
    }

    /// All by which it is known outside this app.
    #[must_use]
    pub fn natural_keys(&self) -> Vec<NaturalKey> {
        let plain = |note: &Note| note.text().trim().to_lowercase();
        let (municipality, id) = (plain(&self.municipality), plain(&self.municipal_id));
        let registered = self.present_partners().filter_map(|(_, partner)| partner.registered());
        let mut keys: Vec<NaturalKey> =
            registered.map(|(register, number)| NaturalKey::Registered(register, number)).collect();
        if !municipality.is_empty() && !id.is_empty() {
            keys.push(NaturalKey::Municipal { municipality, id });
        }
        keys
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all = self.name.stamps();
        all.extend(self.municipality.stamps());
        all.extend(self.municipal_id.stamps());
        all.extend(self.partners.values().flat_map(Partner::stamps));
        all.extend(self.removed.stamp());
        all
    }
}

impl Merge for Location {
    fn merge(self, other: Self) -> Self {
        Self {
            id: self.id,
            example: self.example || other.example,
            name: self.name.merge(other.name),
            municipality: self.municipality.merge(other.municipality),
            municipal_id: self.municipal_id.merge(other.municipal_id),
            partners: self.partners.merge(other.partners),
            removed: self.removed.merge(other.removed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::PartnerKind;

    fn stamp(at: u64) -> Stamp {
        Stamp::parse(&format!("{at}.0.a")).expect("a stamp")
    }

    fn with_school(number: &str) -> Location {
        let mut location = Location::new(LocationId::checked_at_build("l"));
        let partner = location.partners.slot(PartnerId::checked_at_build("p"));
        partner.kind.set(Some(PartnerKind::Education), stamp(1));
        partner.number.write(number, stamp(2));
        location
    }

    #[test]
    fn a_location_is_known_by_the_number_of_its_school() {
        assert_eq!(with_school("12 ab 00").natural_keys(), with_school("12AB00").natural_keys());
        assert_eq!(with_school("12AB00").natural_keys().len(), 1);
        assert!(with_school("weet ik niet").natural_keys().is_empty());
    }

    #[test]
    fn a_partner_that_was_removed_says_nothing_about_who_this_is() {
        let mut location = with_school("12AB00");
        location.partners.slot(PartnerId::checked_at_build("p")).removed.set(true, stamp(3));
        assert!(location.natural_keys().is_empty());
    }

    #[test]
    fn the_code_of_a_municipality_means_nothing_without_the_municipality() {
        let mut location = Location::new(LocationId::checked_at_build("l"));
        location.municipal_id.write("7", stamp(1));
        assert!(location.natural_keys().is_empty());
        location.municipality.write(" Lansingerland ", stamp(2));
        assert_eq!(
            location.natural_keys(),
            [NaturalKey::Municipal { municipality: "lansingerland".to_owned(), id: "7".to_owned() }]
        );
    }
}
