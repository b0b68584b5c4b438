//! Which editions of the instrument there are: ours, and those that somebody made of their own.

use crate::content;
use crate::domain::{AdaptationId, Adapted, Instrument, InstrumentRef, LocationId};
use crate::records::{Adaptation, Shelf};

impl Shelf {
    /// The own versions that somebody works on here, the oldest first.
    pub fn adaptations(&self) -> impl Iterator<Item = &Adaptation> {
        self.all::<Adaptation>().filter(|adaptation| !*adaptation.removed.get())
    }

    /// What was given out of an own version, the last one first.
    #[must_use]
    pub fn given_out(&self, of: AdaptationId) -> Vec<(&'static Instrument, Adapted)> {
        let all = self.all::<&'static Instrument>();
        let mut found: Vec<_> = all.filter_map(|known| Some((*known, known.adapted?))).collect();
        found.retain(|(_, adapted)| adapted.from == of);
        // Ids count up in time.
        found.sort_by_key(|(known, adapted)| (adapted.on, known.reference));
        found.reverse();
        found
    }

    /// The editions that a conversation can begin with: the newest of ours first, then those of somebody else; of one that was
    /// given out more than once the last.
    #[must_use]
    pub fn editions(&self) -> Vec<InstrumentRef> {
        let is_last = |known: &&'static Instrument| {
            let last = known.adapted.and_then(|adapted| self.given_out(adapted.from).first().copied());
            last.is_none_or(|(last, _)| last.reference == known.reference)
        };
        let others = self
            .all::<&'static Instrument>()
            .copied()
            .filter(|known| content::edition(known.reference).is_none() && is_last(known));
        let ours = content::current_edition().reference;
        std::iter::once(ours).chain(others.map(|known| known.reference)).collect()
    }

    /// With which edition a location goes on: the newest of ours, or of the own version that its last conversation was held
    /// with, so that both can be laid beside each other.
    #[must_use]
    pub fn edition_for(&self, location: LocationId) -> InstrumentRef {
        let last = self.last_round(location).and_then(|round| self.instrument(round.instrument)?.adapted);
        let own = last.and_then(|adapted| self.given_out(adapted.from).first().copied());
        own.map_or(content::current_edition().reference, |(own, _)| own.reference)
    }
}
