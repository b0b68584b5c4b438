//! Taking away what is kept, and putting it back as it was.

use crate::domain::Sorted;
use crate::records::{Kept, Map, RecordKey};

use super::journal::{TakenAway, next_making};
use super::keeper::{Keeper, SaveError};
use super::keys;

impl Keeper {
    /// Tells other tabs that these records are about to be put back as they were.
    ///
    /// # Errors
    /// When nothing may or can be written.
    pub fn announce_undo(&self, keys: &[RecordKey]) -> Result<(), SaveError> {
        let paths: Vec<String> = keys.iter().map(ToString::to_string).collect();
        self.store.set(keys::UNDOING, &paths.join(" "))?;
        Ok(self.store.remove(keys::UNDOING)?)
    }

    /// Puts a record in the place of what stands there, without joining, or takes it away: only for
    /// undoing an import. Returns false, and changes nothing, when another tab wrote there since.
    ///
    /// # Errors
    /// When nothing may or can be written.
    pub fn put_back(&mut self, key: RecordKey, before: Option<&Kept>) -> Result<bool, SaveError> {
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        if self.is_newer(&key) {
            return Err(SaveError::NewerKind);
        }
        let place = keys::record(&key);
        if self.store.get(&place)?.as_deref() != self.seen_at(&place) {
            return Ok(false);
        }
        if let Some(before) = before {
            self.write(&place, before)?;
        } else {
            self.take_away(&[key])?;
        }
        Ok(true)
    }

    /// Takes records away, with what stands under their keys: when one location is erased.
    ///
    /// # Errors
    /// When nothing may be taken away or the browser refuses; some of it may be gone then.
    pub fn take_away(&mut self, records: &[RecordKey]) -> Result<(), SaveError> {
        if self.newer_here {
            return Err(SaveError::NewerHere);
        }
        let making = self.making();
        let keys: Vec<String> = records.iter().map(keys::record).collect();
        // First: should this be cut off, or lost when the browser is killed, then so is the rest. A full store takes
        // nothing, and gives back all the same.
        let marked = self.store.set(keys::MAKING, &next_making(&making)).is_ok();
        for key in &keys {
            self.store.remove(key)?;
            self.see(key.clone(), None);
        }
        if marked {
            self.log.took_away(&TakenAway { making, keys: Some(keys) });
        } else {
            self.log.let_go(Some(&keys));
        }
        Ok(())
    }

    /// Takes away everything of ours, also what was set aside and what says that things were removed.
    ///
    /// # Errors
    /// When the browser refuses; some of it may be gone then.
    pub fn erase(&mut self) -> Result<(), SaveError> {
        self.log.took_away(&TakenAway { making: self.making(), keys: None });
        // Other tabs hear this first and let go of what they hold.
        let _ = self.store.set(keys::ERASING, "1");
        for key in self.store.keys()? {
            if key.starts_with(keys::PREFIX) {
                self.store.remove(&key)?;
            }
        }
        self.seen = Map::new();
        self.aside.clear();
        self.newer_here = false;
        self.newer_kinds = Sorted::default();
        Ok(())
    }
}
