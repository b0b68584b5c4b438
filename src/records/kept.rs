//! One stored thing, with the fields of other versions that it carries.

use serde_json::Value;

use crate::domain::{Merge, Stamp};

use super::fields::Map;
use super::kind::Body;
use super::registered::{Listed, Record, RecordKey};
use super::unknown::merge_unknown;
use super::{SCHEMA, group};

/// A record with the fields that this version does not know.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    /// What this version understands.
    pub record: Record,
    /// What it does not; written back as it came.
    pub extra: Map,
}

impl<T: Listed> From<T> for Kept {
    fn from(of: T) -> Self {
        Self::from(of.into())
    }
}

impl From<Record> for Kept {
    fn from(record: Record) -> Self {
        Self { record, extra: Map::new() }
    }
}

impl Kept {
    /// What names it.
    #[must_use]
    pub fn key(&self) -> RecordKey {
        self.record.key()
    }

    /// The schema of its fields.
    #[must_use]
    pub fn schema(&self) -> u64 {
        match (&self.record, self.record.body()) {
            (_, Some(body)) => body.info().schema,
            (Record::Other(of), None) => of.schema,
            (_, None) => SCHEMA,
        }
    }

    /// As JSON for a file, which names its schema once; a record of another schema names its own.
    #[must_use]
    pub fn to_json(&self) -> Map {
        let mut fields = self.fields();
        if self.schema() != SCHEMA {
            fields.insert("schema".to_owned(), self.schema().into());
        }
        fields
    }

    /// As text for storage, where every record names its own schema.
    #[must_use]
    pub fn to_stored(&self) -> String {
        let mut fields = self.fields();
        fields.insert("schema".to_owned(), self.schema().into());
        narrow(Value::Object(fields).to_string())
    }

    fn fields(&self) -> Map {
        let mut fields = self.extra.clone();
        match &self.record {
            Record::Other(of) => of.head(&mut fields),
            record => {
                if let Some(body) = record.body() {
                    body.head(&mut fields);
                    group::write(body.info().specs, body.fields(), &mut fields);
                }
            }
        }
        fields.insert("kind".to_owned(), Value::String(self.key().kind().to_owned()));
        fields
    }

    /// Every stamp in it.
    #[must_use]
    pub fn stamps(&self) -> Vec<Stamp> {
        let mut all = Vec::new();
        if let Some(body) = self.record.body() {
            body.see(&mut |seen| {
                if let super::field::Seen::Stamp(stamp) = seen {
                    all.push(stamp);
                }
            });
        }
        all
    }

    /// The latest moment of writing in it.
    #[must_use]
    pub fn latest(&self) -> Option<Stamp> {
        self.record.body().and_then(<dyn Body>::latest)
    }

    /// Whether it was removed on purpose.
    #[must_use]
    pub fn is_removed(&self) -> bool {
        self.record.body().is_some_and(<dyn Body>::is_removed)
    }

    /// Whether nothing was ever written in it but that it was removed: as what was removed travels in files.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        self.is_removed() && self.stamps().len() == 1
    }

    /// Whether it was made up, to look around in.
    #[must_use]
    pub fn is_example(&self) -> bool {
        self.record.body().is_some_and(<dyn Body>::is_example)
    }

    /// Whether texts in it stand side by side, so that somebody has to choose.
    #[must_use]
    pub fn needs_choice(&self) -> bool {
        self.record.body().is_some_and(<dyn Body>::needs_choice)
    }

    /// What it belongs to, or cannot be understood without.
    #[must_use]
    pub fn hangs_on(&self) -> Vec<RecordKey> {
        self.record.body().map(Body::hangs_on).unwrap_or_default()
    }
}

impl Merge for Kept {
    /// Joins two writings of one record.
    fn merge(self, other: Self) -> Self {
        Self { record: self.record.merge(other.record), extra: merge_unknown(self.extra, other.extra) }
    }
}

/// The same JSON in signs of one byte. Some browsers count a whole text double for one sign in it that is wider, such as a
/// curly apostrophe.
fn narrow(text: String) -> String {
    const WIDEST: char = '\u{ff}';
    if text.chars().all(|sign| sign <= WIDEST) {
        return text;
    }
    let mut narrow = String::with_capacity(text.len() + 16);
    for sign in text.chars() {
        if sign <= WIDEST {
            narrow.push(sign);
        } else {
            for unit in sign.encode_utf16(&mut [0; 2]) {
                narrow.push_str("\\u");
                for shift in [12, 8, 4, 0] {
                    narrow.extend(char::from_digit(u32::from(*unit >> shift & 15), 16));
                }
            }
        }
    }
    narrow
}
