//! One message at a time about what just happened, often with a way back.

use crate::domain::{AssessmentId, LocationId, MirrorId, Pair, PartId, PartnerId, RoundId};

/// What just happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A location was removed; it can be put back.
    LocationRemoved(LocationId),
    /// A round was removed; it can be put back.
    RoundRemoved(RoundId),
    /// A partner was removed from a location; it can be put back.
    PartnerRemoved(LocationId, PartnerId),
    /// A role assessment was removed; it can be put back.
    AssessmentRemoved(AssessmentId),
    /// A part of a decision was removed; it can be put back.
    PartRemoved(AssessmentId, PartId),
    /// A mirror was removed; it can be put back.
    MirrorRemoved(MirrorId),
    /// Two were joined; that can be undone.
    Joined(Pair),
    /// What was joined is apart again.
    Parted,
    /// What was removed is back.
    PutBack,
    /// A file was taken over; that can be undone.
    Imported,
    /// Taking over was undone.
    ImportUndone {
        /// Records that were edited since, and stay as they are.
        edited_since: usize,
    },
    /// Everything was erased.
    Erased,
    /// One location or assessment was erased from this device.
    OneErased,
    /// The example could not be fetched.
    NoExample,
    /// Erasing did not work.
    NotErased,
    /// A file was handed to the browser to save.
    FileSaved {
        /// Its name.
        name: String,
    },
    /// A file was not taken over: there is no room for all of it. Nothing has changed.
    NoRoom,
    /// A text is on the clipboard.
    Copied,
    /// The browser would not put a text on the clipboard.
    NotCopied,
    /// There is nothing to put in a file yet.
    NothingToSave,
    /// The browser would not save a file.
    FileNotSaved,
}
