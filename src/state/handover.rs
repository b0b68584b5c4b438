//! Handing everything that is in memory only to the next module of the app, and taking it over there.

use leptos::prelude::*;

use crate::records::read_stored;

use super::session::Session;

impl Session {
    /// What is in memory only, as stored records, one a line; empty when all is kept. From here on this
    /// session keeps still.
    #[must_use]
    pub fn hand_over(&self) -> String {
        self.end_typing();
        let lines = if self.save_now() {
            Vec::new()
        } else {
            self.peek(|shelf| shelf.iter().map(|(_, kept)| kept.to_stored()).collect::<Vec<_>>())
        };
        self.inner.update_value(|inner| inner.handed_over = true);
        lines.join("\n")
    }

    /// Whether the next module has everything, so that this session must keep still.
    #[must_use]
    pub fn is_handed_over(&self) -> bool {
        self.inner.with_value(|inner| inner.handed_over)
    }

    /// Takes over what the module before had in memory, through the same pipeline as everything else.
    /// The user came from another place, so the focus follows.
    pub fn take_handed(&self, lines: &str) {
        self.moved.set(true);
        let now = self.device().now();
        let records: Vec<_> = lines.lines().filter_map(|line| read_stored(line, now).ok()).collect();
        if records.is_empty() {
            return;
        }
        self.inner.update_value(|inner| {
            for kept in &records {
                inner.dirty.put(kept.key(), ());
                for stamp in kept.stamps() {
                    inner.clock.observe(stamp);
                }
            }
        });
        self.shelf.update(|shelf| {
            for kept in records {
                shelf.merge_in(kept);
            }
        });
        self.save();
    }
}
