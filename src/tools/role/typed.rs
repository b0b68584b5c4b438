//! The texts that people can type in the role aid.

use crate::domain::{AssessmentId, MirrorId, PartId, QuestionId};
use crate::records::{RecordKey, Text};

/// What an assessment is called.
#[must_use]
pub const fn title(id: AssessmentId) -> Text {
    Text::of(RecordKey::Assessment(id), "title")
}

/// The municipality of an assessment.
#[must_use]
pub const fn municipality(id: AssessmentId) -> Text {
    Text::of(RecordKey::Assessment(id), "municipality")
}

/// Who answered an assessment.
#[must_use]
pub const fn filled_by(id: AssessmentId) -> Text {
    Text::of(RecordKey::Assessment(id), "filled_by")
}

/// What is said with an answer.
#[must_use]
pub fn reply_note(id: AssessmentId, question: QuestionId) -> Text {
    Text::within(RecordKey::Assessment(id), "replies", question.slug(), "note")
}

/// Why they decided so.
#[must_use]
pub const fn why(id: AssessmentId) -> Text {
    Text::of(RecordKey::Assessment(id), "why")
}

/// The subject or phase that a part of a decision is about.
#[must_use]
pub fn part_subject(id: AssessmentId, part: PartId) -> Text {
    Text::within(RecordKey::Assessment(id), "decision", part.slug(), "subject")
}

/// Whose mirror it is.
#[must_use]
pub const fn mirror_owner(id: MirrorId) -> Text {
    Text::of(RecordKey::Mirror(id), "owner")
}

/// What somebody wants to do with what the mirror showed.
#[must_use]
pub const fn mirror_note(id: MirrorId) -> Text {
    Text::of(RecordKey::Mirror(id), "note")
}
