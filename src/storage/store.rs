//! The little that is asked of a place to keep texts.

/// Why a store did not do what it was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum StoreError {
    /// The browser does not let this page keep anything.
    Blocked,
    /// There is no room left.
    Full,
    /// Something else; the browser's own words.
    Failed {
        /// What the browser said.
        detail: String,
    },
}

/// Texts by key.
pub trait Store {
    /// Every key, ours or not.
    ///
    /// # Errors
    /// When the browser refuses.
    fn keys(&self) -> Result<Vec<String>, StoreError>;
    /// The text under a key.
    ///
    /// # Errors
    /// When the browser refuses.
    fn get(&self, key: &str) -> Result<Option<String>, StoreError>;
    /// Puts a text under a key.
    ///
    /// # Errors
    /// When there is no room or the browser refuses; what stood there then still stands there.
    fn set(&self, key: &str, text: &str) -> Result<(), StoreError>;
    /// Takes a key away.
    ///
    /// # Errors
    /// When the browser refuses.
    fn remove(&self, key: &str) -> Result<(), StoreError>;
}
