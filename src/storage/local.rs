//! The browser's localStorage.
//!
//! Probed first: where storage is blocked `gloo-storage` throws. Texts are kept raw, to tell what cannot be read from
//! what is not there.

use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::prelude::*;

use super::store::{Store, StoreError};

/// localStorage of this origin.
#[derive(Clone, Debug)]
pub struct LocalStore {
    storage: web_sys::Storage,
}

impl LocalStore {
    /// Opens localStorage.
    ///
    /// # Errors
    /// When the browser blocks it, as in a frame with storage of other sites switched off.
    pub fn open() -> Result<Self, StoreError> {
        match web_sys::window().map(|window| window.local_storage()) {
            Some(Ok(Some(_))) => Ok(Self { storage: LocalStorage::raw() }),
            _ => Err(StoreError::Blocked),
        }
    }
}

impl Store for LocalStore {
    fn keys(&self) -> Result<Vec<String>, StoreError> {
        let count = self.storage.length().map_err(failed)?;
        let keys = (0..count).filter_map(|index| self.storage.key(index).transpose());
        keys.collect::<Result<_, _>>().map_err(failed)
    }

    fn get(&self, key: &str) -> Result<Option<String>, StoreError> {
        self.storage.get_item(key).map_err(failed)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), StoreError> {
        self.storage.set_item(key, text).map_err(failed)
    }

    fn remove(&self, key: &str) -> Result<(), StoreError> {
        self.storage.remove_item(key).map_err(failed)
    }
}

fn failed(error: JsValue) -> StoreError {
    let error = error.dyn_ref::<js_sys::Error>().cloned();
    let name = error.as_ref().map(|error| String::from(error.name())).unwrap_or_default();
    match name.as_str() {
        "QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED" => StoreError::Full,
        "SecurityError" => StoreError::Blocked,
        _ => StoreError::Failed { detail: error.map(|e| String::from(e.message())).unwrap_or(name) },
    }
}
