//! Something that a municipality finds out for its analysis.

use crate::domain::{DataGroupId, DatumId, DatumStatus, Day, Note, Register};
use crate::records::RecordKey;
use crate::records::declare::kind;
use crate::records::kind::Rules;
use crate::records::kinds::agenda::Agenda;

kind! {
    /// Something that a municipality finds out for its analysis: of the guide, or of its own. Numbers and findings about many;
    /// never about one child or family.
    Datum = "datum", schema 1, "het" "gegeven" / "gegevens";
    key id: DatumId;
    fields {
        /// What it is called, of one of their own.
        Note title: Note,
        /// The group that one of their own stands in. Absent: it is of the guide.
        Always group: Register<Option<DataGroupId>>,
        /// How far it is. Absent: nobody looked at it.
        Always status: Register<Option<DatumStatus>>,
        /// What they found.
        Note finding: Note,
        /// Where it comes from.
        Note source: Note,
        /// Who sees to it: a function or a department rather than a name. May be empty.
        Person owner: Note,
        /// Of which day it is.
        Always date: Register<Option<Day>>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Agenda(Agenda::ID)];
    shown Counted;
    along Always;
    springs from its id;
}

impl Datum {
    /// Whether nothing was said of it yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let texts = [&self.finding, &self.source, &self.owner];
        self.status.get().is_none()
            && self.date.get().is_none()
            && texts.into_iter().all(|note| note.text().trim().is_empty())
    }
}

impl Rules for Datum {
    fn title(&self) -> String {
        match self.title.text().trim() {
            // What it is called stands in the guide, which not every page has: its name says enough.
            "" => format!("‘{}’", self.id.as_str().replace('-', " ")),
            title => title.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Gegeven: {}", self.title())
    }
}
