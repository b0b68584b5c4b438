//! Where a point on an agenda stands, of which sort it is, and how far it is.

use super::word::word_of_list;

/// At which table something is talked about. Housing and content are kept apart (Kennisnotitie IKC, 9).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Table {
    /// OOGO and LEA.
    Whole,
    /// The working group on housing.
    Housing,
    /// The working group on content.
    Content,
}

impl Table {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Whole, Self::Housing, Self::Content];
    const WORDS: [&str; 3] = ["oogo-lea", "huisvesting", "inhoud"];
}

word_of_list!(Table);

/// What somebody put on an agenda in own words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ItemSort {
    /// Something to talk about.
    Point,
    /// Something to do.
    Action,
    /// Something that stands in the way.
    Bottleneck,
}

impl ItemSort {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Point, Self::Action, Self::Bottleneck];
    const WORDS: [&str; 3] = ["punt", "actie", "knelpunt"];
}

word_of_list!(ItemSort);

/// How far something on an agenda is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pace {
    /// Somebody is at it.
    Begun,
    /// It was done.
    Done,
    /// They let it go.
    Dropped,
}

impl Pace {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Begun, Self::Done, Self::Dropped];
    const WORDS: [&str; 3] = ["loopt", "gedaan", "vervallen"];

    /// Whether nothing more comes of it.
    #[must_use]
    pub fn is_end(self) -> bool {
        self != Self::Begun
    }
}

word_of_list!(Pace);
