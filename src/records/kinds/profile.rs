//! What a location says around the instrument: what it recognises, why it wants it, whether it wants it, and housing.

use crate::domain::{AspectId, ChoiceId, LocationId, Millis, Note, Register, Sorted};
use crate::records::RecordKey;
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;

group! {
    /// What the partners do about something themselves.
    Doing, "de" "aanpak" / "aanpakken";
    fields {
        /// The words.
        Request text: Note,
    }
}

kind! {
    /// What the partners of a location say around the instrument. One to a location; it has the location's own id.
    Profile = "profile", schema 1, "het" "antwoord rond het instrument" / "antwoorden rond het instrument";
    key id: LocationId;
    fields {
        /// What they say of their interest and of housing. Absent: they did not talk about it.
        Always says: Sorted<AspectId, Register<Option<ChoiceId>>>,
        /// What they recognise, which reasons play a part, which ground rules they spoke of. A mirror for themselves: it stays
        /// with them and their boards.
        Reason mirror: Sorted<AspectId, Register<Option<ChoiceId>>>,
        /// What they do themselves about a bottleneck.
        Request doing: Sorted<AspectId, Doing>,
        /// What they need for it, and when.
        Request needed: Note,
        /// What they would like to change in the building.
        Request housing: Note,
        /// Which chances they see coming.
        Request chances: Note,
    }
    hangs on |of| vec![RecordKey::Location(of.id)];
    shown Counted;
    along Always;
    springs from its id;
}

impl Rules for Profile {
    fn title(&self) -> String {
        "rond het instrument".to_owned()
    }

    fn line(&self) -> String {
        "Rond het instrument".to_owned()
    }
}

impl Profile {
    /// When they last said something of an aspect, as far as anything of it stands.
    #[must_use]
    pub fn said_at(&self, aspect: AspectId) -> Option<Millis> {
        let mark = self.says.get(&aspect).or_else(|| self.mirror.get(&aspect))?;
        mark.get().and(mark.stamp()).map(|stamp| stamp.at)
    }

    /// What they do themselves about a bottleneck; may be empty.
    #[must_use]
    pub fn doing(&self, aspect: AspectId) -> Note {
        self.doing.get(&aspect).map(|of| of.text.clone()).unwrap_or_default()
    }

    /// What they chose for an aspect.
    #[must_use]
    pub fn chosen(&self, aspect: AspectId) -> Option<ChoiceId> {
        let of = |map: &Sorted<AspectId, Register<Option<ChoiceId>>>| {
            map.get(&aspect).and_then(|mark| *mark.get())
        };
        of(&self.says).or_else(|| of(&self.mirror))
    }
}
