//! A code in an address: what was packed small enough to travel in a link.

use std::cell::RefCell;

use super::Sorted;

/// What stands in an address as one piece of letters and digits. It is kept for as long as the page, so that a place with
/// a code in it is as light to pass around as any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Code(&'static str);

thread_local! {
    static SEEN: RefCell<Sorted<&'static str>> = RefCell::default();
}

impl Code {
    /// The longest code that is read, in characters.
    pub const MAX: usize = 1000;

    /// Takes over a piece of an address, unless it is empty or too long to be one of ours.
    #[must_use]
    pub fn of(text: &str) -> Option<Self> {
        if !(1..=Self::MAX).contains(&text.len()) {
            return None;
        }
        Some(Self(SEEN.with_borrow_mut(|seen| {
            if let Some(known) = seen.key_like(text) {
                return *known;
            }
            let kept: &'static str = text.to_owned().leak();
            seen.put(kept, ());
            kept
        })))
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        self.0
    }
}
