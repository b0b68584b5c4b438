//! A store that lives as long as the page: the twin of the browser's, and what tests use.

use std::cell::RefCell;
use std::rc::Rc;

use crate::domain::Sorted;

use super::store::{Store, StoreError};

/// Texts in memory. Clones share them, as tabs share the browser's storage.
#[derive(Clone, Debug)]
pub struct MemoryStore {
    texts: Rc<RefCell<Sorted<String, String>>>,
    room: usize,
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::with_room(usize::MAX)
    }
}

impl MemoryStore {
    /// A store with room for this many bytes of keys and texts.
    #[must_use]
    pub fn with_room(room: usize) -> Self {
        Self { texts: Rc::default(), room }
    }

    fn taken_without(&self, key: &str) -> usize {
        let texts = self.texts.borrow();
        texts.iter().filter(|(name, _)| *name != key).map(|(name, text)| name.len() + text.len()).sum()
    }
}

impl Store for MemoryStore {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        Ok(self.texts.borrow().keys().cloned().collect())
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        Ok(self.texts.borrow().get(&key.to_owned()).cloned())
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        if self.taken_without(key).saturating_add(key.len() + text.len()) > self.room {
            return Err(StoreError::Full);
        }
        self.texts.borrow_mut().put(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.texts.borrow_mut().take(&key.to_owned());
        Ok(())
    }
}
