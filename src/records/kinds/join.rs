//! Two locations, or two rounds, that turned out to be the same.

use crate::domain::{Pair, Register};
use crate::records::RecordKey;
use crate::records::declare::kind;
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
    hangs on |of| [ends(of.pair)[0], ends(of.pair)[1]];
    shown Line;
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
