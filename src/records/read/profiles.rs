//! What a location says around the instrument; of locations that were joined, all that was said in any of them.

use crate::domain::{LocationId, Merge};
use crate::records::{Kept, Listed, Profile, Shelf};

impl Shelf {
    /// What a location says; nothing was said when there is none.
    #[must_use]
    pub fn profile(&self, location: LocationId) -> Profile {
        let kept = self.profile_record(location);
        kept.and_then(|kept| Profile::of(&kept.record).cloned()).unwrap_or_else(|| Profile::new(location))
    }

    /// The record to write it in, with all that is known of it.
    pub(super) fn profile_record(&self, location: LocationId) -> Option<Kept> {
        let group = self.location_group(location);
        let head = group.first().copied().unwrap_or(location);
        let parts = group.into_iter().filter_map(|part| {
            let mut kept = self.get(&Profile::key_of(part)).cloned()?;
            Profile::of_mut(&mut kept.record)?.id = head;
            Some(kept)
        });
        parts.reduce(Merge::merge)
    }
}
