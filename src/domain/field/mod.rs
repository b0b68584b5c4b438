//! The stakeholder field: of which sector a party is, where it stands, how it looks at the municipality, how parties get on; and
//! what all of it proposes to answer to the role aid (`proposal`).
//!
//! Interests, means of power and relations are of the Handreiking (analysis); that they are said in degrees is ours.

mod proposal;

pub use proposal::{Because, Field, Player, Proposal, proposals};

use super::word::word_of_list;

/// The sector of a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sector {
    /// Education.
    Education,
    /// Childcare.
    Childcare,
    /// Help for youth, and public health.
    Care,
    /// Welfare, sport and culture.
    Neighbourhood,
    /// Parents.
    Parents,
    /// The municipality itself: its council, its executive, its departments.
    Municipality,
    /// Something else.
    Other,
}

impl Sector {
    /// Every one, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::Education,
        Self::Childcare,
        Self::Care,
        Self::Neighbourhood,
        Self::Parents,
        Self::Municipality,
        Self::Other,
    ];
    const WORDS: [&str; 7] = ["onderwijs", "opvang", "zorg", "buurt", "ouders", "gemeente", "anders"];
}

word_of_list!(Sector);

/// How much, from 1 (little) to 5 (much). A place in the picture, never a mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Degree {
    /// Very little.
    One,
    /// Little.
    Two,
    /// In between.
    Three,
    /// Much.
    Four,
    /// Very much.
    Five,
}

impl Degree {
    /// Every one, the least first.
    pub const ALL: [Self; 5] = [Self::One, Self::Two, Self::Three, Self::Four, Self::Five];
    const WORDS: [&str; 5] = ["1", "2", "3", "4", "5"];

    /// Its number, from 1 to 5.
    #[must_use]
    pub fn number(self) -> usize {
        self as usize + 1
    }

    /// The one so many steps further; the last one at an end.
    #[must_use]
    pub fn moved(self, steps: isize) -> Self {
        let at = (self as usize).saturating_add_signed(steps).min(Self::ALL.len() - 1);
        Self::ALL[at]
    }
}

word_of_list!(Degree);

/// How a party looks at the municipality; the choices are those of the role aid, so that a proposal reads nothing into them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Attitude {
    /// It is positive.
    Positive,
    /// It waits and sees.
    Waits,
    /// It distrusts it.
    Distrusts,
}

impl Attitude {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Positive, Self::Waits, Self::Distrusts];
    const WORDS: [&str; 3] = ["positief", "wacht-af", "wantrouwt"];
}

word_of_list!(Attitude);

/// How two parties get on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tie {
    /// They work together, by fixed agreements.
    Firm,
    /// They know each other, and do something together now and then.
    Loose,
    /// They have to do with each other, and it chafes.
    Tense,
    /// They have nothing to do with each other.
    Apart,
}

impl Tie {
    /// Every one, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::Firm, Self::Loose, Self::Tense, Self::Apart];
    const WORDS: [&str; 4] = ["vast", "los", "stroef", "niets"];
}

word_of_list!(Tie);

/// Yes or no, where not said is neither.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

impl YesNo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Yes, Self::No];
    const WORDS: [&str; 2] = ["ja", "nee"];
}

word_of_list!(YesNo);
