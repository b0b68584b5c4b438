//! What a file would change here, before it does.

use crate::domain::{Merge, Sorted};
use crate::records::{Kept, Record, RecordKey, Shelf, Versions, altered, rivals, says_the_same};

/// What taking over one record would do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is not here yet.
    New,
    /// It would change what is here.
    Changed,
    /// It would change nothing: the same.
    Same,
    /// It would change nothing: it says something else, and what is here is later.
    Older,
    /// It was altered in the file itself: another value, with the time of what is here. Taking it over writes it anew.
    Altered,
    /// Two texts that did not know each other: both stay, and somebody chooses.
    Conflict,
    /// Levels or outcomes that did not know each other: somebody chooses which stands.
    Rival,
    /// It was removed here on purpose; the file still has it.
    RemovedHere,
    /// It was removed where the file comes from; taking that over removes it here too.
    RemovedThere,
}

/// One record of a file, held against what is here.
#[derive(Clone, Debug)]
pub struct Compared {
    /// Which record.
    pub key: RecordKey,
    /// As the file has it.
    pub kept: Kept,
    /// Each version of it that came: of several files there may be more than one.
    pub came: Vec<Kept>,
    /// The versions that somebody has to choose between, besides what is here.
    pub rivals: Vec<Kept>,
    /// What taking it over would do.
    pub change: Change,
}

/// Holds the records of a file against what is here; of several files, with the versions of those that differ. Changes
/// nothing.
#[must_use]
pub fn compare(incoming: &[Kept], versions: &Sorted<RecordKey, Vec<Kept>>, here: &Shelf) -> Vec<Compared> {
    let one = |kept: &Kept| {
        let key = kept.key();
        let came = versions.get(&key).map_or(std::slice::from_ref(kept), Vec::as_slice);
        let (rivals, change) = match change(kept, here) {
            of @ (Change::Changed | Change::Older | Change::New | Change::Conflict) => {
                match rivals(here.get(&key), came) {
                    none if none.is_empty() => {
                        let versions = Versions { ours: here.get(&key), came, rivals: &none };
                        let gives_way = of == Change::Older && versions.gives_way();
                        (none, if gives_way { Change::Changed } else { of })
                    }
                    some => (some, Change::Rival),
                }
            }
            of => (Vec::new(), of),
        };
        Compared { key, kept: kept.clone(), came: came.to_vec(), rivals, change }
    };
    incoming.iter().map(one).collect()
}

fn change(kept: &Kept, here: &Shelf) -> Change {
    if let Record::Instrument(definition) = &kept.record
        && here.instrument(definition.reference).is_some()
    {
        // An edition that is known here already; one that says something else was refused before this.
        return Change::Same;
    }
    let Some(ours) = here.get(&kept.key()) else {
        return if kept.is_removed() { Change::RemovedThere } else { Change::New };
    };
    if ours == kept {
        return Change::Same;
    }
    let unlike = |stamp| altered(ours, kept, stamp).is_some();
    if kept.latest().is_some_and(unlike) {
        return Change::Altered;
    }
    let merged = ours.clone().merge(kept.clone());
    if merged.is_removed() && !kept.is_removed() {
        Change::RemovedHere
    } else if merged.is_removed() && !ours.is_removed() {
        Change::RemovedThere
    } else if merged == *ours {
        // A link and a file of one view say the same at other moments.
        if says_the_same(ours, kept) { Change::Same } else { Change::Older }
    } else if merged.needs_choice() && !ours.needs_choice() {
        Change::Conflict
    } else {
        Change::Changed
    }
}
