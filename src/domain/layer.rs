//! For whom what goes out is.

use super::word::word_of_list;

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

impl Layer {
    /// Every layer, from all to least.
    pub const ALL: [Self; 3] = [Self::Internal, Self::Boards, Self::Municipality];
    const WORDS: [&str; 3] = ["intern", "besturen", "gemeente"];
}

word_of_list!(Layer);
