//! Typing: one go is one value, and choosing between values that stood side by side.

use std::cell::Cell;

use crate::domain::{Note, Stamp};
use crate::records::Text;

use super::saving;
use super::session::Session;

/// The text that is being typed in one go, and since when.
pub struct Typing(Cell<Option<(Text, Stamp)>>);

impl Typing {
    pub(super) fn new() -> Self {
        Self(Cell::new(None))
    }

    fn since(&self, text: Text) -> Option<Stamp> {
        self.0.get().filter(|(typed, _)| *typed == text).map(|(_, since)| since)
    }

    /// What the field shows: while somebody types here, their own text, whatever came from elsewhere.
    #[must_use]
    pub fn shown(&self, text: Text, note: &Note) -> String {
        let since = self.since(text);
        let own = note.values().find(|value| Some(value.started) == since);
        own.map_or(note.text(), |value| value.text.as_str()).to_owned()
    }

    /// Forgets what was typed: it is gone.
    pub(super) fn forget(&self) {
        self.0.set(None);
    }
}

/// Takes over a keystroke. Shown at once, written after a moment without typing.
pub fn type_text(session: Session, text: Text, words: &str) {
    if session.peek(|shelf| shelf.is_closed(text.record)) {
        return;
    }
    let going_on = session.typing.since(text);
    let stamp = session.stamp();
    let mut began = false;
    session.edit(text.record, &mut |record| {
        let Some(note) = text.in_record(record) else { return };
        if !going_on.is_some_and(|since| note.type_on(words, since)) {
            note.write(words, stamp);
            began = true;
        }
    });
    if began {
        session.typing.0.set(Some((text, stamp)));
    }
    saving::save_soon(session);
}

/// The user left the field: the next keystroke begins a new value. Saves at once.
pub fn end(session: Session) {
    session.typing.forget();
    saving::save(session);
}

/// Settles texts that stood side by side: this is the one.
pub fn settle(session: Session, text: Text, words: &str) {
    if session.peek(|shelf| shelf.is_closed(text.record)) {
        return;
    }
    let stamp = session.stamp();
    session.edit(text.record, &mut |record| {
        if let Some(note) = text.in_record(record) {
            note.write(words, stamp);
        }
    });
    end(session);
}
