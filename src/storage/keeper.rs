//! Loading, saving and setting aside, so that no answer is ever lost.

use serde_json::Value;

use crate::domain::{Merge, Millis, Sorted};
use crate::records::{Kept, Map, RecordKey, SCHEMA, Shelf, object, sift};

use super::aside::Aside;
use super::journal::Log;
use super::keys;
use super::store::{Store, StoreError};

/// Why something was not saved. It is still in memory.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SaveError {
    /// The store refused.
    Store(StoreError),
    /// A newer version of the app wrote here; this one no longer writes.
    NewerHere,
    /// A newer version of the app wrote records of this kind; this one no longer writes those.
    NewerKind,
}

impl From<StoreError> for SaveError {
    fn from(error: StoreError) -> Self {
        Self::Store(error)
    }
}

/// What a load found.
#[derive(Debug, Clone)]
pub struct Loaded {
    /// Everything that could be read.
    pub shelf: Shelf,
    /// When a file was last saved.
    pub last_file: Option<Millis>,
    /// The fingerprint of what was known when a file with all of it was saved last.
    pub last_complete: Option<u64>,
}

/// Keeps records in a store.
pub struct Keeper {
    pub(super) store: Box<dyn Store>,
    /// The text under each record's key as this tab last saw it.
    pub(super) seen: Map,
    pub(super) aside: Vec<Aside>,
    pub(super) newer_here: bool,
    /// The kinds of record of which a newer version wrote one here.
    pub(super) newer_kinds: Sorted<String>,
    pub(super) log: Log,
    page: String,
    /// How often this page made the store anew.
    makings: u64,
}

impl Keeper {
    /// Loads everything. Writes nothing. `page` is a name that no other page has, on this device or another.
    ///
    /// # Errors
    /// When the store cannot be read at all. There is no keeper then, so nothing can be overwritten.
    pub fn open(store: Box<dyn Store>, page: &str) -> Result<(Self, Loaded), StoreError> {
        let mut keeper = Self {
            store,
            seen: Map::new(),
            aside: Vec::new(),
            newer_here: false,
            newer_kinds: Sorted::default(),
            log: Log::default(),
            page: page.to_owned(),
            makings: 0,
        };
        let (mut read, mut read_again) = (Vec::new(), Vec::new());
        // In their order, so that lists which are kept in it only grow at the end.
        for key in sorted(keeper.store.keys()?) {
            let Some(text) = keeper.store.get(&key)? else { continue };
            if key.starts_with(keys::RECORD) {
                read.extend(keeper.take_in(&key, text));
            } else if key.starts_with(keys::ASIDE) {
                // A newer version of the app may be able to read it.
                read_again.extend(keeper.read_aside(key, text));
            } else if key == keys::SCHEMA {
                keeper.meet_schema(&text);
            }
        }
        let mut shelf = Shelf::default();
        let (fitting, misfits) = sift(read, &shelf);
        for kept in fitting {
            shelf.put(kept);
        }
        for kept in sift(read_again, &shelf).0 {
            shelf.merge_in(kept);
        }
        for (kept, error) in misfits {
            let key = keys::record(&kept.key());
            let text = keeper.seen_at(&key).unwrap_or_default().to_owned();
            keeper.aside.push(Aside { key, text, error });
        }
        let last_file = keeper.store.get(keys::LAST_FILE)?.and_then(|text| text.parse().ok()).map(Millis);
        let last_complete = keeper.store.get(keys::LAST_COMPLETE)?.and_then(|text| text.parse().ok());
        Ok((keeper, Loaded { shelf, last_file, last_complete }))
    }

    /// Whether a newer version wrote here, so that this one only reads.
    #[must_use]
    pub fn newer_here(&self) -> bool {
        self.newer_here
    }

    /// Saves a record: joins it with what another tab may have written meanwhile. Returns what both say, when it is not
    /// what was given.
    ///
    /// # Errors
    /// When nothing may or can be written. What stood there still stands there.
    pub fn save(&mut self, kept: &Kept) -> Result<Option<Kept>, SaveError> {
        let key = keys::record(&kept.key());
        let mut merged = None;
        let mut before = None;
        if let Some(text) = self.store.get(&key)? {
            if self.seen_at(&key) != Some(text.as_str()) {
                before = Some(self.seen_at(&key).map(str::to_owned));
                let theirs = self.take_in(&key, text);
                merged = theirs.map(|theirs| kept.clone().merge(theirs)).filter(|merged| merged != kept);
            }
            if self.newer_here {
                return Err(SaveError::NewerHere);
            }
            if self.is_newer(&kept.key()) {
                return Err(SaveError::NewerKind);
            }
            if self.aside.iter().any(|aside| aside.key == key) {
                self.make_place(&key)?;
            }
        }
        if self.is_newer(&kept.key()) {
            return Err(SaveError::NewerKind);
        }
        let written = self.write(&key, merged.as_ref().unwrap_or(kept));
        if let (Err(_), Some(seen)) = (&written, before) {
            // What the other tab wrote is not merged here yet, so it does not count as seen.
            self.see(key, seen);
        }
        written.map(|()| merged)
    }

