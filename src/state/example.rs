//! The examples: each a file beside the app that comes in like any other file.

use leptos::prelude::*;

use crate::domain::{AssessmentId, LocationId};
use crate::records::RecordKey;

use super::notice::Notice;
use super::session::Session;

impl Session {
    /// Puts the example location on this device, or back on it, and returns it.
    pub fn show_example(&self, file: Option<&str>) -> Option<LocationId> {
        self.take_example(file, |key| match key {
            RecordKey::Location(id) => Some(id),
            _ => None,
        })
        .filter(|id| self.peek(|shelf| shelf.open_location(*id).is_some()))
    }

    /// Puts the example of the role aid on this device, or back on it, and returns it.
    pub fn show_role_example(&self, file: Option<&str>) -> Option<AssessmentId> {
        self.take_example(file, |key| match key {
            RecordKey::Assessment(id) => Some(id),
            _ => None,
        })
        .filter(|id| self.peek(|shelf| shelf.assessment(*id).is_some()))
    }

    fn take_example<T>(&self, file: Option<&str>, wanted: fn(RecordKey) -> Option<T>) -> Option<T> {
        let read = file.is_some_and(|text| self.propose(text.as_bytes()).is_ok());
        let found = self.proposal.with_untracked(|proposal| {
            let records = proposal.as_ref().filter(|_| read).map(|proposal| &proposal.compared);
            records.into_iter().flatten().find_map(|one| wanted(one.key))
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
        found
    }
}
