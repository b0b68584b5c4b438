//! Every key in one place. Keys of other apps on the same origin are never touched.

use crate::records::RecordKey;

/// What all our keys begin with.
pub const PREFIX: &str = "kindcentrumwijzer/";
/// What the keys of records begin with.
pub const RECORD: &str = "kindcentrumwijzer/record/";
/// What the keys of texts begin with that could not be read and had to make place.
pub const ASIDE: &str = "kindcentrumwijzer/aside/";
/// The highest schema that wrote here.
pub const SCHEMA: &str = "kindcentrumwijzer/schema";
/// Which making of this store it is: another one after everything was erased or something was taken away, so that what
/// was taken away before is told from what was made since.
pub const MAKING: &str = "kindcentrumwijzer/making";
/// When a file was last saved, in milliseconds since 1970.
pub const LAST_FILE: &str = "kindcentrumwijzer/last-file";
/// What was known when a file with all of it was saved last: its fingerprint.
pub const LAST_COMPLETE: &str = "kindcentrumwijzer/last-complete";
/// There for as long as this app erases everything; tells other tabs to let go of what they hold.
pub const ERASING: &str = "kindcentrumwijzer/erasing";
/// There for as long as an import is taken back; names the records, so that other tabs let go of them.
pub const UNDOING: &str = "kindcentrumwijzer/undoing";
/// Taken and released at once, to see whether there is room.
pub const ROOM: &str = "kindcentrumwijzer/room";

/// The key of a record.
pub fn record(key: &RecordKey) -> String {
    format!("{RECORD}{key}")
}
