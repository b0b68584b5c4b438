//! Drawing a long table in turns: what is in view comes at once, and the page answers while the rest comes.

use leptos::prelude::*;

use crate::state::Session;

/// How many rows come at a time.
pub const ROWS: usize = 30;

/// How far a table is. Copied freely; it ends with the view that it was made in.
#[derive(Clone, Copy)]
pub struct Turns {
    shown: RwSignal<usize>,
    all: usize,
}

impl Turns {
    /// Begins with the first rows of so many; the others follow.
    #[must_use]
    pub fn begin(session: Session, all: usize) -> Self {
        let turns = Self { shown: RwSignal::new(ROWS), all };
        if all > ROWS {
            turns.go_on(session);
        }
        turns
    }

    fn go_on(self, session: Session) {
        session.soon(Box::new(move || {
            // Whoever looks at something else in the meantime waits for no rows of this.
            let Some(shown) = self.shown.try_get_untracked().map(|shown| shown + ROWS) else { return };
            self.shown.set(shown);
            if shown < self.all {
                self.go_on(session);
            }
        }));
    }

    /// Whether the rows from here on may come.
    #[must_use]
    pub fn is_at(self, row: usize) -> bool {
        self.shown.get() > row
    }

    /// Whether all rows are there.
    #[must_use]
    pub fn is_done(self) -> bool {
        self.shown.get() >= self.all
    }
}
