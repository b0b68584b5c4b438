//! Joining two writings of the same thing.

/// Commutative, associative and idempotent, so that every device comes to the same, whatever it hears first.
pub trait Merge {
    /// Everything that either side knows.
    #[must_use]
    fn merge(self, other: Self) -> Self;
}

impl Merge for bool {
    /// A mark that is fixed at birth: once it was said, it stays said.
    fn merge(self, other: Self) -> Self {
        self || other
    }
}
