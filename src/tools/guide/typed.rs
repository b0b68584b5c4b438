//! The texts that people can type in the guide.

use crate::domain::{DatumId, GearId, ItemId, MeetingId, PartyId, PassageId, PlanLineId};
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

/// A text of something to find out: `title`, `finding`, `source` or `owner`.
pub const fn datum(id: DatumId, field: &'static str) -> Text {
    Text::of(RecordKey::Datum(id), field)
}

/// A text of a party: `name`, `wants`, `means`, `values` or `expects`.
pub const fn party(id: PartyId, field: &'static str) -> Text {
    Text::of(RecordKey::Party(id), field)
}

/// What there is to say of how a party gets on with another, which comes after it.
pub fn relation(id: PartyId, other: PartyId) -> Text {
    Text::within(RecordKey::Party(id), "relations", other.slug(), "note")
}

/// A text of a passage: `what`, `more` or `who`.
pub const fn passage(id: PassageId, field: &'static str) -> Text {
    Text::of(RecordKey::Passage(id), field)
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
