//! How far the outcome of a conversation is.

use super::{Form, Word};

/// How far the outcome of a conversation is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Still being worked on.
    #[default]
    Draft,
    /// The partners agreed on it. It is closed against changes by accident, and can be reopened.
    Agreed,
}

impl Status {
    const DRAFT: &str = "concept";
    const AGREED: &str = "vastgesteld";
}

impl Word for Status {
    const FORM: Form = Form::OneOf(&[Self::DRAFT, Self::AGREED]);

    fn word(&self) -> String {
        match self {
            Self::Draft => Self::DRAFT,
            Self::Agreed => Self::AGREED,
        }
        .to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        match text {
            Self::DRAFT => Some(Self::Draft),
            Self::AGREED => Some(Self::Agreed),
            _ => None,
        }
    }
}
