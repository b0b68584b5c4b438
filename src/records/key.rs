//! Which record: its kind and what names it.

use std::fmt;

use crate::domain::{
    AnswerKey, AssessmentId, InstrumentRef, LocationId, MirrorId, Owner, Pair, RoundId, Slug,
};

use super::join;

/// Names a record. The order is the order of writing: what others refer to comes first,
/// so that a row of writes that is cut off anywhere leaves nothing dangling.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RecordKey {
    /// The definition of an instrument.
    Instrument(InstrumentRef),
    /// A location.
    Location(LocationId),
    /// A round.
    Round(RoundId),
    /// An answer.
    Answer(AnswerKey),
    /// Two that are one.
    Join(Pair),
    /// A role assessment.
    Assessment(AssessmentId),
    /// A mirror of competences.
    Mirror(MirrorId),
    /// A record of a kind that this version does not know.
    Other(OtherId),
}

/// Names a record of an unknown kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OtherId {
    /// Its kind.
    pub kind: Slug,
    /// Its id.
    pub id: Slug,
}

impl fmt::Display for RecordKey {
    /// As a path: `answer/ROUND/agreement/THEME`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Instrument(of) => write!(out, "instrument/{}/{}", of.id, of.edition),
            Self::Location(id) => write!(out, "location/{id}"),
            Self::Round(id) => write!(out, "round/{id}"),
            Self::Answer(key) => {
                write!(out, "answer/{}/{}/{}", key.round, owner_text(key.owner), key.theme)
            }
            Self::Join(pair) => {
                let (kind, one, other) = join::parts(*pair);
                write!(out, "join/{kind}/{one}/{other}")
            }
            Self::Assessment(id) => write!(out, "{ASSESSMENT}/{id}"),
            Self::Mirror(id) => write!(out, "{MIRROR}/{id}"),
            Self::Other(other) => write!(out, "{}/{}", other.kind, other.id),
        }
    }
}

/// The kind of a role assessment.
pub const ASSESSMENT: &str = "role-assessment";
/// The kind of a mirror of competences.
pub const MIRROR: &str = "competence-mirror";
/// The owner of what the partners say together.
pub const AGREEMENT: &str = "agreement";

/// An owner as text: `agreement`, or the view's id.
pub fn owner_text(owner: Owner) -> &'static str {
    match owner {
        Owner::Agreement => AGREEMENT,
        Owner::View(id) => id.as_str(),
    }
}
