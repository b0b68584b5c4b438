//! What a location says around the instrument.

use crate::content;
use crate::domain::{AnswerKey, AspectId, ChoiceId, LocationId, TopicId};
use crate::records::Profile;
use crate::state::Session;

use super::change_answer;

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
        let heard = content::topic(topic).is_some_and(|topic| topic.municipality);
        let of = if heard { &mut profile.says } else { &mut profile.mirror };
        of.slot(aspect).set(choice, stamp);
    });
}

/// Says that a theme touches a policy, or takes that back.
pub fn touch(session: Session, key: AnswerKey, area: AspectId, touches: bool) {
    change_answer(session, key, &|answer, stamp| {
        answer.areas.slot(area).set(touches.then_some(TICKED), stamp);
    });
}
