//! Looking things up on the shelf. What was joined is found as one, under whichever of its ids.

mod answers;
mod editing;
mod locations;
mod role;
mod rounds;

use crate::content;
use crate::domain::{Instrument, InstrumentRef, Sorted};

use super::{KINDS, Kept, RecordKey, Shelf, Shown};

impl Shelf {
    /// An instrument: a published edition of ours, or a definition that came with a file.
    #[must_use]
    pub fn instrument(&self, of: InstrumentRef) -> Option<&'static Instrument> {
        content::edition(of).or_else(|| self.find::<&'static Instrument>(of).copied())
    }

    /// What can be saved and erased by itself, with what people call it: kind by kind, by title.
    #[must_use]
    pub fn alone(&self) -> Vec<(RecordKey, String)> {
        let mut found = Vec::new();
        for info in KINDS.iter().filter(|info| info.shown == Shown::Alone) {
            let there = self.of_kind(info.kind).filter(|kept| !kept.is_removed());
            let there = there.filter(|kept| self.same(kept.key()).first() == Some(&kept.key()));
            let titled =
                there.filter_map(|kept| Some((kept.key(), kept.record.body()?.rules().title_in_full())));
            let titled: Sorted<(String, RecordKey), String> =
                titled.map(|(key, title)| ((title.to_lowercase(), key), title)).collect();
            found.extend(titled.into_iter().map(|((_, key), title)| (key, title)));
        }
        found
    }

    /// What was removed and can be put back by itself, with the line about it and where it belongs: kind by kind. What
    /// hangs on something that was removed comes back with that.
    #[must_use]
    pub fn removed(&self) -> Vec<(RecordKey, String)> {
        let gone = |key: &RecordKey| self.get(key).is_some_and(Kept::is_removed);
        let listed = KINDS.iter().filter(|info| info.shown != Shown::Never);
        let removed = listed.flat_map(|info| self.of_kind(info.kind)).filter(|kept| kept.is_removed());
        let by_itself = removed.filter(|kept| !kept.hangs_on().iter().any(gone));
        let line = |kept: &Kept| {
            let place = kept.hangs_on().into_iter().find_map(|above| {
                let above = self.get(&above)?.record.body()?;
                (above.info().shown == Shown::Alone).then(|| above.rules().title_in_full())
            });
            let own = kept.record.body()?.rules().line();
            Some(match place {
                Some(place) => format!("{own}, {place}"),
                None => own,
            })
        };
        by_itself.filter_map(|kept| Some((kept.key(), line(kept)?))).collect()
    }

    /// Whether there is anything made up, to look around in.
    #[must_use]
    pub fn has_examples(&self) -> bool {
        let alone = KINDS.iter().filter(|info| info.shown == Shown::Alone);
        alone.flat_map(|info| self.of_kind(info.kind)).any(|kept| kept.is_example() && !kept.is_removed())
    }

    /// How many records there are that are somebody's own.
    #[must_use]
    pub fn personal(&self) -> usize {
        let kinds = KINDS.iter().filter(|info| info.personal);
        kinds.flat_map(|info| self.of_kind(info.kind)).filter(|kept| !kept.is_removed()).count()
    }
}
