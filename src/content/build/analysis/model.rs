//! The files of the analysis as they are written. Unknown fields are refused.

use serde::Deserialize;

use super::super::model::{PartEntry, Placed};

/// The document that all of it but an example comes from.
pub const SOURCE: &str = "handreiking";

/// `data.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataFile {
    /// Why and with whom.
    pub about: PartEntry,
    /// Where data may be found.
    pub places: PartEntry,
    /// How a municipality compared itself with another.
    pub example: PartEntry,
    /// The groups, the opening questions first.
    pub group: Vec<DataGroupEntry>,
}

/// A group of data.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataGroupEntry {
    /// Its id.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// The place in the source.
    pub place: Placed,
    /// What belongs to it.
    pub item: Vec<DataItemEntry>,
}

/// Something to find out.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DataItemEntry {
    /// Its id.
    pub id: Placed,
    /// The question.
    pub title: Placed,
    /// What belongs to it.
    pub help: Option<Placed>,
    /// Where it may be found: the source names the places, which belongs where is ours.
    #[serde(default)]
    pub look: Vec<Placed>,
    /// What of all that was filled in stands beside it.
    pub known: Option<KnownHere>,
}

/// What of all that was filled in stands beside something to find out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum KnownHere {
    /// How many schools and places of childcare the list has.
    Places,
    /// What locations ask.
    Asks,
    /// The bottlenecks that play a part.
    Bottlenecks,
}

/// `field.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FieldFile {
    /// What it is.
    pub about: PartEntry,
    /// Alone or with partners.
    pub together: PartEntry,
    /// Why it matters for the role.
    pub weighs: PartEntry,
    /// Parties to begin with; ours.
    pub starter: Vec<StarterEntry>,
}

/// A party to begin with.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StarterEntry {
    /// Its id; also that of the party that is made of it.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// Its sector.
    pub sector: SectorEntry,
}

/// The sector of a party.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum SectorEntry {
    /// Education.
    #[serde(rename = "onderwijs")]
    Education,
    /// Childcare.
    #[serde(rename = "opvang")]
    Childcare,
    /// Help and health.
    #[serde(rename = "zorg")]
    Care,
    /// Welfare, sport, culture.
    #[serde(rename = "buurt")]
    Neighbourhood,
    /// Parents.
    #[serde(rename = "ouders")]
    Parents,
    /// The municipality itself.
    #[serde(rename = "gemeente")]
    Municipality,
}

/// `vision.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisionFile {
    /// Where to begin.
    pub about: PartEntry,
    /// That it may be broader.
    pub broader: PartEntry,
    /// That it has other names.
    pub called: PartEntry,
    /// Its chapters.
    pub chapter: Vec<ChapterEntry>,
}

/// A chapter of the vision.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChapterEntry {
    /// Its id.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// What the source says of it.
    pub text: Vec<Placed>,
    /// The place in the source.
    pub place: Placed,
    /// Questions to write something at.
    #[serde(default)]
    pub question: Vec<PromptEntry>,
    /// A list to make.
    #[serde(default)]
    pub list: Vec<ListEntry>,
    /// Questions that come after the list.
    #[serde(default)]
    pub after: Vec<PromptEntry>,
}

/// A question to write something at.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromptEntry {
    /// Its id; also that of what is written at it.
    pub id: Placed,
    /// The question.
    pub title: Placed,
    /// A line of help.
    pub help: Option<Placed>,
    /// Data of the analysis that stand beside it.
    #[serde(default)]
    pub from: Vec<Placed>,
}

/// A list that people make.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListEntry {
    /// Of what it is.
    pub sort: SortEntry,
    /// What it asks.
    pub title: Placed,
    /// A line of help.
    pub help: Option<Placed>,
    /// What its first field is called.
    pub what: Placed,
    /// What its second field is called.
    pub more: Placed,
    /// What the field for who is called, if it has one.
    pub who: Option<Placed>,
    /// What the field for a day is called, if it has one.
    pub day: Option<Placed>,
}

/// Of what a list is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub enum SortEntry {
    /// Goals for children.
    #[serde(rename = "doel")]
    Goal,
    /// Leading principles.
    #[serde(rename = "principe")]
    Principle,
    /// Words of a shared language.
    #[serde(rename = "woord")]
    Word,
    /// Steps of the process.
    #[serde(rename = "stap")]
    Step,
}

/// `safeguarding.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SafeguardingFile {
    /// What it is.
    pub about: PartEntry,
    /// About the agreements.
    pub agreements: PartEntry,
    /// What to agree on.
    pub agreement: Vec<PromptEntry>,
    /// About organising enough.
    pub enough: PartEntry,
    /// What makes it succeed.
    pub part: Vec<EnoughEntry>,
}

/// Something that makes cooperation succeed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EnoughEntry {
    /// Its id; also that of what is said of it.
    pub id: Placed,
    /// What should be so.
    pub title: Placed,
    /// What a municipality does about it with its LEA.
    pub mirror: Option<Placed>,
}

/// `process.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProcessFile {
    /// About designing it.
    pub process: PartEntry,
    /// Its steps.
    pub steps: ListEntry,
    /// About partitions inside the municipality.
    pub partitions: PartEntry,
    /// Questions about them.
    pub partition: Vec<PromptEntry>,
}

impl VisionFile {
    /// Every question of it.
    pub fn prompts(&self) -> impl Iterator<Item = &PromptEntry> {
        self.chapter.iter().flat_map(|chapter| chapter.question.iter().chain(&chapter.after))
    }

    /// Every list of it.
    pub fn lists(&self) -> impl Iterator<Item = &ListEntry> {
        self.chapter.iter().flat_map(|chapter| &chapter.list)
    }
}
