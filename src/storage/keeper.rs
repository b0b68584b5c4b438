//! Loading, saving and setting aside, so that no answer is ever lost.

use crate::domain::{Merge, Millis, Sorted};
use crate::records::{Kept, RecordError, RecordKey, SCHEMA, Shelf, read_stored, sift};

use super::keys;
use super::store::{Store, StoreError};

/// Why something was not saved. It is still in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveError {
    /// The store refused.
    Store(StoreError),
    /// A newer version of the app wrote here; this one no longer writes.
    NewerHere,
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

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

/// What a load found.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Everything that could be read.
    pub shelf: Shelf,
    /// When a file was last saved.
    pub last_file: Option<Millis>,
}

/// What another tab did.
#[derive(Debug, Clone, PartialEq)]
pub enum Elsewhere {
    /// It wrote a record.
    Wrote(Box<Kept>),
    /// It took away the record with this path.
    TookAway(String),
    /// It took everything away.
    Cleared,
    /// It saved a file.
    SavedFile(Millis),
    /// It wrote something that this version cannot read.
    Unreadable,
    /// Nothing that concerns us.
    Nothing,
}

/// Keeps records in a store.
pub struct Keeper {
    store: Box<dyn Store>,
    /// The text under each record's key as this tab last saw it.
    seen: Sorted<String, String>,
    aside: Vec<Aside>,
    newer_here: bool,
}

impl Keeper {
    /// Loads everything. Writes nothing.
    ///
    /// # Errors
    /// When the store cannot be read at all. There is no keeper then, so nothing can be overwritten.
    pub fn open(store: Box<dyn Store>, now: Millis) -> Result<(Self, Loaded), StoreError> {
        let mut keeper = Self { store, seen: Sorted::default(), aside: Vec::new(), newer_here: false };
        let mut read = Vec::new();
        for key in keeper.store.keys()? {
            let Some(text) = keeper.store.get(&key)? else { continue };
            if key.starts_with(keys::RECORD) {
                read.extend(keeper.take_in(&key, text, now));
            } else if key.starts_with(keys::ASIDE) {
                let error = read_stored(&text, now).err().unwrap_or(RecordError::NotOurs);
                keeper.aside.push(Aside { key, text, error });
            } else if key == keys::SCHEMA {
                keeper.meet_schema(&text);
            }
        }
        let mut shelf = Shelf::default();
        let (fitting, misfits) = sift(read, &shelf);
        for kept in fitting {
            shelf.put(kept);
        }
        for (kept, error) in misfits {
            let key = keys::record(&kept.key());
            let text = keeper.seen.get(&key).cloned().unwrap_or_default();
            keeper.aside.push(Aside { key, text, error });
        }
        let last_file = keeper.store.get(keys::LAST_FILE)?.and_then(|text| text.parse().ok()).map(Millis);
        Ok((keeper, Loaded { shelf, last_file }))
    }

    /// What could not be read.
    #[must_use]
    pub fn aside(&self) -> &[Aside] {
        &self.aside
    }

    /// Whether a newer version wrote here, so that this one only reads.
    #[must_use]
    pub fn newer_here(&self) -> bool {
        self.newer_here
    }

    /// Saves a record: joins it with what another tab may have written meanwhile, and returns the result.
    ///
    /// # Errors
    /// When nothing may or can be written. What stood there still stands there.
    pub fn save(&mut self, kept: &Kept, now: Millis) -> Result<Kept, SaveError> {
        let key = keys::record(&kept.key());
        let mut merged = kept.clone();
        if let Some(text) = self.store.get(&key)? {
            if self.seen.get(&key) != Some(&text)
                && let Some(theirs) = self.take_in(&key, text.clone(), now)
            {
                merged = merged.merge(theirs);
            }
            if self.newer_here {
                return Err(SaveError::NewerHere);
            }
            if self.aside.iter().any(|aside| aside.key == key) {
                self.make_place(&key)?;
            }
        }
        self.write(&key, &merged)?;
        Ok(merged)
    }

    /// Puts a record in the place of what stands there, without joining: only for undoing an import.
    ///
    /// # Errors
    /// When nothing may or can be written.
    pub fn replace(&mut self, kept: &Kept) -> Result<(), SaveError> {
        self.write(&keys::record(&kept.key()), kept)
    }

    /// Takes a record away: only for undoing an import.
    ///
    /// # Errors
    /// When nothing may or can be written.
    pub fn forget(&mut self, key: &RecordKey) -> Result<(), SaveError> {
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        let key = keys::record(key);
        self.store.remove(&key)?;
        self.seen.take(&key);
        Ok(())
    }

