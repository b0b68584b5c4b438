//! Every text that people wrote here, to search in.

use crate::records::field::Seen;
use crate::records::{Body, Listed as _, RecordKey, Shelf, Snapshot};

/// What a copy of a conversation asks, by the name that it has there.
const ASKS: [&str; 4] = ["general", "needed", "housing", "chances"];

impl Shelf {
    /// Calls `each` with every text that somebody wrote in a record that was not removed, and with whose record it is. Of what
    /// locations handed in: their names, and what they ask.
    pub fn written(&self, each: &mut dyn FnMut(RecordKey, &str)) {
        for (key, kept) in self.iter().filter(|(_, kept)| !kept.is_removed()) {
            let of_body = |body: &dyn Body| {
                body.see(&mut |seen| {
                    if let Seen::Text(note) = seen {
                        let words = note.all_words();
                        if !words.is_empty() {
                            each(*key, &words);
                        }
                    }
                });
            };
            kept.record.body().map(of_body);
        }
        for copy in self.snapshots() {
            let key = Snapshot::key_of(copy.id);
            let name = copy.name();
            let asks = ASKS.into_iter().map(|name| copy.asks(name));
            let asks = asks.chain(copy.themes().map(|theme| copy.asks_for(theme))).chain(copy.all_doing());
            for text in [name.as_str(), copy.municipality(), copy.area()].into_iter().chain(asks) {
                if !text.is_empty() {
                    each(key, text);
                }
            }
        }
    }
}
