//! A value of which the last write wins: levels, ticks, flags, dates.

use super::{Merge, Stamp};

/// A value with the moment of its last write; the default when it was never written.
///
/// Merging takes the later write. Equal stamps with different values only come from damaged or
/// hand-edited files; the greater value then wins, so that every device chooses the same one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register<T> {
    written: Option<Stamp>,
    value: T,
}

impl<T: Clone + Ord + Default> Register<T> {
    /// A register that was written once.
    #[must_use]
    pub fn written(value: T, at: Stamp) -> Self {
        Self { written: Some(at), value }
    }

    /// The value, or the default when it was never written.
    #[must_use]
    pub fn get(&self) -> &T {
        &self.value
    }

    /// When and by whom it was written last; nothing when it never was.
    #[must_use]
    pub fn stamp(&self) -> Option<Stamp> {
        self.written
    }

    /// Writes a value.
    pub fn set(&mut self, value: T, at: Stamp) {
        *self = Self::written(value, at);
    }
}

impl<T: Clone + Ord + Default> Merge for Register<T> {
    fn merge(self, other: Self) -> Self {
        if (&self.written, &self.value) >= (&other.written, &other.value) { self } else { other }
    }
}
