//! The file `*.kindcentrum.json`.

use crate::domain::{Merge, Millis, Sorted};
use serde_json::Value;

use crate::records::{
    Ahead, Fields, JsonError, Kept, Leaves, Map, Record, RecordError, RecordKey, SCHEMA, Shelf, read_json,
    read_record, read_stored, says_the_same, sift,
};

use super::Include;
use super::encoding::{text_of, without_halves};

/// What a file of ours says it is.
const FORMAT: &str = "kindcentrumwijzer";
/// The largest file that is read, in bytes.
pub const MAX_BYTES: u64 = 10_000_000;

/// Why a file was refused as a whole. Nothing has changed then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileError {
    /// It is larger than [`MAX_BYTES`].
    TooLarge {
        /// Its size in bytes.
        bytes: u64,
    },
    /// The browser could not read it.
    Unreadable,
    /// It is no text.
    NotText,
    /// It is ours, but another program saved it again in characters of another kind.
    OtherCharacters,
    /// There is nothing in it.
    Empty,
    /// It is no JSON.
    NotJson {
        /// The line where reading stopped, from 1.
        line: usize,
    },
    /// It is nested deeper than [`MAX_DEPTH`](crate::records::MAX_DEPTH).
    TooDeep,
    /// It is JSON, but no file of this app.
    NotOurs,
    /// There is no conversation in it that can be copied.
    NothingToCopy,
    /// A newer version of the app wrote it.
    Newer {
        /// Its schema.
        schema: u64,
        /// The version of the app that wrote it; as it says.
        app: String,
    },
    /// The file as a whole has another shape than it should.
    Shape {
        /// The field that is missing or has another type.
        field: &'static str,
    },
    /// A record in it is broken.
    Record {
        /// Which one, from 1.
        number: usize,
        /// What is wrong with it.
        error: RecordError,
    },
    /// Two records in it have the same name.
    Duplicate {
        /// Their name.
        key: String,
    },
}

/// A file that was read, before anything is done with it.
#[derive(Debug, Clone)]
pub struct Incoming {
    /// When it was written; as it says.
    pub exported_at: String,
    /// What it was made to hold; as it says, and as far as this version knows such things.
    pub include: Include,
    /// What could be read.
    pub records: Vec<Kept>,
    /// Of answers that several files have: each version, when there is more than one.
    pub versions: Sorted<RecordKey, Vec<Kept>>,
    /// Records that fit nothing, and why; the rest goes on.
    pub refused: Vec<(Kept, RecordError)>,
    /// How many of them were written while a clock ran ahead; their stamps are brought back to the present.
    pub brought_back: usize,
    /// Stored texts from the rescue page that no version up to this one can read; the rest goes on.
    pub unreadable: usize,
}

impl Incoming {
    /// The files that were read before and one more as if they were one: what both have is joined.
    #[must_use]
    pub fn with(self, other: Self) -> Self {
        let mut records = Sorted::<RecordKey, Kept>::default();
        let mut versions = self.versions;
        for kept in self.records.into_iter().chain(other.records) {
            let key = kept.key();
            let merged = match records.take(&key) {
                Some(known) if known == kept => kept,
                Some(known) => {
                    if matches!(kept.record, Record::Answer(_)) {
                        let all = versions.slot(key);
                        if all.is_empty() {
                            all.push(known.clone());
                        }
                        all.push(kept.clone());
                    }
                    known.merge(kept)
                }
                None => kept,
            };
            records.put(key, merged);
        }
        let mut refused = self.refused;
        refused.extend(other.refused);
        Self {
            exported_at: self.exported_at,
            include: self.include.with(other.include),
            records: records.into_iter().map(|(_, kept)| kept).collect(),
            versions,
            refused,
            brought_back: self.brought_back + other.brought_back,
            unreadable: self.unreadable + other.unreadable,
        }
    }
}

/// A text that stands in storage and cannot be read: its key, and the text as it stands.
pub type Unread = (String, String);

/// Writes a file: a head that says what was left out, and a record a line; what could not be read goes along as it stands.
#[must_use]
pub fn write(records: &[Kept], unread: &[Unread], app: &str, exported_at: &str, include: Include) -> String {
    let quoted = |text: &str| Value::from(text).to_string();
    let list = |name: &str, lines: Vec<String>| format!(",\"{name}\":[\n{}\n]", lines.join(",\n"));
    let mut lists =
        list("records", records.iter().map(|kept| Value::Object(kept.to_json()).to_string()).collect());
    if !unread.is_empty() {
        let line = |(key, text): &Unread| format!("{{\"key\":{},\"text\":{}}}", quoted(key), quoted(text));
        lists.push_str(&list("stored", unread.iter().map(line).collect()));
    }
    let (app, exported_at) = (quoted(app), quoted(exported_at));
    let without: Vec<Value> = include.left_out().filter_map(Leaves::as_str).map(Value::from).collect();
    let without = match without.as_slice() {
        [] => String::new(),
        some => format!(",\"without\":{}", Value::from(some)),
    };
    format!(
        "{{\"format\":\"{FORMAT}\",\"schema\":{SCHEMA},\"app\":{app},\"exported_at\":{exported_at}{without}{lists}}}\n"
    )
}

