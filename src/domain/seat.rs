//! Who sits at the table, by what they are there for and never by name.

use super::{Form, PartnerKind, Word};

/// As what somebody takes part in a conversation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Seat {
    /// The school.
    School,
    /// Day care.
    Childcare,
    /// Care for toddlers.
    ToddlerCare,
    /// Care before and after school.
    AfterSchoolCare,
    /// Parents, or those who speak for them in the school's or the childcare's council.
    Parents,
    /// Public health care for children (JGZ).
    YouthHealth,
    /// Help for youth and families.
    YouthHelp,
    /// Welfare work.
    Welfare,
    /// The municipality.
    Municipality,
    /// A board of a school or of childcare.
    Board,
    /// Somebody else.
    Other,
}

/// Every seat with its value in files. These names are for ever; those of partners are the same as of their kind.
const NAMES: [&str; 11] = [
    "onderwijs",
    "kinderopvang",
    "peuteropvang",
    "buitenschoolse-opvang",
    "ouders",
    "jeugdgezondheidszorg",
    "jeugdhulp",
    "welzijn",
    "gemeente",
    "bestuur",
    "anders",
];

impl Word for Seat {
    const FORM: Form = Form::OneOf(&NAMES);

    fn word(&self) -> String {
        NAMES[self.number()].to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        NAMES.iter().position(|name| *name == text).and_then(Self::numbered)
    }
}

impl Seat {
    /// Every seat, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::School,
        Self::Childcare,
        Self::ToddlerCare,
        Self::AfterSchoolCare,
        Self::Parents,
        Self::YouthHealth,
        Self::YouthHelp,
        Self::Welfare,
        Self::Municipality,
        Self::Board,
        Self::Other,
    ];

    /// Its number in a code that is sent around: for ever, like its name.
    #[must_use]
    pub fn number(self) -> usize {
        self as usize
    }

    /// The seat with this number.
    #[must_use]
    pub fn numbered(number: usize) -> Option<Self> {
        Self::ALL.get(number).copied()
    }

    /// What kind of partner of the location sits here, if it is one.
    #[must_use]
    pub fn partner(self) -> Option<PartnerKind> {
        match self {
            Self::School => Some(PartnerKind::Education),
            Self::Childcare => Some(PartnerKind::Childcare),
            Self::ToddlerCare => Some(PartnerKind::ToddlerCare),
            Self::AfterSchoolCare => Some(PartnerKind::AfterSchoolCare),
            Self::YouthHealth => Some(PartnerKind::YouthHealth),
            Self::YouthHelp => Some(PartnerKind::YouthHelp),
            Self::Welfare => Some(PartnerKind::Welfare),
            Self::Parents | Self::Municipality | Self::Board | Self::Other => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_seat_reads_back_from_its_word_and_its_number() {
        for seat in Seat::ALL {
            assert_eq!(Seat::from_word(&seat.word()), Some(seat));
            assert_eq!(Seat::numbered(seat.number()), Some(seat));
            if let Some(kind) = seat.partner() {
                assert_eq!(kind.word(), seat.word());
            }
        }
        assert_eq!(Seat::numbered(NAMES.len()), None);
    }
}
