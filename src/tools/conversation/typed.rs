//! The texts that people can type in a conversation.

use crate::domain::{ActionId, AnswerKey, AspectId, LocationId, PartnerId, RoundId, ThemeId, ViewId};
use crate::records::{RecordKey, Text};

/// The name of a location.
#[must_use]
pub const fn location_name(id: LocationId) -> Text {
    Text::of(RecordKey::Location(id), "name")
}

/// The municipality of a location.
#[must_use]
pub const fn municipality(id: LocationId) -> Text {
    Text::of(RecordKey::Location(id), "municipality")
}

/// The part of the municipality that a location lies in.
#[must_use]
pub const fn area(id: LocationId) -> Text {
    Text::of(RecordKey::Location(id), "area")
}

/// The number or code that the municipality gave a location.
#[must_use]
pub const fn municipal_id(id: LocationId) -> Text {
    Text::of(RecordKey::Location(id), "municipal_id")
}

/// What the partners of a location do about a bottleneck themselves.
#[must_use]
pub fn doing(id: LocationId, aspect: AspectId) -> Text {
    Text::within(RecordKey::Profile(id), "doing", aspect.slug(), "text")
}

/// Why they stay, differ, or leave a theme out.
#[must_use]
pub const fn reason(key: AnswerKey) -> Text {
    Text::of(RecordKey::Answer(key), "reason")
}

/// What tells an own view from others.
#[must_use]
pub const fn view_label(id: ViewId) -> Text {
    Text::of(RecordKey::View(id), "label")
}

/// The name of a partner of a location.
#[must_use]
pub fn partner_name(id: LocationId, partner: PartnerId) -> Text {
    Text::within(RecordKey::Location(id), "partners", partner.slug(), "name")
}

/// The number of a partner in its public register.
#[must_use]
pub fn partner_number(id: LocationId, partner: PartnerId) -> Text {
    Text::within(RecordKey::Location(id), "partners", partner.slug(), "number")
}

/// The name of a round.
#[must_use]
pub const fn round_label(id: RoundId) -> Text {
    Text::of(RecordKey::Round(id), "label")
}

/// Who sat at the table.
#[must_use]
pub const fn present(id: RoundId) -> Text {
    Text::of(RecordKey::Round(id), "present")
}

/// The note at a theme.
#[must_use]
pub const fn note(key: AnswerKey) -> Text {
    Text::of(RecordKey::Answer(key), "note")
}

/// A question that was prepared for a theme.
#[must_use]
pub fn prepared_question(id: RoundId, theme: ThemeId) -> Text {
    Text::within(RecordKey::Round(id), "prepared", theme.slug(), "question")
}

/// What an action is about.
#[must_use]
pub const fn action_what(id: ActionId) -> Text {
    Text::of(RecordKey::Action(id), "what")
}

/// Who sees to an action.
#[must_use]
pub const fn action_who(id: ActionId) -> Text {
    Text::of(RecordKey::Action(id), "who")
}

/// What came of an action, or why it was let go.
#[must_use]
pub const fn action_came(id: ActionId) -> Text {
    Text::of(RecordKey::Action(id), "came")
}

/// What is asked of the municipality for a theme.
#[must_use]
pub const fn help(key: AnswerKey) -> Text {
    Text::of(RecordKey::Answer(key), "help")
}

/// What is asked of the municipality in general.
#[must_use]
pub const fn help_in_general(id: RoundId) -> Text {
    Text::of(RecordKey::Round(id), "help")
}

/// What a location needs to become a kindcentrum.
#[must_use]
pub const fn needed(id: LocationId) -> Text {
    Text::of(RecordKey::Profile(id), "needed")
}

/// What a location would like to change in its building.
#[must_use]
pub const fn housing(id: LocationId) -> Text {
    Text::of(RecordKey::Profile(id), "housing")
}

/// Which chances a location sees coming.
#[must_use]
pub const fn chances(id: LocationId) -> Text {
    Text::of(RecordKey::Profile(id), "chances")
}
