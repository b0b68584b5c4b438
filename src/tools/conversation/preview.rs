//! What a file would change to the levels that were chosen here: it never moves one unseen.

use crate::domain::Merge;
use crate::exchange::Compared;
use crate::kit::dutch;
use crate::records::{Record, Shelf};

/// A line when an answer in a file would make a theme stand otherwise.
pub fn explain(here: &Shelf, one: &Compared) -> Vec<String> {
    let Record::Answer(theirs) = &one.kept.record else { return Vec::new() };
    let known = here.answer(theirs.key).and_then(|ours| {
        let instrument = here.instrument(here.round(theirs.key.round)?.instrument)?;
        let (before, after) = (ours.standing(), ours.into_owned().merge(theirs.clone()).standing());
        let title = instrument.theme(theirs.key.theme).map_or("Een thema", |(_, theme)| theme.title);
        let (said, says) = (dutch::standing(instrument, before), dutch::standing(instrument, after));
        (before != after).then(|| format!("{title}: {said} wordt {says}."))
    });
    known.into_iter().collect()
}
