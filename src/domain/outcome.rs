//! What the partners can say of a theme together, other than a level.

use super::{Form, Word};

/// What they say of a theme instead of a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// They talked, and see it differently still.
    Differ,
    /// It does not go for them.
    NotForUs,
}

impl Outcome {
    const DIFFER: &str = "verschillend";
    const NOT_FOR_US: &str = "geldt-niet";
}

impl Word for Outcome {
    const FORM: Form = Form::OneOf(&[Self::DIFFER, Self::NOT_FOR_US]);

    fn word(&self) -> String {
        match self {
            Self::Differ => Self::DIFFER,
            Self::NotForUs => Self::NOT_FOR_US,
        }
        .to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        match text {
            Self::DIFFER => Some(Self::Differ),
            Self::NOT_FOR_US => Some(Self::NotForUs),
            _ => None,
        }
    }
}
