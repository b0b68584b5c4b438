//! Which editions of the instrument there are: ours, and those that somebody made of their own.

use crate::content;
use crate::domain::{AdaptationId, Adapted, Instrument, InstrumentRef, LocationId};
use crate::records::{Adaptation, Shelf};

impl Shelf {
    /// The own versions that somebody works on here, the oldest first.
    pub fn adaptations(&self) -> impl Iterator<Item = &Adaptation> {
        self.all::<Adaptation>().filter(|adaptation| !*adaptation.removed.get())
    }

    /// What was given out of an own version.
    pub fn given_out(&self, of: AdaptationId) -> impl Iterator<Item = (&'static Instrument, Adapted)> {
        let all = self.all::<&'static Instrument>();
        let own = all.filter_map(|known| Some((*known, known.adapted?)));
        own.filter(move |(_, adapted)| adapted.from == of)
    }

    /// What was given out of an own version last.
    #[must_use]
    pub fn last_given_out(&self, of: AdaptationId) -> Option<&'static Instrument> {
        // Ids count up in time.
        let last = self.given_out(of).max_by_key(|(known, adapted)| (adapted.on, known.reference));
        last.map(|(known, _)| known)
    }

    /// The editions that a conversation can begin with: the newest of ours first, then those of somebody else; of one that was
    /// given out more than once the last.
    #[must_use]
    pub fn editions(&self) -> Vec<InstrumentRef> {
        let is_last = |known: &&'static Instrument| {
            let last = known.adapted.and_then(|adapted| self.last_given_out(adapted.from));
            last.is_none_or(|last| last.reference == known.reference)
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
        let own = last.and_then(|adapted| self.last_given_out(adapted.from));
        own.unwrap_or(content::current_edition()).reference
    }
}
