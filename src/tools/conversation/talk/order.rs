//! In which order themes come on the screen.

use crate::domain::{RoundId, Theme, ThemeId};
use crate::records::{Beside, Shelf};
use crate::tools::conversation::Whose;

/// A theme with its number.
pub type Numbered = (usize, &'static Theme);

/// The themes of today: where own views lie apart first, as far as they may be seen; then the others as they stand in the
/// instrument; and what was parked last.
pub fn order(shelf: &Shelf, id: RoundId) -> Vec<Numbered> {
    let Some(round) = shelf.open_round(id) else { return Vec::new() };
    let themes = shelf.instrument(round.instrument).map(|known| known.themes).unwrap_or_default();
    let today: Vec<Numbered> = (1..).zip(themes).filter(|(_, theme)| round.is_today(theme.id)).collect();
    let beside = if shelf.views_are_closed(id) { Vec::new() } else { shelf.beside(round) };
    let differ = |one: &&Beside| one.apart.is_some_and(|apart| apart > 0);
    let first: Vec<ThemeId> = beside.iter().filter(differ).map(|one| one.theme.id).collect();
    let at_first = first.iter().filter_map(|id| today.iter().find(|(_, theme)| theme.id == *id)).copied();
    let others = today.iter().filter(|(_, theme)| !first.contains(&theme.id)).copied();
    let (parked, open): (Vec<Numbered>, Vec<Numbered>) =
        at_first.chain(others).partition(|(_, theme)| is_parked(shelf, id, theme.id));
    open.into_iter().chain(parked).collect()
}

/// Whether a theme was set aside for later, and nothing was said of it since.
pub fn is_parked(shelf: &Shelf, id: RoundId, theme: ThemeId) -> bool {
    shelf.answer(Whose::agreement(id).key(theme)).is_some_and(|answer| *answer.later.get())
}

/// The theme to begin with: the first that nothing was agreed on.
pub fn first(shelf: &Shelf, id: RoundId) -> Option<ThemeId> {
    let themes = order(shelf, id);
    let open = |(_, theme): &&Numbered| {
        let answer = shelf.answer(Whose::agreement(id).key(theme.id));
        !answer.is_some_and(|answer| answer.standing().is_discussed())
    };
    themes.iter().find(open).or_else(|| themes.first()).map(|(_, theme)| theme.id)
}
