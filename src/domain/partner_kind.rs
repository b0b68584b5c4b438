//! What kinds of organisation work together, and the registers that number them.

use super::{Form, Word};

/// What kind of organisation a partner is, as far as the app tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PartnerKind {
    /// A school for primary education.
    Education,
    /// Day care for children under four.
    Childcare,
    /// Care for toddlers, often with a preschool programme.
    ToddlerCare,
    /// Care before and after school.
    AfterSchoolCare,
    /// Help for youth and families.
    YouthHelp,
    /// Public health care for children (JGZ).
    YouthHealth,
    /// Welfare work.
    Welfare,
    /// Sport.
    Sport,
    /// Culture.
    Culture,
    /// A library.
    Library,
    /// Something else.
    Other,
}

/// Every kind with its value in files. These names are for ever.
const NAMES: [&str; 11] = [
    "onderwijs",
    "kinderopvang",
    "peuteropvang",
    "buitenschoolse-opvang",
    "jeugdhulp",
    "jeugdgezondheidszorg",
    "welzijn",
    "sport",
    "cultuur",
    "bibliotheek",
    "anders",
];

impl Word for PartnerKind {
    const FORM: Form = Form::OneOf(&NAMES);

    fn word(&self) -> String {
        let name = Self::ALL.iter().zip(NAMES).find(|(kind, _)| *kind == self);
        name.map_or("anders", |(_, name)| name).to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.into_iter().zip(NAMES).find(|(_, name)| *name == text).map(|(kind, _)| kind)
    }
}

impl PartnerKind {
    /// Every kind, in the order in which they are offered.
    pub const ALL: [Self; 11] = [
        Self::Education,
        Self::Childcare,
        Self::ToddlerCare,
        Self::AfterSchoolCare,
        Self::YouthHelp,
        Self::YouthHealth,
        Self::Welfare,
        Self::Sport,
        Self::Culture,
        Self::Library,
        Self::Other,
    ];

    /// Which public register numbers this kind, if one does.
    #[must_use]
    pub fn register(self) -> Option<PublicRegister> {
        match self {
            Self::Education => Some(PublicRegister::Brin),
            Self::Childcare | Self::ToddlerCare | Self::AfterSchoolCare => Some(PublicRegister::Lrk),
            _ => None,
        }
    }
}

/// A public register that gives organisations a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum PublicRegister {
    /// Schools: the BRIN number with the number of the branch.
    Brin,
    /// Childcare: the number in the Landelijk Register Kinderopvang.
    Lrk,
}

impl PublicRegister {
    /// The number in its one spelling, when the text can be one: `12AB00` for a school with its branch,
    /// 6 to 12 digits for childcare.
    #[must_use]
    pub fn number(self, text: &str) -> Option<String> {
        let compact: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
        let compact = compact.to_ascii_uppercase();
        let shape: String =
            compact.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { 'A' }).collect();
        let fits = match self {
            Self::Brin => shape.starts_with("00AA") && shape.len() == 6,
            Self::Lrk => (6..=12).contains(&shape.len()) && !shape.contains('A'),
        };
        fits.then_some(compact)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_school_number_has_one_spelling_whatever_was_typed() {
        for typed in ["12AB00", "12ab 00", "12AB-00"] {
            assert_eq!(PublicRegister::Brin.number(typed).as_deref(), Some("12AB00"));
        }
        for typed in ["", "12AB", "AB1200", "12AB000", "123456"] {
            assert_eq!(PublicRegister::Brin.number(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_childcare_number_is_digits_only() {
        assert_eq!(PublicRegister::Lrk.number("209 586 831").as_deref(), Some("209586831"));
        for typed in ["12345", "1234567890123", "12AB00"] {
            assert_eq!(PublicRegister::Lrk.number(typed), None, "{typed}");
        }
    }
}
