//! A meeting at which an agenda is talked about.

use crate::domain::{Day, ItemId, MeetingId, Note, Pace, Rank, Register, Sorted, Table};
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
        /// How far it was at the meeting, as far as that was said there.
        Always pace: Register<Option<Pace>>,
        /// Where it stood on the agenda of the meeting. Absent: it was not on it when the agenda was taken down.
        Always place: Register<Option<Rank>>,
    }
}

kind! {
    /// A meeting of OOGO and LEA, or of a working group under it. What stands on its agenda is derived from the points that are
    /// open, until something is said at it: then its agenda is taken down, so that it stays what it was.
    Meeting = "meeting", schema 1, "het" "overleg" / "overleggen";
    key id: MeetingId;
    fields {
        /// Its day.
        Always date: Register<Option<Day>>,
        /// Of which table it is. Absent: OOGO and LEA.
        Always table: Register<Option<Table>>,
        /// What became of each point that was on its agenda.
        Always treated: Sorted<ItemId, Treated>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Agenda(Agenda::ID)];
    shown Line;
    along Always;
}

impl Meeting {
    /// Where it stands among meetings: by day, and one of which the day is still to be chosen after all of them.
    #[must_use]
    pub fn order(&self) -> impl Ord + Copy + use<> {
        let day = *self.date.get();
        (day.is_none(), day, self.id)
    }

    /// Of which table it is.
    #[must_use]
    pub fn table(&self) -> Table {
        self.table.get().unwrap_or(Table::Whole)
    }

    /// Whether something was said at it.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.treated.values().any(Treated::is_said)
    }

    /// Whether its agenda was taken down.
    #[must_use]
    pub fn is_taken_down(&self) -> bool {
        self.treated.values().any(|of| of.place.get().is_some())
    }

    /// What was on its agenda when that was taken down, in its order, then what was said of others.
    #[must_use]
    pub fn agenda(&self) -> Vec<ItemId> {
        let there = self.treated.iter().filter(|(_, of)| of.place.get().is_some() || of.is_said());
        let sorted: Sorted<(bool, Option<Rank>, ItemId)> =
            there.map(|(id, of)| ((of.place.get().is_none(), *of.place.get(), *id), ())).collect();
        sorted.keys().map(|(_, _, id)| *id).collect()
    }
}

impl Treated {
    /// Whether something was said of it.
    #[must_use]
    pub fn is_said(&self) -> bool {
        *self.moves.get() || self.pace.get().is_some() || !self.said.text().trim().is_empty()
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
