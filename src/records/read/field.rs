//! The stakeholder field: its parties, how they get on, and what all of it proposes.

use crate::domain::field::{Field, Player};
use crate::domain::{PartyId, Tie};
use crate::records::{Party, Relation, Shelf};

impl Shelf {
    /// A party, unless it was removed.
    #[must_use]
    pub fn party(&self, id: PartyId) -> Option<&Party> {
        self.find::<Party>(id).filter(|of| !of.removed.get())
    }

    /// The parties: those of the list to begin with by id, then their own in the order of their making. What is said of one moves
    /// none of them, also not its name.
    #[must_use]
    pub fn parties(&self) -> Vec<&Party> {
        let there = || self.all::<Party>().filter(|of| !of.removed.get());
        // What is made on a device begins with a digit: the time.
        let is_own = |of: &&Party| of.id.as_str().starts_with(|sign: char| sign.is_ascii_digit());
        there().filter(|of| !is_own(of)).chain(there().filter(is_own)).collect()
    }

    /// What is said of how two parties get on, whichever is named first.
    #[must_use]
    pub fn relation(&self, one: PartyId, other: PartyId) -> Option<&Relation> {
        let (with, of) = Party::pair(one, other);
        self.party(with)?.relations.get(&of)
    }

    /// The pairs of parties of which a tie was said, in the order of the parties.
    #[must_use]
    pub fn ties(&self) -> Vec<(PartyId, PartyId, Tie)> {
        let all: Vec<PartyId> = self.parties().into_iter().map(|of| of.id).collect();
        let pairs = all
            .iter()
            .enumerate()
            .flat_map(|(at, one)| all[at + 1..].iter().map(move |other| (*one, *other)));
        pairs
            .filter_map(|(one, other)| Some((one, other, (*self.relation(one, other)?.tie.get())?)))
            .collect()
    }

    /// The field, for the rules.
    #[must_use]
    pub fn field(&self) -> Field {
        let parties = self.parties();
        let at = |id: PartyId| parties.iter().position(|of| of.id == id);
        let player = |of: &&Party| Player {
            own: of.is_own(),
            interest: of.interest.get().is_some() || !of.wants.text().trim().is_empty(),
            influence: *of.influence.get(),
            attitude: *of.attitude.get(),
            energy: *of.energy.get(),
            needs: *of.needs.get(),
        };
        let ties = self.ties().into_iter().filter_map(|(one, other, tie)| Some((at(one)?, at(other)?, tie)));
        Field { ties: ties.collect(), players: parties.iter().map(player).collect() }
    }
}
