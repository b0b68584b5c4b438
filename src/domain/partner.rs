//! Who works together at a location.

use super::{Merge, Note, Register, Stamp};

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

/// An organisation that works together with others at a location.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Partner {
    /// What kind of organisation it is, once someone said so.
    pub kind: Register<Option<PartnerKind>>,
    /// Its name.
    pub name: Note,
    /// Its number in the public register of its kind, as it was typed; may be empty.
    pub number: Note,
    /// Removed on purpose; restoring is a newer write.
    pub removed: Register<bool>,
}

impl Partner {
    /// Its number, when it has one that its register can have given.
    #[must_use]
    pub fn registered(&self) -> Option<(PublicRegister, String)> {
        let register = (*self.kind.get())?.register()?;
        register.number(self.number.text()).map(|number| (register, number))
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all = self.name.stamps();
        all.extend(self.number.stamps());
        all.extend(self.kind.stamp());
        all.extend(self.removed.stamp());
        all
    }
}

impl Merge for Partner {
    fn merge(self, other: Self) -> Self {
        Self {
            kind: self.kind.merge(other.kind),
            name: self.name.merge(other.name),
            number: self.number.merge(other.number),
            removed: self.removed.merge(other.removed),
        }
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
