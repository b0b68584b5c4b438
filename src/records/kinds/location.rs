//! A place where school and childcare work together, and who works together there.

use crate::domain::{LocationId, NaturalKey, Note, PartnerId, PartnerKind, PublicRegister, Register, Sorted};
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;

group! {
    /// An organisation that works together with others at a location.
    Partner, "de" "partner" / "partners";
    fields {
        /// What kind of organisation it is, once someone said so.
        Always kind: Register<Option<PartnerKind>>,
        /// Its name.
        Name name: Note,
        /// Its number in the public register of its kind, as it was typed: BRIN with branch for a school, LRK number for
        /// childcare. May be empty.
        Name number: Note,
        /// Removed on purpose; restoring is a newer write.
        Always removed: Register<bool>,
    }
}

kind! {
    /// A location. Its names are texts: two names written apart both stay until someone chooses.
    Location = "location", schema 1, "de" "locatie" / "locaties";
    key id: LocationId;
    fields {
        /// Whether it is made up, to look around in. Fixed at birth.
        Bones example: bool,
        /// What people call it.
        Name name: Note,
        /// The municipality it lies in; may be empty.
        Name municipality: Note,
        /// The number or code that the municipality gave it; may be empty.
        Name municipal_id: Note,
        /// The part of the municipality that it lies in; may be empty.
        Name area: Note,
        /// Who works together here.
        Always partners: Sorted<PartnerId, Partner>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| Vec::new();
    shown Alone;
    along Always;
}

impl Rules for Location {
    fn title(&self) -> String {
        match self.name.text().trim() {
            "" => "Locatie zonder naam".to_owned(),
            name => name.to_owned(),
        }
    }

    fn under(&self) -> String {
        self.municipality.text().trim().to_owned()
    }

    /// With its municipality.
    fn title_in_full(&self) -> String {
        match self.municipality.text().trim() {
            "" => self.title(),
            town => format!("{}, {town}", self.title()),
        }
    }
}

impl Partner {
    /// Whether nobody said anything of it but its kind.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.name.text().trim().is_empty() && self.number.text().trim().is_empty()
    }

    /// Its number, when it has one that its register can have given.
    #[must_use]
    pub fn registered(&self) -> Option<(PublicRegister, String)> {
        let register = (*self.kind.get())?.register()?;
        register.number(self.number.text()).map(|number| (register, number))
    }
}

impl Location {
    /// The partners that were not removed, in the order in which they were added.
    pub fn present_partners(&self) -> impl Iterator<Item = (PartnerId, &Partner)> {
        self.partners.iter().filter(|(_, partner)| !partner.removed.get()).map(|(id, partner)| (*id, partner))
    }

    /// How many partners it has of these kinds: an organisation counts once, also where it does two things that are counted
    /// together.
    #[must_use]
    pub fn count_of(&self, kinds: &[PartnerKind]) -> usize {
        let counted = self
            .present_partners()
            .filter(|(_, partner)| partner.kind.get().is_some_and(|kind| kinds.contains(&kind)));
        let mut names = Sorted::<String>::default();
        let mut nameless = 0;
        for (_, partner) in counted {
            match partner.name.text().trim().to_lowercase() {
                name if name.is_empty() => nameless += 1,
                name => {
                    names.put(name, ());
                }
            }
        }
        names.keys().count() + nameless
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
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Stamp;

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
