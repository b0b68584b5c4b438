//! About what the overview of locations is: whose it is, and how many there should be.

use crate::domain::{Note, ScopeId};
use crate::records::declare::kind;
use crate::records::kind::Rules;

kind! {
    /// Whose overview this is, and how many schools and places of childcare there are by other sources, to hold the list of
    /// locations against. There is one on a device, so that colleagues who share a file write in the same one.
    Scope = "scope", schema 1, "het" "gebied" / "gebieden";
    key id: ScopeId;
    fields {
        /// The municipality or board whose overview it is; may be empty.
        Name name: Note,
        /// How many schools there are, as it was typed.
        Note schools: Note,
        /// How many places of childcare before school there are, as it was typed.
        Note preschool: Note,
        /// How many places of childcare beside school there are, as it was typed.
        Note after_school: Note,
        /// Where those numbers come from.
        Note source: Note,
    }
    hangs on |of| Vec::new();
    shown Line;
    along Always;
    springs from its id;
}

impl Scope {
    /// The one of this device.
    pub const ID: ScopeId = ScopeId::checked_at_build("own");
}

impl Rules for Scope {
    fn title(&self) -> String {
        match self.name.text().trim() {
            "" => "Overzicht zonder naam".to_owned(),
            name => format!("Overzicht van {name}"),
        }
    }
}
