//! What a location says around the instrument.

use crate::domain::{AnswerKey, AspectId, ChoiceId, LocationId, TopicId};
use crate::records::Profile;
use crate::state::Session;

use super::change_answer;

/// The topics that the municipality hears of. The others are a mirror for themselves and their boards.
const SHARED: [TopicId; 2] =
    [TopicId::checked_at_build("belangstelling"), TopicId::checked_at_build("huisvesting")];
/// What a tick says.
pub const TICKED: ChoiceId = ChoiceId::checked_at_build("ja");

/// Says what goes for an aspect, or takes that back.
pub fn say(
    session: Session,
    location: LocationId,
    topic: TopicId,
    aspect: AspectId,
    choice: Option<ChoiceId>,
) {
    session.change::<Profile>(location, |profile, stamp| {
        let of = if SHARED.contains(&topic) { &mut profile.says } else { &mut profile.mirror };
        of.slot(aspect).set(choice, stamp);
    });
}

/// Says that a theme touches a policy, or takes that back.
pub fn touch(session: Session, key: AnswerKey, area: AspectId, touches: bool) {
    change_answer(session, key, &|answer, stamp| {
        answer.areas.slot(area).set(touches.then_some(TICKED), stamp);
    });
}
