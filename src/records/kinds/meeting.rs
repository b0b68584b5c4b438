//! A meeting at which an agenda is talked about.

use crate::domain::{Day, ItemId, MeetingId, Note, Register, Sorted, Table};
use crate::records::RecordKey;
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;
use crate::records::kinds::agenda::Agenda;
use crate::records::title::day;

group! {
    /// What became of a point at a meeting.
    Treated, "het" "besproken punt" / "besproken punten";
    fields {
        /// What was said or decided.
        Action said: Note,
        /// Whether it moves on to a next meeting.
        Always moves: Register<bool>,
    }
}

kind! {
    /// A meeting of OOGO and LEA, or of a working group under it. What stands on its agenda is derived from the points that are
    /// open; what became of each is kept here.
    Meeting = "meeting", schema 1, "het" "overleg" / "overleggen";
    key id: MeetingId;
    fields {
        /// Its day.
        Always date: Register<Option<Day>>,
        /// Of which table it is. Absent: OOGO and LEA.
        Always table: Register<Option<Table>>,
        /// What became of each point that was talked about.
        Always treated: Sorted<ItemId, Treated>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Agenda(Agenda::ID)];
    shown Line;
    along Always;
}

impl Meeting {
    /// Of which table it is.
    #[must_use]
    pub fn table(&self) -> Table {
        self.table.get().unwrap_or(Table::Whole)
    }
}

impl Treated {
    /// Whether something was said of it.
    #[must_use]
    pub fn is_said(&self) -> bool {
        *self.moves.get() || !self.said.text().trim().is_empty()
    }
}

impl Rules for Meeting {
    fn title(&self) -> String {
        match *self.date.get() {
            Some(on) => format!("Overleg van {}", day(on)),
            None => "Overleg zonder datum".to_owned(),
        }
    }
}
