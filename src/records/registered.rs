//! Every kind of record that this version knows, a line each. The order is the order of writing: what others refer
//! to comes first, so that a row of writes that is cut off anywhere leaves nothing dangling.

use std::fmt;

use crate::domain::{Instrument, Merge, Slug};

use super::fields::{Fields, Unreadable};
use super::joined::Joined;
use super::key::{Key, OtherId};
use super::kind::{Body, Kind};
use super::kinds::{
    Action, Adaptation, Agenda, AgendaItem, Answer, Assessment, Datum, Join, Location, Meeting, Mirror,
    Party, Passage, PlanLine, Profile, Request, Round, Scope, Snapshot, View,
};
use super::spec::Info;
use super::unknown::Other;

macro_rules! kinds {
    ($($(#[$doc:meta])+ $Name:ident: $Kind:ty,)+) => {
        /// Names a record. The order is the order of writing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum RecordKey {
            $($(#[$doc])+ $Name(<$Kind as Kind>::Key),)+
            /// A record of a kind that this version does not know.
            Other(OtherId),
        }

        /// One stored thing.
        #[derive(Clone, Debug, PartialEq)]
        pub enum Record {
            $($(#[$doc])+ $Name($Kind),)+
            /// Something of a kind that this version does not know: kept and passed on.
            Other(Other),
        }

        /// What is known of every kind, in the order of writing.
        pub const KINDS: &[&Info] = &[$(<$Kind as Kind>::INFO),+];

        impl RecordKey {
            /// Comes before every other key of a kind; nothing for a kind that this version does not know.
            #[must_use]
            pub fn first(kind: &str) -> Option<Self> {
                match kind {
                    $(name if name == <$Kind as Kind>::INFO.kind => {
                        Some(Self::$Name(<<$Kind as Kind>::Key as Key>::FIRST))
                    })+
                    _ => None,
                }
            }

            /// The name of its kind, as it stands in files.
            #[must_use]
            pub fn kind(&self) -> &'static str {
                match self {
                    $(Self::$Name(_) => <$Kind as Kind>::INFO.kind,)+
                    Self::Other(of) => of.kind.as_str(),
                }
            }

            /// What is known of its kind; nothing for one that this version does not know.
            #[must_use]
            pub fn info(&self) -> Option<&'static Info> {
                match self {
                    $(Self::$Name(_) => Some(<$Kind as Kind>::INFO),)+
                    Self::Other(_) => None,
                }
            }

            /// The key of the record that is written, when something under this one changes.
            #[must_use]
            pub fn written_as(self, joined: &Joined) -> Self {
                match self {
                    $(Self::$Name(key) => Self::$Name(key.written_as(joined)),)+
                    Self::Other(_) => self,
                }
            }

            /// All that are one with this one, the one that stands for all of them first.
            #[must_use]
            pub fn group(self, joined: &Joined) -> Vec<Self> {
                match self {
                    $(Self::$Name(key) => key.group(joined).into_iter().map(Self::$Name).collect(),)+
                    Self::Other(_) => vec![self],
                }
            }

            /// What the record hangs on, as far as its key says.
            #[must_use]
            pub fn above(self) -> Option<Self> {
                match self {
                    $(Self::$Name(key) => key.above(),)+
                    Self::Other(_) => None,
                }
            }

            /// A new record, of a kind that comes to be by writing in it.
            #[must_use]
            pub fn sprung(self) -> Option<Record> {
                match self {
                    $(Self::$Name(key) => <$Kind as Kind>::sprung(key).map(Record::$Name),)+
                    Self::Other(_) => None,
                }
            }

            /// Reads the path that [`Display`](fmt::Display) writes.
            #[must_use]
            pub fn parse(path: &str) -> Option<Self> {
                let mut parts = path.split('/').map_while(|part| Slug::parse(part).ok());
                let kind = parts.next()?;
                let parts: &mut dyn Iterator<Item = Slug> = &mut parts;
                let known = match kind.as_str() {
                    $(name if name == <$Kind as Kind>::INFO.kind => {
                        <$Kind as Kind>::Key::from_path(parts).map(Self::$Name)
                    })+
                    _ => parts.next().map(|id| Self::Other(OtherId { kind, id })),
                };
                // A path with something behind it, or broken off by what is no name, leads nowhere.
                known.filter(|key| key.to_string() == path)
            }
        }

        impl fmt::Display for RecordKey {
            /// As a path: `answer/ROUND/agreement/THEME`.
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(out, "{}/", self.kind())?;
                match self {
                    $(Self::$Name(key) => key.path(out),)+
                    Self::Other(of) => out.write_str(of.id.as_str()),
                }
            }
        }

        impl Record {
            /// What names it.
            #[must_use]
            pub fn key(&self) -> RecordKey {
                match self {
                    $(Self::$Name(of) => RecordKey::$Name(of.id()),)+
                    Self::Other(of) => RecordKey::Other(of.id),
                }
            }

            /// What it does as a record of a known kind.
            #[must_use]
            pub fn body(&self) -> Option<&dyn Body> {
                match self {
                    $(Self::$Name(of) => Some(of),)+
                    Self::Other(_) => None,
                }
            }

            /// The same, to change.
            pub fn body_mut(&mut self) -> Option<&mut dyn Body> {
                match self {
                    $(Self::$Name(of) => Some(of),)+
                    Self::Other(_) => None,
                }
            }

            /// Reads one of a known kind; fields that it does not know stay behind.
            pub(super) fn read(kind: &str, fields: &mut Fields) -> Result<Option<Self>, Unreadable> {
                match kind {
                    $(name if name == <$Kind as Kind>::INFO.kind => {
                        <$Kind as Kind>::read(fields).map(|of| Some(Self::$Name(of)))
                    })+
                    _ => Ok(None),
                }
            }
        }

        #[cfg(not(target_arch = "wasm32"))]
        impl Record {
            /// One of every kind for tests, in which nothing was written; another turn has other things fixed at birth.
            #[must_use]
            pub fn samples(turn: u8) -> Vec<Self> {
                vec![$(Self::$Name(<$Kind as Kind>::sample(turn))),+]
            }

            /// What is fixed at birth, by the names of the fields that it takes, with what it means.
            #[must_use]
            pub fn born(&self) -> Vec<(Vec<&'static str>, &'static str)> {
                match self {
                    $(Self::$Name(_) => <$Kind as Kind>::born(),)+
                    Self::Other(_) => Vec::new(),
                }
            }
        }

        impl Merge for Record {
            /// Joins two writings of one record.
            fn merge(self, other: Self) -> Self {
                match (self, other) {
                    $((Self::$Name(ours), Self::$Name(theirs)) => Self::$Name(ours.merge(theirs)),)+
                    (Self::Other(ours), Self::Other(theirs)) => Self::Other(ours.merge(theirs)),
                    // Two records with one key are of one kind.
                    (ours, _) => ours,
                }
            }
        }

        $(
            impl From<$Kind> for Record {
                fn from(of: $Kind) -> Self {
                    Self::$Name(of)
                }
            }

            impl Listed for $Kind {
                fn key_of(id: Self::Key) -> RecordKey {
                    RecordKey::$Name(id)
                }

                fn of(record: &Record) -> Option<&Self> {
                    match record {
                        Record::$Name(of) => Some(of),
                        _ => None,
                    }
                }

                fn of_mut(record: &mut Record) -> Option<&mut Self> {
                    match record {
                        Record::$Name(of) => Some(of),
                        _ => None,
                    }
                }
            }
        )+
    };
}

/// A kind that is listed here.
pub trait Listed: Kind + Into<Record> {
    /// The key of the record with this id.
    fn key_of(id: Self::Key) -> RecordKey;
    /// The record, when it is of this kind.
    fn of(record: &Record) -> Option<&Self>;
    /// The same, to change.
    fn of_mut(record: &mut Record) -> Option<&mut Self>;
}

kinds! {
    /// The definition of an instrument.
    Instrument: &'static Instrument,
    /// An own version of an instrument that somebody works on.
    Adaptation: Adaptation,
    /// A location.
    Location: Location,
    /// What a location says around the instrument.
    Profile: Profile,
    /// A round.
    Round: Round,
    /// An own view.
    View: View,
    /// An answer.
    Answer: Answer,
    /// An action.
    Action: Action,
    /// Two that are one.
    Join: Join,
    /// A role assessment.
    Assessment: Assessment,
    /// A mirror of competences.
    Mirror: Mirror,
    /// What a location handed in.
    Snapshot: Snapshot,
    /// Whose overview it is.
    Scope: Scope,
    /// What is asked of locations.
    Request: Request,
    /// The agenda of a municipality.
    Agenda: Agenda,
    /// Something on it.
    AgendaItem: AgendaItem,
    /// A meeting about it.
    Meeting: Meeting,
    /// A line of its plan.
    PlanLine: PlanLine,
    /// Something that it finds out.
    Datum: Datum,
    /// A party in its field.
    Party: Party,
    /// A passage of its vision and agreements.
    Passage: Passage,
}
