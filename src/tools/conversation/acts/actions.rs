//! Actions: taking one on, by when, what came of it.

use crate::domain::{ActionId, Day, Ended, RoundId, ThemeId};
use crate::records::{Action, RecordKey};
use crate::state::{Removed, Session, removing};

use super::is_locked;

/// Makes an action in a round, for a theme or for all of it. One in which nobody said anything yet is that one already.
/// Nothing in a round that was agreed on: its report says what was agreed.
pub fn new_action(session: Session, round: RoundId, theme: Option<ThemeId>) -> Option<ActionId> {
    if is_locked(session, round) {
        return None;
    }
    let blank = session.peek(|shelf| {
        let same = |action: &&Action| action.is_blank() && action.for_themes().eq(theme);
        shelf.every_action_in(round).into_iter().find(same).map(|action| action.id)
    });
    if blank.is_some() {
        return blank;
    }
    let (round, location) =
        session.peek(|shelf| shelf.round(round).map(|round| (round.id, round.location)))?;
    let id: ActionId = session.new_id()?;
    let mut action = Action::new(id, location, round);
    if let Some(theme) = theme {
        action.themes.slot(theme).set(true, session.stamp());
    }
    session.add(action);
    Some(id)
}

/// Says by when.
pub fn date_action(session: Session, id: ActionId, by: Option<Day>) {
    session.change::<Action>(id, |action, stamp| action.by.set(by, stamp));
}

/// Says what became of it, or that it is open again.
pub fn end_action(session: Session, id: ActionId, ended: Option<Ended>) {
    session.change::<Action>(id, |action, stamp| action.ended.set(ended, stamp));
}

/// Says whether it is for a theme.
pub fn name_theme(session: Session, id: ActionId, theme: ThemeId, named: bool) {
    session.change::<Action>(id, |action, stamp| action.themes.slot(theme).set(named, stamp));
}

/// Removes an action, with a way back.
pub fn remove_action(session: Session, id: ActionId) {
    removing::remove(session, Removed::whole(RecordKey::Action(id)));
}
