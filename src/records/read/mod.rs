//! Looking things up on the shelf. What was joined is found as one, under whichever of its ids.

mod actions;
mod agenda;
mod analysis;
mod answers;
mod changes;
mod editing;
mod editions;
mod field;
mod locations;
mod places;
mod plan;
mod profiles;
mod role;
mod rounds;
mod snapshots;
mod views;
mod words;

pub use changes::{Changed, is_comparable};
pub use places::Place;
pub use snapshots::NoSnapshot;
pub use views::{Beside, Progress, Said};

use crate::content;
use crate::domain::{Instrument, InstrumentRef, Rank, Register, Sorted};

use super::title::numbered;
use super::{Info, KINDS, Kept, RecordKey, Shelf, Shown};

/// In an order of people's own: those without a place come after those that have one.
fn ranked<'a, T, I: Ord>(
    all: impl Iterator<Item = &'a T>,
    rank: fn(&T) -> &Register<Option<Rank>>,
    id: fn(&T) -> I,
) -> Vec<&'a T> {
    let place = |of: &T| {
        let rank = *rank(of).get();
        (rank.is_none(), rank, id(of))
    };
    let sorted: Sorted<(bool, Option<Rank>, I), &T> = all.map(|of| (place(of), of)).collect();
    sorted.into_iter().map(|(_, of)| of).collect()
}

impl Shelf {
    /// An instrument: a published edition of ours, or a definition that came with a file.
    #[must_use]
    pub fn instrument(&self, of: InstrumentRef) -> Option<&'static Instrument> {
        content::edition(of).or_else(|| self.find::<&'static Instrument>(of).copied())
    }

    /// What can be saved and erased by itself, with what people call it: kind by kind, by municipality and title. Those of one
    /// name are numbered, the oldest first.
    #[must_use]
    pub fn alone(&self) -> Vec<(RecordKey, String)> {
        let mut found = Vec::new();
        for info in KINDS.iter().filter(|info| info.shown == Shown::Alone) {
            let there = self.of_kind(info.kind).filter(|kept| !kept.is_removed());
            let there = there.filter(|kept| self.same(kept.key()).first() == Some(&kept.key()));
            let titled = there.filter_map(|kept| {
                let rules = kept.record.body()?.rules();
                let (under, title) = (rules.under().to_lowercase(), rules.title_in_full());
                Some(((under, title.to_lowercase(), kept.key()), title))
            });
            let titled: Sorted<(String, String, RecordKey), String> = titled.collect();
            let mut number = 0;
            let mut last = String::new();
            for ((_, _, key), title) in titled {
                // No two look the same: what is erased must be what was meant.
                number = if title == last { number + 1 } else { 1 };
                last.clone_from(&title);
                found.push((key, numbered(title, number)));
            }
        }
        found
    }

    /// What people call what this record belongs to: itself when it stands alone, or what it hangs on.
    #[must_use]
    pub fn stands_in(&self, key: &RecordKey) -> Option<String> {
        let kept = self.get(key)?;
        let alone = |kept: &Kept| {
            let body = kept.record.body().filter(|body| body.info().shown == Shown::Alone)?;
            Some(body.rules().title_in_full())
        };
        alone(kept).or_else(|| kept.hangs_on().into_iter().find_map(|above| alone(self.get(&above)?)))
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
            let body = kept.record.body()?;
            let own = body.rules().line();
            let place = (body.info().shown != Shown::Alone).then(|| self.stands_in(&kept.key())).flatten();
            Some(match place {
                Some(place) => format!("{own}, {place}"),
                None => own,
            })
        };
        // Of what came by file as removed there is nothing left to put back.
        let whole = by_itself.filter(|kept| !kept.is_bare());
        whole.filter_map(|kept| Some((kept.key(), line(kept)?))).collect()
    }

    /// Whether there is anything made up, to look around in.
    #[must_use]
    pub fn has_examples(&self) -> bool {
        let alone = KINDS.iter().filter(|info| info.shown == Shown::Alone);
        alone.flat_map(|info| self.of_kind(info.kind)).any(|kept| kept.is_example() && !kept.is_removed())
    }

    /// The kinds that are somebody's own and of which there is any.
    #[must_use]
    pub fn personal(&self) -> Vec<&'static Info> {
        let own = KINDS.iter().copied().filter(|info| info.personal.is_some());
        own.filter(|info| self.of_kind(info.kind).any(|kept| !kept.is_removed())).collect()
    }
}
