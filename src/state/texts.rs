//! Typing: one go is one value, and choosing between values that stood side by side.

use leptos::prelude::*;

use crate::domain::{Answer, AnswerKey, LocationId, Note, PartnerId, RoundId};
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
