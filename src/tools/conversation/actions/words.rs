//! What is said of an action, in Dutch.

use crate::content;
use crate::domain::{Ended, Instrument};
use crate::kit::dutch;
use crate::records::{Action, Rules, Shelf};

/// What became of it.
#[must_use]
pub fn ended_word(ended: Option<Ended>) -> &'static str {
    match ended {
        None => "open",
        Some(Ended::Done) => "gedaan",
        Some(Ended::Dropped) => "vervallen",
    }
}

/// Who, by when, and what became of it: what stands behind the action itself.
#[must_use]
pub fn in_short(action: &Action) -> String {
    let who = action.who.text().trim();
    let by = by_when(action).map(|day| format!("vóór {day}"));
    let ended = action.ended.get().map(|ended| ended_word(Some(ended)).to_owned());
    let parts = [(!who.is_empty()).then(|| who.to_owned()), by, ended];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let what = dutch::capital(&action.title());
    if parts.is_empty() { what } else { format!("{what} ({})", parts.join(", ")) }
}

/// By when, if they said so.
#[must_use]
pub fn by_when(action: &Action) -> Option<String> {
    action.by.get().map(dutch::day)
}

/// The themes that it is for, with their numbers; empty when it is for all of it. Of a round that never came to this device
/// the themes are called as in the newest edition: their ids are the same in every one.
#[must_use]
pub fn for_what(shelf: &Shelf, action: &Action) -> String {
    let instrument = shelf.round(action.round).and_then(|round| shelf.instrument(round.instrument));
    let named = |known: &Instrument| -> Vec<String> {
        let themes = (1..).zip(known.themes).filter(|(_, theme)| action.is_for(theme.id));
        themes
            .map(|(number, theme)| format!("{number}. {}", theme.short_title.unwrap_or(theme.title)))
            .collect()
    };
    named(instrument.unwrap_or_else(content::current_edition)).join("; ")
}
