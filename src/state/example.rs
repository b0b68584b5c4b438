//! The example location: a file beside the app that comes in like any other file.

use leptos::prelude::*;

use crate::domain::LocationId;
use crate::records::RecordKey;

use super::notice::Notice;
use super::session::Session;

impl Session {
    /// Puts the example location on this device, or back on it, and returns it.
    pub fn show_example(&self, file: Option<&str>) -> Option<LocationId> {
        let read = file.is_some_and(|text| self.propose(text.as_bytes()).is_ok());
        let found = self.proposal.with_untracked(|proposal| {
            let records = proposal.as_ref().filter(|_| read).map(|proposal| &proposal.compared);
            records.into_iter().flatten().find_map(|one| match one.key {
                RecordKey::Location(id) => Some(id),
                _ => None,
            })
        });
        if found.is_none() {
            self.notice.set(Some(Notice::NoExample));
            return None;
        }
        self.accept(true);
        // Nobody opened a file, so there is nothing to say about one; that there is no room is said.
        if self.notice.with_untracked(|notice| *notice == Some(Notice::Imported)) {
            self.notice.set(None);
        }
        found.filter(|id| self.peek(|shelf| shelf.open_location(*id).is_some()))
    }
}
