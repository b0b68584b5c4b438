//! A line of a municipality's own plan.

use crate::domain::{Note, PlanDomainId, PlanLineId, Rank, Register};
use crate::records::RecordKey;
use crate::records::declare::kind;
use crate::records::kind::Rules;
use crate::records::kinds::agenda::Agenda;

kind! {
    /// A line of a plan: an ambition, what is done for it, and with whom. The columns are those of the PACT programme (4).
    PlanLine = "plan-line", schema 1, "de" "regel van het plan" / "regels van het plan";
    key id: PlanLineId;
    fields {
        /// The domain that it stands under. Absent: under none.
        Always domain: Register<Option<PlanDomainId>>,
        /// What they want.
        Action ambition: Note,
        /// What they do for it.
        Action activities: Note,
        /// With whom: functions and organisations rather than names. May be empty.
        Person with: Note,
        /// Where it stands among the others under its domain. Absent: after those that have a place.
        Always rank: Register<Option<Rank>>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Agenda(Agenda::ID)];
    shown Counted;
    along Always;
}

impl PlanLine {
    /// Whether nobody wrote anything in it yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        [&self.ambition, &self.activities, &self.with].into_iter().all(|note| note.text().trim().is_empty())
    }
}

impl Rules for PlanLine {
    fn title(&self) -> String {
        match self.ambition.text().trim() {
            "" => "nog zonder ambitie".to_owned(),
            ambition => ambition.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Plan: {}", self.title())
    }
}
