//! What a municipality makes of the guide: what weighs for it, what it noted at each gear. Its agenda hangs on it.

use crate::domain::{AgendaId, BottleneckId, CheckId, ChoiceId, GearId, Note, ReasonId, Register, Sorted};
use crate::records::declare::{group, kind};
use crate::records::kind::Rules;

group! {
    /// What was noted at a gear of the guide.
    GearNote, "de" "aantekening" / "aantekeningen";
    fields {
        /// The words.
        Note text: Note,
    }
}

group! {
    /// What a municipality says of a bottleneck.
    BottleneckHere, "het" "knelpunt" / "knelpunten";
    fields {
        /// Whether it plays a part here: a choice of the set `knelpunt`. Absent: nobody talked about it.
        Always plays: Register<Option<ChoiceId>>,
        /// What they do about it themselves.
        Action doing: Note,
    }
}

kind! {
    /// What a municipality makes of the guide, and what its agenda hangs on. There is one on a device, so that colleagues who
    /// share a file write in the same one.
    Agenda = "agenda", schema 1, "de" "agenda" / "agenda’s";
    key id: AgendaId;
    fields {
        /// The municipality whose agenda it is; may be empty.
        Name name: Note,
        /// The reasons that weigh for it.
        Always weighs: Sorted<ReasonId, Register<bool>>,
        /// What is so at each gear, of what the guide asks to look at.
        Always checked: Sorted<CheckId, Register<bool>>,
        /// What was noted at each gear.
        Always notes: Sorted<GearId, GearNote>,
        /// What is asked of council or college; may be empty.
        Action asks_council: Note,
        /// What it says of each bottleneck.
        Always bottlenecks: Sorted<BottleneckId, BottleneckHere>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| Vec::new();
    shown Alone;
    along Always;
    springs from its id;
}

impl BottleneckHere {
    const NOT: ChoiceId = ChoiceId::checked_at_build("niet");
    const UNKNOWN: ChoiceId = ChoiceId::checked_at_build("onbekend");

    const A_LITTLE: ChoiceId = ChoiceId::checked_at_build("deels");

    /// Whether a choice says that it plays a part a little.
    #[must_use]
    pub fn is_a_little(choice: Option<ChoiceId>) -> bool {
        choice == Some(Self::A_LITTLE)
    }

    /// Whether a choice says that it plays a part, be it a little.
    #[must_use]
    pub fn is_said_to_play(choice: Option<ChoiceId>) -> bool {
        choice.is_some_and(|choice| choice != Self::NOT && choice != Self::UNKNOWN)
    }
}

impl Agenda {
    /// The one of this device.
    pub const ID: AgendaId = AgendaId::checked_at_build("own");

    /// Whether a reason weighs for it.
    #[must_use]
    pub fn weighs(&self, reason: ReasonId) -> bool {
        self.weighs.get(&reason).is_some_and(|on| *on.get())
    }

    /// What it says of a bottleneck.
    #[must_use]
    pub fn bottleneck(&self, id: BottleneckId) -> BottleneckHere {
        self.bottlenecks.get(&id).cloned().unwrap_or_default()
    }
}

impl Rules for Agenda {
    fn title(&self) -> String {
        match self.name.text().trim() {
            "" => "Agenda van de gemeente".to_owned(),
            name => format!("Agenda van {name}"),
        }
    }
}
