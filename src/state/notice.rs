//! One message at a time about what just happened, often with a way back.

use crate::domain::Pair;

use super::removing::Removed;

/// What just happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// A record or a part of one was removed; it can be put back.
    Removed(Removed),
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
    /// What was kept here had gone from the browser, and is written again.
    WrittenAgain,
    /// A clock had run ahead, and what was written meanwhile is brought back to the present.
    BroughtBack,
    /// Everything was erased.
    Erased,
    /// One record was erased from this device, with all that hangs on it.
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
    /// What makes a file of some kind is in a part of the app that could not be had.
    PartNotHere,
}
