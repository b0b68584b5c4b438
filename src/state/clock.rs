//! The device's clock: whether it can be right, and what was written while it ran ahead.

use leptos::prelude::*;

use crate::records::{Ahead, Kept, Shelf};

use super::notice::Notice;
use super::saving;
use super::session::Session;

/// Looks whether the clock can be right.
pub fn judge(session: Session) {
    let wrong = !session.now().can_be_right();
    if session.around.clock_is_wrong.get_untracked() != wrong {
        session.around.clock_is_wrong.set(wrong);
    }
}

/// Brings back to the present what lies in the future, with a word: when this page starts or comes back into view, and
/// before a file is made.
pub fn set_right(session: Session) {
    let Some(ahead) = Ahead::of(session.peek(Shelf::latest), session.now()) else { return };
    let back = |shelf: &Shelf| shelf.iter().filter_map(|(_, kept)| ahead.bring_back(kept)).collect();
    let back: Vec<Kept> = session.peek(back);
    session.typing.forget();
    session.files.end_undo(session.notice);
    for kept in &back {
        session.saver.mark(kept.key());
    }
    session.records.change(|shelf| back.into_iter().for_each(|kept| shelf.put(kept)));
    session.records.begin_clock_anew();
    saving::save(session);
    session.notice.set(Some(Notice::BroughtBack));
}
