//! What was asked, in a sentence.

use crate::domain::{Layer, RoundId};
use crate::kit::dutch;
use crate::records::{Asked, Round, Shelf};

/// Who asks what, and by when.
#[must_use]
pub fn asked_line(of: &Asked) -> String {
    let from = match of.from.text().trim() {
        "" => "Jullie zijn gevraagd om dit gesprek".to_owned(),
        from => format!("{from} vraagt jullie om dit gesprek"),
    };
    let name = match of.name.text().trim() {
        "" => String::new(),
        name => format!(" voor ‘{name}’"),
    };
    let until = of.until.get().map(|day| format!(", en wil het antwoord vóór {}", dutch::day(day)));
    format!("{from}{name}{}.", until.unwrap_or_default())
}

/// For whom what is handed in should be, when somebody asked for it: of several the one that sees least.
#[must_use]
pub fn asked_layer(shelf: &Shelf, round: RoundId) -> Option<Layer> {
    shelf.round(round).into_iter().flat_map(|round| round.asked.values()).map(Asked::layer).max()
}

/// What was asked for a round, a sentence each.
#[must_use]
pub fn lines(of: &Round) -> Vec<String> {
    of.asked.values().map(asked_line).collect()
}
