//! For whom what goes out is.

use super::{Form, Word};

/// For whom a report and its file are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Layer {
    /// For those who were there: all of it.
    Internal,
    /// For boards and participation councils: what was agreed, why, and who does what; no views, no notes, nothing by which a
    /// person may be known.
    Boards,
    /// For the municipality: what was agreed, and what they ask; no reasons, no actions either.
    Municipality,
}

/// Every layer with its value in files. These names are for ever.
const NAMES: [&str; 3] = ["intern", "besturen", "gemeente"];

impl Layer {
    /// Every layer, from all to least.
    pub const ALL: [Self; 3] = [Self::Internal, Self::Boards, Self::Municipality];
}

impl Word for Layer {
    const FORM: Form = Form::OneOf(&NAMES);

    fn word(&self) -> String {
        NAMES[*self as usize].to_owned()
    }

    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.into_iter().zip(NAMES).find(|(_, name)| *name == text).map(|(layer, _)| layer)
    }
}