    /// The text that this tab last saw under a key.
    pub(super) fn seen_at(&self, key: &str) -> Option<&str> {
        self.seen.get(key).and_then(Value::as_str)
    }

    /// Every text that was seen.
    pub(super) fn texts_seen(&self) -> impl Iterator<Item = &str> {
        self.seen.values().filter_map(Value::as_str)
    }

    /// Notes what stands under a key now; nothing when it was taken away.
    pub(super) fn see(&mut self, key: String, text: Option<String>) {
        self.seen.insert(key, text.map_or(Value::Null, Value::String));
    }

    /// Whether a newer version wrote records of this kind.
    pub(super) fn is_newer(&self, key: &RecordKey) -> bool {
        self.newer_kinds.key_like(key.kind()).is_some()
    }

    /// Whether what stands under a key is not what this tab last saw there.
    #[must_use]
    pub fn has_changed(&self, key: &str) -> bool {
        self.store.get(key).is_ok_and(|text| text.as_deref() != self.seen_at(key))
    }

    /// Checks that there is room for all of these before any of them is written.
    ///
    /// # Errors
    /// When there is not. Nothing has changed then.
    pub fn check_room<'a>(&self, records: impl IntoIterator<Item = &'a Kept>) -> Result<(), SaveError> {
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        // The texts themselves, less what they replace: some browsers count bytes, others characters.
        let mut texts = String::new();
        let mut replaced = 0;
        for kept in records {
            if self.is_newer(&kept.key()) {
                return Err(SaveError::NewerKind);
            }
            let key = keys::record(&kept.key());
            replaced += self.seen_at(&key).map_or(0, |seen| key.len() + seen.chars().count());
            texts.push_str(&key);
            texts.push_str(&kept.to_stored());
        }
        let probe: String = texts.chars().skip(replaced).collect();
        self.store.set(keys::ROOM, &probe)?;
        self.store.remove(keys::ROOM)?;
        Ok(())
    }

    /// How much room our records take in the store, in signs of keys and texts.
    #[must_use]
    pub fn taken(&self) -> usize {
        self.seen.iter().filter_map(|(key, text)| Some(key.len() + text.as_str()?.len())).sum()
    }

    /// Notes when a file was saved; and when everything is in it, the fingerprint of that.
    ///
    /// # Errors
    /// When nothing may or can be written.
    pub fn note_file(&mut self, at: Millis, complete: Option<u64>) -> Result<(), SaveError> {
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        if let Some(complete) = complete {
            self.store.set(keys::LAST_COMPLETE, &complete.to_string())?;
        }
        Ok(self.store.set(keys::LAST_FILE, &at.0.to_string())?)
    }

    /// Whether everything was taken out of the store from outside: this tab saw records there, and now not even the
    /// schema is left, which stands there as long as anything does. Another tab that erases everything says so, but
    /// what it says may still be on its way.
    #[must_use]
    pub fn was_wiped(&self) -> bool {
        self.seen.values().any(|text| !text.is_null()) && matches!(self.store.get(keys::SCHEMA), Ok(None))
    }

    /// After the store was wiped: puts back what was set aside, and forgets what was seen, so that all of it is written
    /// again.
    ///
    /// # Errors
    /// When nothing can be written.
    pub fn begin_again(&mut self) -> Result<(), SaveError> {
        self.seen = Map::new();
        for aside in &self.aside {
            self.store.set(&aside.key, &aside.text)?;
        }
        Ok(())
    }

    pub(super) fn write(&mut self, key: &str, kept: &Kept) -> Result<(), SaveError> {
        let text = kept.to_stored();
        let schema = self.store.get(keys::SCHEMA)?;
        if let Some(schema) = &schema {
            self.meet_schema(schema);
        }
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        if schema.is_none() {
            self.makings += 1;
            self.store.set(keys::MAKING, &format!("{}.{}", self.page, self.makings))?;
        }
        if schema.is_none_or(|text| text.parse().is_ok_and(|known: u64| known < SCHEMA)) {
            self.store.set(keys::SCHEMA, &SCHEMA.to_string())?;
        }
        if self.store.get(key)?.as_ref() != Some(&text) {
            self.store.set(key, &text)?;
            self.log.wrote(key, &self.making(), &text);
        }
        self.see(key.to_owned(), Some(text));
        Ok(())
    }

    pub(super) fn making(&self) -> String {
        self.store.get(keys::MAKING).ok().flatten().unwrap_or_default()
    }

    pub(super) fn meet_schema(&mut self, text: &str) {
        self.newer_here |= text.parse().is_ok_and(|schema: u64| schema > SCHEMA);
    }
}

/// Keys in their order. By a map that is there anyway: a sort of their own would be code of its own.
pub(super) fn sorted(keys: Vec<String>) -> impl Iterator<Item = String> {
    object(keys.into_iter().map(|key| (key, Value::Null))).into_iter().map(|(key, _)| key)
}
