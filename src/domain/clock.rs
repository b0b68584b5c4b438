//! The hybrid logical clock of one opened page.

use super::{Millis, NodeId, Stamp};

/// Hands out stamps that are later than everything this page has written or seen.
#[derive(Debug, Clone, Copy)]
pub struct Clock {
    node: NodeId,
    last: (Millis, u32),
}

impl Clock {
    /// A clock for the writer `node`.
    #[must_use]
    pub fn new(node: NodeId) -> Self {
        Self { node, last: (Millis(0), 0) }
    }

    /// The next stamp, given this device's time.
    pub fn tick(&mut self, now: Millis) -> Stamp {
        let (at, counter) = self.last;
        self.last = match counter.checked_add(1) {
            _ if now > at => (now, 0),
            Some(counter) => (at, counter),
            None => (Millis(at.0.saturating_add(1)), 0),
        };
        Stamp { at: self.last.0, counter: self.last.1, node: self.node }
    }

    /// Forgets how far it was: what it wrote was brought back to the present.
    pub fn begin_anew(&mut self) {
        self.last = (Millis(0), 0);
    }

    /// Takes note of a stamp from elsewhere, so that the next write comes after it.
    pub fn observe(&mut self, seen: Stamp) {
        self.last = self.last.max((seen.at, seen.counter));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock() -> Clock {
        Clock::new(NodeId::checked_at_build("a"))
    }

    #[test]
    fn a_clock_that_is_set_back_still_moves_forward() {
        let mut clock = clock();
        let first = clock.tick(Millis(100));
        assert!(clock.tick(Millis(50)) > first);
    }

    #[test]
    fn a_full_counter_moves_on_to_the_next_millisecond() {
        let mut clock = clock();
        clock.observe(Stamp { at: Millis(9), counter: u32::MAX, node: NodeId::checked_at_build("z") });
        assert_eq!(clock.tick(Millis(9)).at, Millis(10));
    }

    #[test]
    fn a_write_comes_after_what_was_seen() {
        let mut clock = clock();
        let seen = Stamp { at: Millis(500), counter: 7, node: NodeId::checked_at_build("z") };
        clock.observe(seen);
        assert!(clock.tick(Millis(100)) > seen);
    }
}
