//! Two locations, or two rounds, that turned out to be the same.

use std::fmt;

use crate::domain::{LocationId, Pair, Register, Slug};
use crate::records::RecordKey;
use crate::records::declare::kind;
use crate::records::fields::{Fields, Map, Unreadable, shape};
use crate::records::key::{Key, put};
use crate::records::kind::Rules;

kind! {
    /// Two locations or two rounds that are one. The smaller id comes first. Nothing is moved or rewritten: what is shown
    /// follows from the joins, so they can be taken back, and two devices that join in different orders see the same.
    Join = "join", schema 1, "de" "samenvoeging" / "samenvoegingen";
    key pair: Pair;
    fields {
        /// Whether it still is.
        Always joined: Register<bool>,
    }
    hangs on |of| vec![ends(of.pair)[0], ends(of.pair)[1]];
    shown Line;
    along Always;
    springs from its key;
}

/// The records that a pair is about.
#[must_use]
pub fn ends(of: Pair) -> [RecordKey; 2] {
    match of {
        Pair::Locations(one, other) => [RecordKey::Location(one), RecordKey::Location(other)],
        Pair::Rounds(one, other) => [RecordKey::Round(one), RecordKey::Round(other)],
    }
}

impl Rules for Join {
    fn title(&self) -> String {
        match self.pair {
            Pair::Locations(..) => "twee locaties samengevoegd tot één",
            Pair::Rounds(..) => "twee gesprekken samengevoegd tot één",
        }
        .to_owned()
    }
}

/// What is joined, as the field `of` says.
const LOCATIONS: &str = "location";
const ROUNDS: &str = "round";

fn parts(of: Pair) -> [&'static str; 3] {
    match of {
        Pair::Locations(one, other) => [LOCATIONS, one.as_str(), other.as_str()],
        Pair::Rounds(one, other) => [ROUNDS, one.as_str(), other.as_str()],
    }
}

fn pair(of: &str, one: Slug, other: Slug) -> Option<Pair> {
    // The ids must be two, the smaller one first.
    match of {
        LOCATIONS if one < other => Pair::locations(one.into(), other.into()),
        ROUNDS if one < other => Pair::rounds(one.into(), other.into()),
        _ => None,
    }
}

impl Key for Pair {
    const FIRST: Self = Self::Locations(LocationId::FIRST, LocationId::FIRST);

    fn read(fields: &mut Fields) -> Result<Self, Unreadable> {
        let (of, one, other) = (fields.text("of")?, fields.slug("one")?, fields.slug("other")?);
        pair(&of, one, other).ok_or_else(|| shape("of"))
    }

    fn write(&self, into: &mut Map) {
        let [of, one, other] = parts(*self);
        put(into, "of", of);
        put(into, "one", one);
        put(into, "other", other);
    }

    fn path(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [of, one, other] = parts(*self);
        write!(out, "{of}/{one}/{other}")
    }

    fn from_path(parts: &mut dyn Iterator<Item = Slug>) -> Option<Self> {
        pair(parts.next()?.as_str(), parts.next()?, parts.next()?)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn sample() -> Self {
        Self::Locations(LocationId::checked_at_build("one"), LocationId::checked_at_build("other"))
    }
}
