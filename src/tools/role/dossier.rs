//! What stands in a dossier of the role: the text for the council, which everybody may read.

use super::council_page::{QUESTIONS, parts};
use crate::content::role as texts;
use crate::domain::Day;
use crate::exchange::Block;
use crate::kit::dutch;
use crate::records::{Rules as _, Shelf};

/// The last assessment, on a day; nothing when there is none. Nothing of what the municipality said of itself or its partners.
#[must_use]
pub fn for_dossier(shelf: &Shelf, today: Option<Day>) -> Vec<Block> {
    let Some(of) = shelf.last_assessment() else { return Vec::new() };
    if of.edition != texts::EDITION {
        return vec![Block::Text(format!(
            "{} heeft andere vragen dan deze versie van de app.",
            dutch::capital(&of.line())
        ))];
    }
    if of.decided_roles().is_empty() {
        return vec![Block::Text("Er is nog geen rol gekozen.".to_owned())];
    }
    // What a council can ask is for a council.
    let parts = parts(of, today).into_iter().filter(|part| part.title != QUESTIONS);
    parts
        .flat_map(|part| {
            std::iter::once(Block::Heading(2, part.title.to_owned()))
                .chain(part.text.into_iter().map(Block::Text))
        })
        .collect()
}
