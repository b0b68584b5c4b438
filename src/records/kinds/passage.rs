//! A passage of what a municipality and its partners want and agree on: their vision, how they keep it, and how the process goes.

use crate::domain::{Day, Held, Note, PassageId, PassageSort, Rank, Register};
use crate::records::RecordKey;
use crate::records::declare::kind;
use crate::records::kind::Rules;
use crate::records::kinds::agenda::Agenda;

kind! {
    /// A passage of a vision, its safeguarding or its process: what they write at a question, whose id it has then; or one of a
    /// list of theirs.
    Passage = "passage", schema 1, "de" "passage van visie en afspraken" / "passages van visie en afspraken";
    key id: PassageId;
    fields {
        /// The list that it is of. Absent: it answers a question.
        Always sort: Register<Option<PassageSort>>,
        /// What they say.
        Action what: Note,
        /// What more there is to say: what a principle comes to, what a word means, how a step is taken.
        Action more: Note,
        /// Who takes part: functions and organisations rather than names. May be empty.
        Person who: Note,
        /// Its day: of a step, or to look again.
        Always day: Register<Option<Day>>,
        /// Whether something is so, of what makes cooperation succeed. Absent: nobody said.
        Always held: Register<Option<Held>>,
        /// Where it stands in its list. Absent: after those that have a place.
        Always rank: Register<Option<Rank>>,
        /// Removed on purpose; restoring is a newer write.
        Bones removed: Register<bool>,
    }
    hangs on |of| vec![RecordKey::Agenda(Agenda::ID)];
    shown Counted;
    along Always;
    springs from its id;
}

/// On which page a passage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassagePlace {
    /// The vision.
    Vision,
    /// How they keep it.
    Safeguarding,
    /// How the process goes.
    Process,
}

impl Passage {
    /// How the id of a question about safeguarding begins; held at build.
    pub const OF_SAFEGUARDING: &str = "borg-";
    /// How the id of a question about the process begins; held at build.
    pub const OF_PROCESS: &str = "proces-";

    /// On which page it stands.
    #[must_use]
    pub fn place(&self) -> PassagePlace {
        let id = self.id.as_str();
        match *self.sort.get() {
            Some(PassageSort::Step) => PassagePlace::Process,
            None if id.starts_with(Self::OF_SAFEGUARDING) => PassagePlace::Safeguarding,
            None if id.starts_with(Self::OF_PROCESS) => PassagePlace::Process,
            Some(PassageSort::Goal | PassageSort::Principle | PassageSort::Word) | None => {
                PassagePlace::Vision
            }
        }
    }

    /// What the whole is called, where it is not called a vision.
    pub const CALLED: PassageId = PassageId::checked_at_build("visie-naam");
    /// When they look again at their agreements.
    pub const REVIEW: PassageId = PassageId::checked_at_build("borg-opnieuw-kijken");

    /// Whether nobody wrote or chose anything in it yet.
    #[must_use]
    pub fn is_blank(&self) -> bool {
        let texts = [&self.what, &self.more, &self.who];
        self.day.get().is_none()
            && self.held.get().is_none()
            && texts.into_iter().all(|note| note.text().trim().is_empty())
    }
}

impl Rules for Passage {
    fn title(&self) -> String {
        match self.what.text().trim() {
            "" => "nog zonder woorden".to_owned(),
            what => what.to_owned(),
        }
    }

    fn line(&self) -> String {
        format!("Visie en afspraken: {}", self.title())
    }
}
