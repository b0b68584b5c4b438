//! What is done to an own version.

use crate::domain::{AdaptationId, InstrumentRef, ThemeId};
use crate::records::{Adaptation, RecordKey, Text};
use crate::state::{Removed, Session, removing, typing};
use crate::tools::town::acts::scope_name;

/// Begins an own version of an edition, and returns it. Whose it is, is whose overview this is.
pub fn new_adaptation(session: Session, of: InstrumentRef) -> Option<AdaptationId> {
    let id = session.new_id()?;
    let mut adaptation = Adaptation::new(id, of);
    if let Some(owner) = scope_name(session) {
        adaptation.owner.write(&owner, session.stamp());
    }
    session.add(adaptation);
    Some(id)
}

/// Leaves a theme out, or takes it back in.
pub fn leave_out(session: Session, id: AdaptationId, theme: ThemeId, out: bool) {
    session.change::<Adaptation>(id, |of, stamp| of.left_out.slot(theme).set(out, stamp));
}

/// Adds a theme without texts, and returns it.
pub fn add_theme(session: Session, id: AdaptationId) -> Option<ThemeId> {
    let theme = session.new_id()?;
    leave_out(session, id, theme, false);
    Some(theme)
}

/// Gives a text the words of the edition again.
pub fn as_in_edition(session: Session, field: Text, words: &str) {
    typing::type_text(session, field, words);
    typing::end(session);
}

/// Removes an own version that somebody works on, with a way back. What was given out stays.
pub fn remove_adaptation(session: Session, id: AdaptationId) {
    removing::remove(session, Removed::whole(RecordKey::Adaptation(id)));
}
