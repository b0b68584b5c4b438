//! The files of the guide as they are written. Unknown fields are refused.

use serde::Deserialize;

use super::super::model::{PartEntry, Placed};

/// `guide.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GuideFile {
    /// What the guide is for.
    pub about: Vec<PartEntry>,
    /// What directing means.
    pub directing: Vec<PartEntry>,
    /// What holds everywhere.
    pub principle: Vec<NamedEntry>,
    /// What always goes on.
    pub activity: Vec<NamedEntry>,
}

/// A part with a name of its own.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NamedEntry {
    /// Its id.
    pub id: Placed,
    /// Its heading.
    pub title: Placed,
    /// Its paragraphs.
    pub text: Vec<Placed>,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
}

/// A gear.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GearFile {
    /// Its id; also its address.
    pub id: Placed,
    /// What it is called.
    pub name: Placed,
    /// What it asks; ours.
    pub question: Placed,
    /// What it is.
    pub what: Vec<PartEntry>,
    /// What is hard about it.
    pub challenge: Vec<PartEntry>,
    /// What can help.
    pub tip: Vec<PartEntry>,
    /// How others did it.
    pub example: Vec<PartEntry>,
    /// What to look at; ours.
    pub check: Vec<CheckEntry>,
}

/// Something to look at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckEntry {
    /// Its id, unique in the guide.
    pub id: Placed,
    /// What should be so.
    pub text: Placed,
}

/// A reason why a municipality takes part, with what it can do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReasonFile {
    /// Its id; also its address. The role aid knows it by the same.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// What the source calls it.
    pub source_name: Placed,
    /// How kindcentra contribute.
    pub how: Vec<PartEntry>,
    /// What somebody said, in our words.
    #[serde(default)]
    pub voice: Vec<VoiceEntry>,
    /// What a municipality can do.
    #[serde(default)]
    pub measure: Vec<MeasureEntry>,
    /// What to read.
    #[serde(default)]
    pub reading: Vec<ReadingEntry>,
}

/// What somebody said.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VoiceEntry {
    /// Who, by function.
    pub who: Placed,
    /// What, in our words.
    pub text: Placed,
    /// The place in the handreiking.
    pub place: Placed,
}

/// What a municipality can do.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MeasureEntry {
    /// Its id.
    pub id: Placed,
    /// What it is in a line.
    pub title: Placed,
    /// More of it.
    pub text: Vec<Placed>,
    /// Whether it stands with another reason too, and is the same one.
    #[serde(default)]
    pub again: bool,
    /// Whether it only points to other reasons.
    #[serde(default)]
    pub pointer: bool,
    /// The reasons that it names.
    #[serde(default)]
    pub see: Vec<Placed>,
    /// Themes of the instrument that it touches; ours.
    #[serde(default)]
    pub themes: Vec<Placed>,
}

/// Something to read.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadingEntry {
    /// Of which kind it is.
    #[serde(default)]
    pub kind: ReadingKind,
    /// What it is called.
    pub title: Placed,
    /// Who made it.
    pub maker: Option<Placed>,
    /// Its year; absent: without one.
    pub year: Option<Placed>,
    /// What it says.
    pub about: Option<Placed>,
}

impl ReadingEntry {
    /// Whether it is an example from practice.
    pub fn is_practice(&self) -> bool {
        self.kind == ReadingKind::Practice
    }
}

/// Of which kind a reading tip is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ReadingKind {
    /// Advice, letters, brochures.
    #[default]
    Background,
    /// Research.
    Research,
    /// An example from practice.
    Practice,
    /// A site.
    Site,
}

/// `agenda.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaFile {
    /// About what comes back each time.
    pub standing: PartEntry,
    /// What comes back each time.
    pub intention: Vec<IntentionEntry>,
    /// The working groups.
    pub group: Vec<GroupEntry>,
}

/// A policy intention.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IntentionEntry {
    /// Its id.
    pub id: Placed,
    /// What it is in a line.
    pub title: Placed,
    /// More of it.
    pub text: Option<Placed>,
    /// The place in the source.
    pub place: Placed,
}

/// A working group.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupEntry {
    /// Its id.
    pub id: Placed,
    /// What it is called.
    pub name: Placed,
    /// The heading of what is said of it.
    pub title: Placed,
    /// What it is.
    pub text: Vec<Placed>,
    /// What it can talk about.
    pub points: Vec<Placed>,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
}