    /// Checks that there is room for all of these before any of them is written.
    ///
    /// # Errors
    /// When there is not. Nothing has changed then.
    pub fn check_room(&self, records: &[Kept]) -> Result<(), SaveError> {
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        // The texts themselves, less what they replace: some browsers count bytes, others characters.
        let mut texts = String::new();
        let mut replaced = 0;
        for kept in records {
            let key = keys::record(&kept.key());
            replaced += self.seen.get(&key).map_or(0, |seen| key.len() + seen.chars().count());
            texts.push_str(&key);
            texts.push_str(&kept.to_stored());
        }
        let probe: String = texts.chars().skip(replaced).collect();
        self.store.set(keys::ROOM, &probe)?;
        self.store.remove(keys::ROOM)?;
        Ok(())
    }

    /// Notes when a file was saved.
    ///
    /// # Errors
    /// When nothing may or can be written.
    pub fn note_file(&mut self, at: Millis) -> Result<(), SaveError> {
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        Ok(self.store.set(keys::LAST_FILE, &at.0.to_string())?)
    }

    /// Takes away everything of ours, also what was set aside and what says that things were removed.
    ///
    /// # Errors
    /// When the browser refuses; some of it may be gone then.
    pub fn erase(&mut self) -> Result<(), SaveError> {
        for key in self.store.keys()? {
            if key.starts_with(keys::PREFIX) {
                self.store.remove(&key)?;
            }
        }
        self.seen = Sorted::default();
        self.aside.clear();
        self.newer_here = false;
        Ok(())
    }

    /// Takes note of what another tab did.
    /// `known` is what this tab has, to hold the other tab's record against.
    pub fn elsewhere(
        &mut self,
        key: Option<&str>,
        text: Option<String>,
        known: &Shelf,
        now: Millis,
    ) -> Elsewhere {
        match (key, text) {
            (None, _) => {
                self.seen = Sorted::default();
                self.aside.clear();
                Elsewhere::Cleared
            }
            (Some(keys::SCHEMA), Some(text)) => {
                self.meet_schema(&text);
                if self.newer_here { Elsewhere::Unreadable } else { Elsewhere::Nothing }
            }
            (Some(keys::LAST_FILE), Some(text)) => {
                text.parse().map_or(Elsewhere::Nothing, |at| Elsewhere::SavedFile(Millis(at)))
            }
            (Some(key), Some(text)) if key.starts_with(keys::RECORD) => {
                match self.take_in(key, text, now).map(|kept| sift(vec![kept], known).0) {
                    Some(mut fitting) if !fitting.is_empty() => Elsewhere::Wrote(Box::new(fitting.remove(0))),
                    _ => Elsewhere::Unreadable,
                }
            }
            (Some(key), None) => {
                self.seen.take(&key.to_owned());
                self.aside.retain(|aside| aside.key != key);
                key.strip_prefix(keys::RECORD)
                    .map_or(Elsewhere::Nothing, |path| Elsewhere::TookAway(path.to_owned()))
            }
            _ => Elsewhere::Nothing,
        }
    }

    /// Reads a stored text; what cannot be read is set aside where it stands.
    fn take_in(&mut self, key: &str, text: String, now: Millis) -> Option<Kept> {
        let outcome = read_stored(&text, now).and_then(|kept| {
            if keys::record(&kept.key()) == key { Ok(kept) } else { Err(RecordError::NotOurs) }
        });
        self.aside.retain(|aside| aside.key != key);
        self.seen.put(key.to_owned(), text.clone());
        match outcome {
            Ok(kept) => Some(kept),
            Err(error) => {
                self.newer_here |= matches!(error, RecordError::Newer { .. });
                self.aside.push(Aside { key: key.to_owned(), text, error });
                None
            }
        }
    }

    /// Copies what could not be read under a key of its own, before that place is written again.
    fn make_place(&mut self, key: &str) -> Result<(), SaveError> {
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

    fn write(&mut self, key: &str, kept: &Kept) -> Result<(), SaveError> {
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        let text = kept.to_stored();
        if self
            .store
            .get(keys::SCHEMA)?
            .is_none_or(|text| text.parse().is_ok_and(|known: u64| known < SCHEMA))
        {
            self.store.set(keys::SCHEMA, &SCHEMA.to_string())?;
        }
        if self.store.get(key)?.as_ref() != Some(&text) {
            self.store.set(key, &text)?;
        }
        self.seen.put(key.to_owned(), text);
        Ok(())
    }

    fn meet_schema(&mut self, text: &str) {
        self.newer_here |= text.parse().is_ok_and(|schema: u64| schema > SCHEMA);
    }
}
