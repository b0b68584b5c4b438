//! What a municipality works out itself: which data its analysis takes, the parties to begin a stakeholder field with, what its
//! vision and its agreements answer to, and how the process goes.

use super::{Origin, Part};
use crate::domain::{DataGroupId, DatumId, PartyId, PassageId, PassageSort, Sector};

/// A group of data.
#[derive(Debug)]
pub struct DataGroup {
    /// Its frozen id.
    pub id: DataGroupId,
    /// What it is called.
    pub title: &'static str,
    /// What belongs to it.
    pub items: &'static [DataItem],
    /// Where it comes from.
    pub source: Origin,
}

/// Something to find out.
#[derive(Debug)]
pub struct DataItem {
    /// Its frozen id.
    pub id: DatumId,
    /// The question.
    pub title: &'static str,
    /// What belongs to it.
    pub help: Option<&'static str>,
    /// Where it may be found; which place belongs where is the makers' own.
    pub look: &'static [&'static str],
    /// What of all that was filled in stands beside it.
    pub known: Option<KnownHere>,
}

/// What of all that was filled in stands beside something to find out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KnownHere {
    /// How many schools and places of childcare the list has.
    Places,
    /// What locations ask.
    Asks,
    /// The bottlenecks that play a part.
    Bottlenecks,
}

/// A party to begin with; the makers' own.
#[derive(Debug)]
pub struct Starter {
    /// Its frozen id, also that of the party that is made of it.
    pub id: PartyId,
    /// What it is called.
    pub title: &'static str,
    /// Its sector.
    pub sector: Sector,
}

/// A chapter of the vision.
#[derive(Debug)]
pub struct Chapter {
    /// What it is called and what the source says of it.
    pub about: Part,
    /// Its frozen id.
    pub id: &'static str,
    /// Questions to write something at.
    pub prompts: &'static [Prompt],
    /// Lists to make.
    pub lists: &'static [PassageList],
    /// Questions that come after those.
    pub after: &'static [Prompt],
}

/// A question to write something at.
#[derive(Debug)]
pub struct Prompt {
    /// Its frozen id, also that of what is written at it.
    pub id: PassageId,
    /// The question.
    pub title: &'static str,
    /// A line of help.
    pub help: Option<&'static str>,
    /// Data of the analysis that stand beside it; the makers' own choice.
    pub from: &'static [DatumId],
}

/// A list that people make.
#[derive(Debug)]
pub struct PassageList {
    /// Of what it is.
    pub sort: PassageSort,
    /// What it asks.
    pub title: &'static str,
    /// A line of help.
    pub help: Option<&'static str>,
    /// What its first field is called.
    pub what: &'static str,
    /// What its second field is called.
    pub more: &'static str,
    /// What the field for who is called, if it has one.
    pub who: Option<&'static str>,
    /// What the field for a day is called, if it has one.
    pub day: Option<&'static str>,
}

/// Something that makes cooperation succeed.
#[derive(Debug)]
pub struct Enough {
    /// Its frozen id, also that of what is said of it.
    pub id: PassageId,
    /// What should be so.
    pub title: &'static str,
    /// What a municipality does about it with its LEA, as far as the source says.
    pub mirror: Option<&'static str>,
}

mod generated {
    use super::{Chapter, DataGroup, DataItem, Enough, KnownHere, Part, PassageList, Prompt, Starter};
    use crate::domain::{DataGroupId, DatumId, PartyId, PassageId, PassageSort, Sector, SourceId};

    include!(concat!(env!("OUT_DIR"), "/analysis.rs"));
}

/// The groups of data, the opening questions first.
#[must_use]
pub fn groups() -> &'static [DataGroup] {
    generated::GROUPS
}

/// Something to find out, with its group.
#[must_use]
pub fn item(id: DatumId) -> Option<(&'static DataGroup, &'static DataItem)> {
    groups().iter().find_map(|group| Some((group, group.items.iter().find(|item| item.id == id)?)))
}

/// Why data are brought together and with whom; where they may be found; how a municipality compared itself.
#[must_use]
pub fn about_data() -> [&'static Part; 3] {
    [&generated::DATA_ABOUT, &generated::DATA_PLACES, &generated::DATA_EXAMPLE]
}

/// What a stakeholder field is; alone or with partners; why it matters for the role.
#[must_use]
pub fn about_field() -> [&'static Part; 3] {
    [&generated::FIELD_ABOUT, &generated::FIELD_TOGETHER, &generated::FIELD_WEIGHS]
}

/// Parties to begin with.
#[must_use]
pub fn starters() -> &'static [Starter] {
    generated::STARTERS
}

/// Where a vision begins; that it may be broader; that it has other names.
#[must_use]
pub fn about_vision() -> [&'static Part; 3] {
    [&generated::VISION_ABOUT, &generated::VISION_BROADER, &generated::VISION_CALLED]
}

/// The chapters of the vision.
#[must_use]
pub fn chapters() -> &'static [Chapter] {
    generated::CHAPTERS
}

/// What safeguarding is; about agreements; about organising enough.
#[must_use]
pub fn about_safeguarding() -> [&'static Part; 3] {
    [&generated::SAFEGUARDING_ABOUT, &generated::AGREEMENTS_ABOUT, &generated::ENOUGH_ABOUT]
}

/// What to agree on.
#[must_use]
pub fn agreements() -> &'static [Prompt] {
    generated::AGREEMENTS
}

/// What makes cooperation succeed.
#[must_use]
pub fn enough() -> &'static [Enough] {
    generated::ENOUGH
}

/// About designing the process; about partitions inside the municipality.
#[must_use]
pub fn about_process() -> [&'static Part; 2] {
    [&generated::PROCESS_ABOUT, &generated::PARTITIONS_ABOUT]
}

/// The steps of the process.
#[must_use]
pub fn steps() -> &'static PassageList {
    &generated::STEPS
}

/// Questions about partitions inside the municipality.
#[must_use]
pub fn partitions() -> &'static [Prompt] {
    generated::PARTITIONS
}

/// Every list that people make.
pub fn lists() -> impl Iterator<Item = &'static PassageList> {
    chapters().iter().flat_map(|chapter| chapter.lists).chain([steps()])
}
