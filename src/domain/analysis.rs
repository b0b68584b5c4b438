//! How far something to find out is, and of what a passage of a vision is.

use super::word::word_of_list;

/// How far something that a municipality wants to know is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum DatumStatus {
    /// It is known.
    Known,
    /// Somebody is finding it out.
    Asked,
    /// It is missing.
    Missing,
    /// It does not matter here: which data matter differs per municipality (Handreiking, analysis).
    NotForUs,
}

impl DatumStatus {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Known, Self::Asked, Self::Missing, Self::NotForUs];
    const WORDS: [&str; 4] = ["bekend", "gevraagd", "ontbreekt", "telt-niet"];
}

word_of_list!(DatumStatus);

/// Of which list a passage is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum PassageSort {
    /// A goal for how children develop.
    Goal,
    /// A leading principle.
    Principle,
    /// A word of a shared language.
    Word,
    /// A step of the process.
    Step,
}

impl PassageSort {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Goal, Self::Principle, Self::Word, Self::Step];
    const WORDS: [&str; 4] = ["doel", "principe", "woord", "stap"];
}

word_of_list!(PassageSort);

/// Whether something that makes cooperation succeed is so.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Held {
    /// It is so.
    Yes,
    /// It is so in part.
    Partly,
    /// It is not so yet.
    NotYet,
}

impl Held {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Yes, Self::Partly, Self::NotYet];
    const WORDS: [&str; 3] = ["ja", "deels", "nog-niet"];
}

word_of_list!(Held);
