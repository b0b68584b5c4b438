//! A party in the stakeholder field of a municipality. It is theirs: it stays on the device unless they say otherwise.

use crate::domain::{Attitude, Degree, Note, PartyId, Register, Sector, Sorted, Tie, YesNo};
use crate::records::RecordKey;
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;
use crate::records::kinds::agenda::Agenda;

group! {
    /// How a party gets on with another one. Of two parties it stands with the one whose id comes first.
    Relation, "de" "band" / "banden";
    fields {
        /// How.
        Always tie: Register<Option<Tie>>,
        /// What there is to say of it.
        Note note: Note,
    }
}

kind! {
    /// A party in the stakeholder field: an organisation or a role, no person. It is in a file only when they said so.
    Party = "party", schema 1, "de" "partij" / "partijen";
    key id: PartyId;
    fields {
        /// What it is called.
        Name name: Note,
        /// Its sector.
        Always sector: Register<Option<Sector>>,
        /// What its interest is.
        Note wants: Note,
        /// How much interest it has. Absent: not placed.
        Always interest: Register<Option<Degree>>,
        /// What means of power it has.
        Note means: Note,
        /// How much it can bring about. Absent: not placed.
        Always influence: Register<Option<Degree>>,
        /// What it holds dear.
        Note values: Note,
        /// What it expects, and what is expected of it.
        Note expects: Note,
        /// How it looks at the municipality.
        Always attitude: Register<Option<Attitude>>,
        /// Whether it wants to get going itself.
        Always energy: Register<Option<YesNo>>,
        /// Whether it needs the municipality for it.
        Always needs: Register<Option<YesNo>>,
        /// How it gets on with the others.
        Always relations: Sorted<PartyId, Relation>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Agenda(Agenda::ID)];
    shown Counted;
    along Always;
    personal "het krachtenveld";
}

impl Party {
    /// Where it stands in the picture: interest and influence; nothing when either is still to be said.
    #[must_use]
    pub fn place(&self) -> Option<(Degree, Degree)> {
        (*self.interest.get()).zip(*self.influence.get())
    }

    /// With which of two parties it stands how they get on, and under which.
    #[must_use]
    pub fn pair(one: PartyId, other: PartyId) -> (PartyId, PartyId) {
        if one < other { (one, other) } else { (other, one) }
    }

    /// Whether it is of the municipality itself.
    #[must_use]
    pub fn is_own(&self) -> bool {
        *self.sector.get() == Some(Sector::Municipality)
    }
}

impl Rules for Party {
    fn title(&self) -> String {
        match self.name.text().trim() {
            "" => "Partij zonder naam".to_owned(),
            name => name.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Partij in het krachtenveld: {}", self.title())
    }
}
