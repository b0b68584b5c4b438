//! Typing: one go is one value, and choosing between values that stood side by side.

use leptos::prelude::*;

use crate::domain::{
    Answer, AnswerKey, AssessmentId, LocationId, MirrorId, Note, PartId, PartnerId, QuestionId, RoundId,
};
use crate::records::{Kept, Record, RecordKey};

use super::session::Session;

/// A text that people can type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextField {
    /// The name of a location.
    LocationName(LocationId),
    /// The municipality of a location.
    Municipality(LocationId),
    /// The number or code that the municipality gave a location.
    MunicipalId(LocationId),
    /// The name of a partner of a location.
    PartnerName(LocationId, PartnerId),
    /// The number of a partner in its public register.
    PartnerNumber(LocationId, PartnerId),
    /// The name of a round.
    RoundLabel(RoundId),
    /// Who sat at the table.
    Present(RoundId),
    /// The note at a theme.
    Note(AnswerKey),
    /// What an assessment is called.
    AssessmentTitle(AssessmentId),
    /// The municipality of an assessment.
    AssessmentTown(AssessmentId),
    /// Who answered an assessment.
    FilledBy(AssessmentId),
    /// What is said with an answer.
    ReplyNote(AssessmentId, QuestionId),
    /// Why they decided so.
    DecisionWhy(AssessmentId),
    /// The subject or phase that a part of a decision is about.
    PartSubject(AssessmentId, PartId),
    /// Whose mirror it is.
    MirrorOwner(MirrorId),
    /// What somebody wants to do with what the mirror showed.
    MirrorNote(MirrorId),
}

impl TextField {
    fn record(self) -> RecordKey {
        match self {
            Self::LocationName(id)
            | Self::Municipality(id)
            | Self::MunicipalId(id)
            | Self::PartnerName(id, _)
            | Self::PartnerNumber(id, _) => RecordKey::Location(id),
            Self::RoundLabel(id) | Self::Present(id) => RecordKey::Round(id),
            Self::Note(key) => RecordKey::Answer(key),
            Self::AssessmentTitle(id)
            | Self::AssessmentTown(id)
            | Self::FilledBy(id)
            | Self::ReplyNote(id, _)
            | Self::DecisionWhy(id)
            | Self::PartSubject(id, _) => RecordKey::Assessment(id),
            Self::MirrorOwner(id) | Self::MirrorNote(id) => RecordKey::Mirror(id),
        }
    }

    fn new_record(self) -> Option<Kept> {
        match self {
            Self::Note(key) => Some(Kept::from(Record::Answer(Answer::new(key)))),
            _ => None,
        }
    }

    /// The round that this text belongs to, if it does.
    fn round(self) -> Option<RoundId> {
        match self {
            Self::RoundLabel(id) | Self::Present(id) => Some(id),
            Self::Note(key) => Some(key.round),
            _ => None,
        }
    }

    fn of(self, record: &mut Record) -> Option<&mut Note> {
        match (self, record) {
            (Self::LocationName(_), Record::Location(location)) => Some(&mut location.name),
            (Self::Municipality(_), Record::Location(location)) => Some(&mut location.municipality),
            (Self::MunicipalId(_), Record::Location(location)) => Some(&mut location.municipal_id),
            (Self::PartnerName(_, id), Record::Location(location)) => {
                Some(&mut location.partners.slot(id).name)
            }
            (Self::PartnerNumber(_, id), Record::Location(location)) => {
                Some(&mut location.partners.slot(id).number)
            }
            (Self::RoundLabel(_), Record::Round(round)) => Some(&mut round.label),
            (Self::Present(_), Record::Round(round)) => Some(&mut round.present),
            (Self::Note(_), Record::Answer(answer)) => Some(&mut answer.note),
            (Self::AssessmentTitle(_), Record::Assessment(of)) => Some(&mut of.title),
            (Self::AssessmentTown(_), Record::Assessment(of)) => Some(&mut of.municipality),
            (Self::FilledBy(_), Record::Assessment(of)) => Some(&mut of.filled_by),
            (Self::ReplyNote(_, question), Record::Assessment(of)) => {
                Some(&mut of.replies.slot(question).note)
            }
            (Self::DecisionWhy(_), Record::Assessment(of)) => Some(&mut of.why),
            (Self::PartSubject(_, part), Record::Assessment(of)) => Some(&mut of.parts.slot(part).subject),
            (Self::MirrorOwner(_), Record::Mirror(of)) => Some(&mut of.owner),
            (Self::MirrorNote(_), Record::Mirror(of)) => Some(&mut of.note),
            _ => None,
        }
    }
}

impl Session {
    /// Takes over a keystroke. Shown at once, written after a moment without typing.
    pub fn type_text(&self, field: TextField, text: &str) {
        if field.round().is_some_and(|round| self.is_locked(round)) {
            return;
        }
        let going_on = self.inner.with_value(|inner| match &inner.typing {
            Some((typed, since)) if *typed == field => Some(*since),
            _ => None,
        });
        let mut began = None;
        self.edit(
            field.record(),
            || field.new_record(),
            |kept| {
                let Some(note) = field.of(&mut kept.record) else { return };
                let typed_on = going_on.is_some_and(|since| note.type_on(text, since));
                if !typed_on {
                    let stamp = self.stamp();
                    note.write(text, stamp);
                    began = Some(stamp);
                }
            },
        );
        if let Some(stamp) = began {
            self.inner.update_value(|inner| inner.typing = Some((field, stamp)));
        }
        self.save_soon();
    }

    /// What the field shows: while somebody types here, their own text, whatever came from elsewhere.
    #[must_use]
    pub fn shown_text(&self, field: TextField, note: &Note) -> String {
        let since = self.inner.with_value(|inner| match inner.typing {
            Some((typed, since)) if typed == field => Some(since),
            _ => None,
        });
        let own = note.values().find(|value| Some(value.started) == since);
        own.map_or(note.text(), |value| value.text.as_str()).to_owned()
    }

    /// The user left the field: the next keystroke begins a new value. Saves at once.
    pub fn end_typing(&self) {
        self.inner.update_value(|inner| inner.typing = None);
        self.save();
    }

    /// Settles texts that stood side by side: this is the one.
    pub fn settle_text(&self, field: TextField, text: &str) {
        if field.round().is_some_and(|round| self.is_locked(round)) {
            return;
        }
        let stamp = self.stamp();
        self.edit(
            field.record(),
            || None,
            |kept| {
                if let Some(note) = field.of(&mut kept.record) {
                    note.write(text, stamp);
                }
            },
        );
        self.end_typing();
    }
}
