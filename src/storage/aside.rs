//! What could not be read: it stays where it stands, or gets a place of its own before that one is written again.

use crate::records::{Kept, RecordError, read_stored};

use super::keeper::{Keeper, SaveError};
use super::keys;

/// A text under one of our keys that could not be read. It stays as it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The key it stands under.
    pub key: String,
    /// The text.
    pub text: String,
    /// Why it could not be read.
    pub error: RecordError,
}

impl Aside {
    /// The kind of record that it is, by its key.
    #[must_use]
    pub fn kind(&self) -> &str {
        let numbered = self.key.strip_prefix(keys::ASIDE).and_then(|path| path.split_once('/'));
        let path = numbered.map(|(_, path)| path).or_else(|| self.key.strip_prefix(keys::RECORD));
        path.unwrap_or_default().split('/').next().unwrap_or_default()
    }
}

impl Keeper {
    /// What could not be read.
    #[must_use]
    pub fn aside(&self) -> &[Aside] {
        &self.aside
    }

    /// Reads a text that was set aside; what still cannot be read is listed.
    pub(super) fn read_aside(&mut self, key: String, text: String) -> Option<Kept> {
        match read_stored(&text) {
            Ok(kept) => Some(kept),
            Err(error) => {
                self.aside.push(Aside { key, text, error });
                None
            }
        }
    }

    /// Reads a stored text; what cannot be read is set aside where it stands.
    pub(super) fn take_in(&mut self, key: &str, text: String) -> Option<Kept> {
        let outcome = read_stored(&text).and_then(|kept| {
            if keys::record(&kept.key()) == key { Ok(kept) } else { Err(RecordError::NotOurs) }
        });
        self.aside.retain(|aside| aside.key != key);
        self.see(key.to_owned(), Some(text.clone()));
        match outcome {
            Ok(kept) => Some(kept),
            Err(error) => {
                if let (RecordError::Newer { .. }, Some(path)) = (&error, key.strip_prefix(keys::RECORD)) {
                    let kind = path.split('/').next().unwrap_or_default();
                    self.newer_kinds.put(kind.to_owned(), ());
                }
                self.aside.push(Aside { key: key.to_owned(), text, error });
                None
            }
        }
    }

    /// Copies what could not be read under a key of its own, before that place is written again.
    pub(super) fn make_place(&mut self, key: &str) -> Result<(), SaveError> {
        let path = key.strip_prefix(keys::RECORD).unwrap_or(key).to_owned();
        for aside in self.aside.iter_mut().filter(|aside| aside.key == key) {
            let mut number = 1;
            let mut place = format!("{}{number}/{path}", keys::ASIDE);
            while self.store.get(&place)?.is_some_and(|text| text != aside.text) {
                number += 1;
                place = format!("{}{number}/{path}", keys::ASIDE);
            }
            self.store.set(&place, &aside.text)?;
            aside.key = place;
        }
        Ok(())
    }
}