/// Reads a file. `known` is what this device has, to hold the records against.
///
/// # Errors
/// When the file as a whole is refused.
pub fn read(bytes: &[u8], known: &Shelf, now: Millis) -> Result<Incoming, FileError> {
    let size = bytes.len() as u64;
    if size > MAX_BYTES {
        return Err(FileError::TooLarge { bytes: size });
    }
    let text = text_of(bytes)?;
    if text.trim().is_empty() {
        return Err(FileError::Empty);
    }
    let file = parse(&without_halves(&text))?;
    let mut records = Vec::new();
    for (number, fields) in (1..).zip(file.records) {
        let read = read_record(fields, Some(file.schema));
        records.push(read.map_err(|error| FileError::Record { number, error })?);
    }
    let mut keys = Sorted::default();
    if let Some(twice) = records.iter().map(Kept::key).find(|key| keys.put(*key, ()).is_some()) {
        return Err(FileError::Duplicate { key: twice.to_string() });
    }
    let (rescued, unreadable) = rescue(file.stored);
    records.extend(rescued);
    let brought_back = bring_back(&mut records, known, now);
    let (records, refused) = sift(records, known);
    Ok(Incoming {
        exported_at: file.exported_at,
        include: file.include,
        records,
        versions: Sorted::default(),
        refused,
        brought_back,
        unreadable,
    })
}

/// Brings back to the present what was written while a clock ran ahead. What says the same as is known here, is that:
/// a file that is opened twice says nothing new.
fn bring_back(records: &mut [Kept], known: &Shelf, now: Millis) -> usize {
    let latest = records.iter().filter_map(Kept::latest).max();
    let Some(ahead) = Ahead::of(latest, now) else { return 0 };
    let mut count = 0;
    for kept in records {
        if let Some(back) = ahead.bring_back(kept) {
            let ours = known.get(&back.key()).filter(|ours| says_the_same(ours, &back));
            *kept = ours.cloned().unwrap_or(back);
            count += 1;
        }
    }
    count
}

/// What the rescue page found in storage: texts that each name their own schema, as they stood. What cannot be
/// read stays in the file and is counted. A text that was set aside may be another writing of one record.
fn rescue(stored: Vec<String>) -> (Vec<Kept>, usize) {
    let (mut found, mut unreadable) = (Sorted::<RecordKey, Kept>::default(), 0);
    for text in stored {
        match read_stored(&text) {
            Ok(kept) => {
                let key = kept.key();
                let merged = match found.take(&key) {
                    Some(other) => other.merge(kept),
                    None => kept,
                };
                found.put(key, merged);
            }
            Err(_) => unreadable += 1,
        }
    }
    (found.into_iter().map(|(_, kept)| kept).collect(), unreadable)
}

struct Head {
    schema: u64,
    exported_at: String,
    include: Include,
    records: Vec<Map>,
    stored: Vec<String>,
}

fn parse(text: &str) -> Result<Head, FileError> {
    let json = read_json(text).map_err(|error| match error {
        JsonError::Syntax { line } => FileError::NotJson { line },
        JsonError::TooDeep => FileError::TooDeep,
    })?;
    let Value::Object(fields) = json else { return Err(FileError::NotOurs) };
    let mut fields = Fields::new(fields);
    let text = |value: Option<Value>| match value {
        Some(Value::String(text)) => Some(text),
        _ => None,
    };
    if text(fields.optional("format")).as_deref() != Some(FORMAT) {
        return Err(FileError::NotOurs);
    }
    let schema = fields.optional("schema").and_then(|value| value.as_u64());
    let schema = schema.ok_or(FileError::Shape { field: "schema" })?;
    let app = text(fields.optional("app")).ok_or(FileError::Shape { field: "app" })?;
    if schema > SCHEMA {
        return Err(FileError::Newer { schema, app });
    }
    let exported_at =
        text(fields.optional("exported_at")).ok_or(FileError::Shape { field: "exported_at" })?;
    // What a newer version leaves out and we do not know, cannot be missed here.
    let without = match fields.optional("without") {
        Some(Value::Array(names)) => names,
        _ => Vec::new(),
    };
    let left_out: Vec<Leaves> = Leaves::ALL
        .into_iter()
        .filter(|leaves| leaves.as_str().is_some_and(|name| without.iter().any(|one| one == name)))
        .collect();
    let include = Include::ALL.without(&left_out);
    let Some(Value::Array(items)) = fields.optional("records") else {
        return Err(FileError::Shape { field: "records" });
    };
    let mut records = Vec::new();
    for item in items {
        let Value::Object(record) = item else { return Err(FileError::Shape { field: "records" }) };
        records.push(record);
    }
    let stored = match fields.optional("stored") {
        None => Vec::new(),
        Some(Value::Array(items)) => items
            .into_iter()
            .map(|item| match item {
                Value::Object(item) => text(Fields::new(item).optional("text")),
                _ => None,
            })
            .collect::<Option<Vec<String>>>()
            .ok_or(FileError::Shape { field: "stored" })?,
        Some(_) => return Err(FileError::Shape { field: "stored" }),
    };
    Ok(Head { schema, exported_at, include, records, stored })
}
