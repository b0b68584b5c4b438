//! The texts that people can type in the guide.

use crate::domain::{GearId, ItemId, MeetingId, PlanLineId};
use crate::records::{Agenda, RecordKey, Text};

pub use crate::pages::lookup::doing;

/// Whose agenda it is.
pub const NAME: Text = Text::of(RecordKey::Agenda(Agenda::ID), "name");

/// What is asked of council or college.
pub const ASKS_COUNCIL: Text = Text::of(RecordKey::Agenda(Agenda::ID), "asks_council");

/// A text of a line of the plan: `ambition`, `activities` or `with`.
pub const fn plan(id: PlanLineId, field: &'static str) -> Text {
    Text::of(RecordKey::PlanLine(id), field)
}

/// What was noted at a gear.
pub fn gear_note(id: GearId) -> Text {
    Text::within(RecordKey::Agenda(Agenda::ID), "notes", id.slug(), "text")
}

/// A text of something on the agenda: `what`, `why` or `who`.
pub const fn item(id: ItemId, field: &'static str) -> Text {
    Text::of(RecordKey::AgendaItem(id), field)
}

/// What was said of something at a meeting.
pub fn said(meeting: MeetingId, item: ItemId) -> Text {
    Text::within(RecordKey::Meeting(meeting), "treated", item.slug(), "said")
}
