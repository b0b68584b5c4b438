//! What other tabs do with the store.

use crate::domain::Millis;
use crate::records::{Kept, Map, Shelf, sift};

use super::aside::Aside;
use super::keeper::Keeper;
use super::keys;

/// What another tab did.
#[derive(Debug, Clone, PartialEq)]
pub enum Elsewhere {
    /// It wrote a record.
    Wrote(Box<Kept>),
    /// It took away the record with this path.
    TookAway(String),
    /// It took everything away.
    Cleared,
    /// It is about to put these records back as they were before an import.
    Undoing(Vec<String>),
    /// It saved a file.
    SavedFile(Millis),
    /// It saved a file with everything in it that had this fingerprint.
    SavedAll(u64),
    /// It wrote something that this version cannot read.
    Unreadable,
    /// Nothing that concerns us.
    Nothing,
}

impl Keeper {
    /// Takes note of what another tab did.
    /// `known` is what this tab has, to hold the other tab's record against.
    /// The event is a hint only: what counts is what the store holds now.
    pub fn elsewhere(&mut self, key: Option<&str>, text: Option<String>, known: &Shelf) -> Elsewhere {
        let Some(key) = key else { return self.all_gone() };
        match (key, text) {
            (keys::ERASING, Some(_)) => self.all_gone(),
            (keys::UNDOING, Some(paths)) => Elsewhere::Undoing(paths.split(' ').map(str::to_owned).collect()),
            (keys::SCHEMA, Some(text)) => {
                self.meet_schema(&text);
                if self.newer_here { Elsewhere::Unreadable } else { Elsewhere::Nothing }
            }
            (keys::LAST_FILE, Some(text)) => {
                text.parse().map_or(Elsewhere::Nothing, |at| Elsewhere::SavedFile(Millis(at)))
            }
            (keys::LAST_COMPLETE, Some(text)) => text.parse().map_or(Elsewhere::Nothing, Elsewhere::SavedAll),
            _ if key.starts_with(keys::ASIDE) => {
                self.aside.retain(|aside| aside.key != key);
                if let Ok(Some(text)) = self.store.get(key) {
                    let _ = self.read_aside(key.to_owned(), text);
                }
                Elsewhere::Nothing
            }
            _ => match key.strip_prefix(keys::RECORD) {
                Some(path) => self.record_elsewhere(key, path, known),
                None => Elsewhere::Nothing,
            },
        }
    }

    /// The keys of all records that are in the store: to look at again after a pause in which no event could reach
    /// this page.
    #[must_use]
    pub fn keys_here(&self) -> Vec<String> {
        let mut keys = self.store.keys().unwrap_or_default();
        keys.retain(|key| key.starts_with(keys::RECORD));
        keys
    }

    /// The keys of all records that were seen in the store: one of them may be gone.
    #[must_use]
    pub fn keys_seen(&self) -> Vec<String> {
        self.seen.iter().filter(|(_, text)| !text.is_null()).map(|(key, _)| key.clone()).collect()
    }

    fn all_gone(&mut self) -> Elsewhere {
        self.log.let_go(None);
        self.seen = Map::new();
        self.aside.clear();
        Elsewhere::Cleared
    }

    fn record_elsewhere(&mut self, key: &str, path: &str, known: &Shelf) -> Elsewhere {
        let Ok(Some(text)) = self.store.get(key) else {
            self.see(key.to_owned(), None);
            self.log.let_go(Some(&[key.to_owned()]));
            self.aside.retain(|aside| aside.key != key);
            return Elsewhere::TookAway(path.to_owned());
        };
        let Some(kept) = self.take_in(key, text.clone()) else { return Elsewhere::Unreadable };
        let (mut fitting, misfits) = sift(vec![kept], known);
        for (_, error) in misfits {
            self.aside.push(Aside { key: key.to_owned(), text: text.clone(), error });
        }
        fitting.pop().map_or(Elsewhere::Unreadable, |kept| Elsewhere::Wrote(Box::new(kept)))
    }
}
