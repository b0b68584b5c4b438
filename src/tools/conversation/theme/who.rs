//! Who stands where in the own views, beside what the partners choose together.

use crate::domain::{LevelId, ThemeId};
use crate::kit::dutch;
use crate::records::Shelf;
use crate::tools::conversation::Whose;

/// For each level who stands there, by name or how many; nothing as long as somebody is at an own view.
pub fn who_stands_where(shelf: &Shelf, whose: Whose, theme: ThemeId) -> Vec<(LevelId, String)> {
    let mut found: Vec<(LevelId, Vec<String>)> = Vec::new();
    if whose.is_own() || shelf.views_are_closed(whose.round) {
        return Vec::new();
    }
    let views = shelf.views_in(whose.round);
    let unnamed = shelf.names_are_hidden(whose.round);
    for view in views {
        let Some(now) = shelf.said(view, theme).now else { continue };
        let name = dutch::view_name(view);
        match found.iter_mut().find(|(level, _)| *level == now) {
            Some((_, names)) => names.push(name),
            None => found.push((now, vec![name])),
        }
    }
    let words = |names: Vec<String>| match names.len() {
        1 if unnamed => "één eigen beeld".to_owned(),
        many if unnamed => format!("{} eigen beelden", dutch::number(many)),
        _ => dutch::capital(&names.join(", ")),
    };
    found.into_iter().map(|(level, names)| (level, words(names))).collect()
}
