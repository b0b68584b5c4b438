//! How an action came to its end.

use super::{Form, Word};

/// What became of an action that is no longer open.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ended {
    /// It was done.
    Done,
    /// They let it go.
    Dropped,
}

impl Ended {
    const DONE: &str = "gedaan";
    const DROPPED: &str = "vervallen";
}

impl Word for Ended {
    const FORM: Form = Form::OneOf(&[Self::DONE, Self::DROPPED]);

    fn word(&self) -> String {
        match self {
            Self::Done => Self::DONE,
            Self::Dropped => Self::DROPPED,
        }
        .to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        match text {
            Self::DONE => Some(Self::Done),
            Self::DROPPED => Some(Self::Dropped),
            _ => None,
        }
    }
}
