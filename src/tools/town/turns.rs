//! Drawing a long table in turns: what is in view comes at once, and the page answers while the rest comes. Until its turn
//! what stood there before stays, below the screen, and the page says that the rest is on its way: hiding thousands of cells
//! takes longer than drawing those in view.

use leptos::prelude::*;

use crate::kit::memo;
use crate::state::Session;

/// How many rows are in view at first; about as many as fit on a screen.
const IN_VIEW: usize = 15;
/// How many rows come at a time after that.
const ROWS: usize = 30;

/// How far a table is. Copied freely; it ends with the view that it was made in.
#[derive(Clone, Copy)]
pub struct Turns {
    /// How often what the table says has changed, from 1.
    change: Memo<usize>,
    /// How many rows came, and after which change.
    shown: RwSignal<(usize, usize)>,
    /// How many rows there are.
    all: Memo<usize>,
    /// How many there have room: what is left of more rows is taken away in turns too.
    room: Memo<usize>,
}

impl Turns {
    /// Begins, and begins anew whenever what the table says changes: first the rows in view, then the others. `of` follows what
    /// the table says, and says how many rows it has; `room` is how many it has at most.
    #[must_use]
    pub fn begin(
        session: Session,
        of: impl Fn() -> usize + Copy + Send + Sync + 'static,
        room: Memo<usize>,
    ) -> Self {
        let change = counted(Box::new(move |before| {
            of();
            before + 1
        }));
        let turns = Self { change, shown: RwSignal::new((0, IN_VIEW)), all: memo(of), room };
        Effect::new(move |_| turns.go_on(session, turns.change.get()));
        turns
    }

    fn go_on(self, session: Session, change: usize) {
        session.soon(Box::new(move || {
            // Whoever looks at something else in the meantime waits for no rows of this.
            if self.change.try_get_untracked() != Some(change) {
                return;
            }
            let came = untrack(|| self.came());
            if came >= self.room.get_untracked() {
                return;
            }
            self.shown.set((change, came + ROWS));
            self.go_on(session, change);
        }));
    }

    /// The rows that come together: from which on, and how many.
    pub fn of(all: usize) -> impl Iterator<Item = (usize, usize)> {
        let rest = (IN_VIEW..all).step_by(ROWS).map(|from| (from, ROWS));
        (all > 0).then_some((0, IN_VIEW)).into_iter().chain(rest)
    }

    /// After which change the rows from here on were drawn last; 0 when they never were.
    #[must_use]
    pub fn drawn(self, row: usize) -> Memo<usize> {
        counted(Box::new(move |before| if self.is_at(row) { self.change.get() } else { before }))
    }

    /// After which change all of it was drawn last; 0 when it never was.
    #[must_use]
    pub fn drawn_all(self) -> Memo<usize> {
        counted(Box::new(move |before| if self.is_done() { self.change.get() } else { before }))
    }

    /// Whether the rows from here on came.
    #[must_use]
    pub fn is_at(self, row: usize) -> bool {
        self.came() > row
    }

    /// Whether the rows take no more than a screen.
    #[must_use]
    pub fn fits_in_view(self) -> bool {
        self.all.get() < IN_VIEW
    }

    /// Whether all rows came, and what is left of others is gone.
    #[must_use]
    pub fn is_done(self) -> bool {
        self.came() >= self.room.get()
    }

    fn came(self) -> usize {
        let (of, shown) = self.shown.get();
        if of == self.change.get() { shown } else { IN_VIEW }
    }
}

/// A number that is worked out from what it was before; at first from 0.
fn counted(of: Box<dyn Fn(usize) -> usize + Send + Sync>) -> Memo<usize> {
    Memo::new(move |before: Option<&usize>| of(before.copied().unwrap_or_default()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_comes_once_in_order() {
        for all in [0, 1, IN_VIEW, IN_VIEW + 1, IN_VIEW + ROWS, 300] {
            let rows = Turns::of(all).flat_map(|(from, count)| from..(from + count).min(all));
            assert_eq!(rows.collect::<Vec<_>>(), (0..all).collect::<Vec<_>>());
        }
    }
}
