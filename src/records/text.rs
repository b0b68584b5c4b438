//! A text, a flag or another field by its place: which record, which part of it, which field.

use crate::domain::{Note, Register, Slug};

use super::{Record, RecordKey};

/// A part of a record: the name of the field that holds the parts, and the id of this one.
pub type Within = Option<(&'static str, Slug)>;

/// A text that people can type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    /// The record.
    pub record: RecordKey,
    /// The part of it, if it is not the record's own.
    pub within: Within,
    /// The field.
    pub field: &'static str,
}

impl Text {
    /// A text of a record itself.
    #[must_use]
    pub const fn of(record: RecordKey, field: &'static str) -> Self {
        Self { record, within: None, field }
    }

    /// A text of a part of a record.
    #[must_use]
    pub const fn within(record: RecordKey, parts: &'static str, id: Slug, field: &'static str) -> Self {
        Self { record, within: Some((parts, id)), field }
    }

    /// The text in its record; nothing when the record has no such text.
    pub fn in_record(self, record: &mut Record) -> Option<&mut Note> {
        record.body_mut()?.place(self.within, self.field)?.downcast_mut()
    }
}

impl Record {
    /// The flag that says whether the record, or a part of it, was removed.
    pub fn removed_flag(&mut self, within: Within) -> Option<&mut Register<bool>> {
        self.body_mut()?.place(within, "removed")?.downcast_mut()
    }
}
