//! What names a record, and what of it is fixed at birth.

use std::fmt;

use serde_json::Value;

#[cfg(not(target_arch = "wasm32"))]
use crate::domain::Form;
use crate::domain::{
    ActionId, AdaptationId, AgendaId, AssessmentId, DatumId, InstrumentRef, ItemId, LocationId, MeetingId,
    MirrorId, PartyId, PassageId, PlanLineId, RequestId, RoundId, ScopeId, Slug, ViewId, Word,
};

use super::RecordKey;
use super::fields::{Fields, Map, Unreadable};
use super::joined::Joined;

/// What names a record of one kind.
pub trait Key: Copy + Ord + fmt::Debug {
    /// Comes before every other one: where the span of all of a kind begins.
    const FIRST: Self;

    /// Reads it from the fields of a record.
    ///
    /// # Errors
    /// When a field is missing or is no name.
    fn read(fields: &mut Fields) -> Result<Self, Unreadable>;

    /// Writes it among the fields of a record.
    fn write(&self, into: &mut Map);

    /// As a path, behind the name of the kind.
    ///
    /// # Errors
    /// When the text cannot be written to.
    fn path(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result;

    /// Reads the path, part by part.
    fn from_path(parts: &mut dyn Iterator<Item = Slug>) -> Option<Self>;

    /// The key of the record that is written, when something under this one changes: of what was joined, the oldest.
    #[must_use]
    fn written_as(self, _joined: &Joined) -> Self {
        self
    }

    /// All that are one with this one, itself among them, the oldest first: that one stands for all of them.
    fn group(self, _joined: &Joined) -> Vec<Self> {
        vec![self]
    }

    /// What the record hangs on, as far as its key says.
    fn above(self) -> Option<RecordKey> {
        None
    }

    /// One for tests.
    #[cfg(not(target_arch = "wasm32"))]
    fn sample() -> Self;
}

/// What is fixed at birth besides the name.
pub trait Born: Copy + Ord {
    /// Reads it.
    ///
    /// # Errors
    /// When it is missing or cannot be what it is.
    fn read(fields: &mut Fields, name: &str) -> Result<Self, Unreadable>;

    /// Writes it.
    fn write(&self, name: &str, into: &mut Map);

    /// One for tests; another one for another turn.
    #[cfg(not(target_arch = "wasm32"))]
    fn sample(turn: u8) -> Self;

    /// How it stands in a file: the fields that it takes.
    #[cfg(not(target_arch = "wasm32"))]
    fn names(name: &'static str) -> Vec<&'static str> {
        vec![name]
    }
}

impl<T: Word> Born for T {
    fn read(fields: &mut Fields, name: &str) -> Result<Self, Unreadable> {
        fields.word(name)
    }

    fn write(&self, name: &str, into: &mut Map) {
        into.insert(name.to_owned(), Value::String(self.word()));
    }

    #[cfg(not(target_arch = "wasm32"))]
    #[expect(clippy::expect_used, reason = "for tests")]
    fn sample(turn: u8) -> Self {
        let word = match Self::FORM {
            Form::Id => format!("born-{turn}"),
            Form::Day => format!("2026-01-0{}", turn + 1),
            Form::OneOf(words) => words[usize::from(turn) % words.len()].to_owned(),
        };
        Self::from_word(&word).expect("a word")
    }
}

macro_rules! ids {
    ($($Id:ident $({ $($own:item)+ })?),+ $(,)?) => {$(
        impl Key for $Id {
            const FIRST: Self = Self::checked_at_build("");

            fn read(fields: &mut Fields) -> Result<Self, Unreadable> {
                fields.word("id")
            }

            fn write(&self, into: &mut Map) {
                put(into, "id", self.as_str());
            }

            fn path(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(self.as_str())
            }

            fn from_path(parts: &mut dyn Iterator<Item = Slug>) -> Option<Self> {
                parts.next().map(Self::from)
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn sample() -> Self {
                Self::checked_at_build("sample")
            }

            $($($own)+)?
        }
    )+};
}

ids! {
    LocationId {
        fn group(self, joined: &Joined) -> Vec<Self> {
            joined.location_group(self)
        }
    },
    RoundId {
        fn written_as(self, joined: &Joined) -> Self {
            joined.round(self)
        }

        fn group(self, joined: &Joined) -> Vec<Self> {
            joined.round_group(self)
        }
    },
    ViewId,
    ActionId,
    AssessmentId,
    MirrorId,
    AdaptationId,
    RequestId,
    ScopeId,
    AgendaId,
    ItemId,
    MeetingId,
    PlanLineId,
    DatumId,
    PartyId,
    PassageId,
}

/// Writes a text among the fields of a record.
pub fn put(into: &mut Map, name: &str, text: &str) {
    into.insert(name.to_owned(), Value::String(text.to_owned()));
}

impl Key for InstrumentRef {
    const FIRST: Self = Self {
        id: crate::domain::InstrumentId::checked_at_build(""),
        edition: crate::domain::EditionId::checked_at_build(""),
    };

    fn read(fields: &mut Fields) -> Result<Self, Unreadable> {
        Ok(Self { id: fields.word("id")?, edition: fields.word("edition")? })
    }

    fn write(&self, into: &mut Map) {
        put(into, "id", self.id.as_str());
        put(into, "edition", self.edition.as_str());
    }

    fn path(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.id, self.edition)
    }

    fn from_path(parts: &mut dyn Iterator<Item = Slug>) -> Option<Self> {
        Some(Self { id: parts.next()?.into(), edition: parts.next()?.into() })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn sample() -> Self {
        Born::sample(0)
    }
}

impl Born for InstrumentRef {
    fn read(fields: &mut Fields, name: &str) -> Result<Self, Unreadable> {
        Ok(Self { id: fields.word(name)?, edition: fields.word("edition")? })
    }

    fn write(&self, name: &str, into: &mut Map) {
        put(into, name, self.id.as_str());
        put(into, "edition", self.edition.as_str());
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn sample(turn: u8) -> Self {
        Self { id: Born::sample(0), edition: Born::sample(turn) }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn names(name: &'static str) -> Vec<&'static str> {
        vec![name, "edition"]
    }
}

/// Names a record of a kind that this version does not know.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OtherId {
    /// Its kind.
    pub kind: Slug,
    /// Its id.
    pub id: Slug,
}
