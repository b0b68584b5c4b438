//! Somebody's look at their own competences. It is theirs: it stays on the device unless they say otherwise.

use crate::domain::{ChoiceId, CompetenceId, MirrorId, Note, Register, Sorted};
use crate::records::declare::kind;
use crate::records::kind::Rules;

kind! {
    /// What somebody sees of their own competences. No outcome follows from it. It is in a file only when they said so.
    Mirror = "competence-mirror", schema 1, "de" "spiegel" / "spiegels";
    key id: MirrorId;
    fields {
        /// Whose it is, by function; may be empty.
        Person owner: Note,
        /// What they see of themselves, by competence.
        Always marks: Sorted<CompetenceId, Register<Option<ChoiceId>>>,
        /// What they want to do with it.
        Note note: Note,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| Vec::new();
    shown Line;
    along Always;
    personal "de spiegels";
}

impl Rules for Mirror {
    fn title(&self) -> String {
        match self.owner.text().trim() {
            "" => "Spiegel".to_owned(),
            who => format!("Spiegel van {who}"),
        }
    }
}
