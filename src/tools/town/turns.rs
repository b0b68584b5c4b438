//! Drawing a long table in turns: what is in view comes at once, and the page answers while the rest comes. Until its turn
//! what stood there before stays, below the screen, and the page says that the rest is on its way: hiding thousands of cells
//! takes longer than drawing those in view.

use leptos::prelude::*;

use crate::kit::memo;
use crate::state::Session;

/// The rows that may be in view stand in parts of so many: of those only what is in view comes first.
const PART: usize = 6;
/// How many rows are in view at most; about as many as fit on a large screen.
const IN_VIEW: usize = 4 * PART;
/// How many rows come at a time after that.
const ROWS: usize = 30;

/// How far a table is. Copied freely; it ends with the view that it was made in.
#[derive(Clone, Copy)]
pub struct Turns {
    /// How often what the table says has changed, from 1.
    change: Memo<usize>,
    /// How many rows were in view before it did.
    in_view: RwSignal<usize>,
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
        let turns = Self {
            change,
            in_view: RwSignal::new(2 * PART),
            shown: RwSignal::new((0, 0)),
            all: memo(of),
            room,
        };
        Effect::new(move |_| turns.go_on(session, turns.change.get()));
        turns
    }

    /// So many rows are in view, and what the table says is about to change. To be asked before anything of the page does:
    /// afterwards the browser would have to lay it out once more to know.
    pub fn about_to_change(self, in_view: usize) {
        self.in_view.set(in_view.next_multiple_of(PART).clamp(PART, IN_VIEW));
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
        let first = (0..all.min(IN_VIEW)).step_by(PART).map(|from| (from, PART));
        first.chain((IN_VIEW..all).step_by(ROWS).map(|from| (from, ROWS)))
    }

    /// Whether the rows from here on are below what is in view at first.
    #[must_use]
    pub fn is_below(row: usize) -> bool {
        row >= IN_VIEW
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

    /// Whether room has to be left behind the rows before this one: fewer than those in view are left, and what stands there
    /// is of before, and would come into view.
    #[must_use]
    pub fn leaves_room_before(self, row: usize) -> bool {
        let in_view = self.in_view.get_untracked();
        !self.is_done() && row == in_view && self.all.get() < in_view
    }

    /// Whether all rows came, and what is left of others is gone.
    #[must_use]
    pub fn is_done(self) -> bool {
        self.came() >= self.room.get()
    }

    fn came(self) -> usize {
        let (of, shown) = self.shown.get();
        if of == self.change.get() { shown } else { self.in_view.get_untracked() }
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
        for all in [0, 1, PART, PART + 1, IN_VIEW, IN_VIEW + 1, IN_VIEW + ROWS, 300] {
            let rows = Turns::of(all).flat_map(|(from, count)| from..(from + count).min(all));
            assert_eq!(rows.collect::<Vec<_>>(), (0..all).collect::<Vec<_>>());
        }
    }
}
