//! The files of what can be looked up, as they are written. Unknown fields are refused.

use serde::Deserialize;
use toml::Spanned;

use super::super::model::{PartEntry, Placed};

/// A bottleneck.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BottleneckFile {
    /// Its id; also its address.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// What it is in a line.
    pub gist: Placed,
    /// The group of the letter that it belongs to.
    pub group: Placed,
    /// The place in the letter.
    pub place: Placed,
    /// Themes of the instrument that it touches; ours.
    pub themes: Vec<Placed>,
    /// What it is.
    pub what: ParagraphsEntry,
    /// What can be done now.
    pub now: ParagraphsEntry,
    /// Who leads nationally.
    pub leads: ParagraphsEntry,
    /// What was announced.
    pub announced: ParagraphsEntry,
}

/// Paragraphs, and a list after them.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParagraphsEntry {
    /// The paragraphs.
    pub text: Vec<Placed>,
    /// The list.
    #[serde(default)]
    pub points: Vec<Placed>,
}

/// `letter.toml`: what stands around the bottlenecks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterFile {
    /// What the letter is.
    pub about: Vec<PartEntry>,
    /// The groups, in the order of the letter.
    pub group: Vec<LetterGroupEntry>,
    /// About the advice of the Taskforce.
    pub taskforce: TaskforceEntry,
    /// Its thirteen pieces of advice.
    pub advice: Vec<AdviceEntry>,
}

/// A group of bottlenecks.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LetterGroupEntry {
    /// Its id.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// What the letter says of the group.
    #[serde(default)]
    pub text: Vec<Placed>,
    /// The place in the letter.
    pub place: Placed,
}

/// About the Taskforce.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaskforceEntry {
    /// The heading.
    pub title: Placed,
    /// The paragraphs.
    pub text: Vec<Placed>,
    /// The place in the letter.
    pub place: Placed,
}

/// A piece of advice of the Taskforce.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdviceEntry {
    /// Its number.
    pub number: Spanned<u8>,
    /// What it advises.
    pub title: Placed,
    /// How it stood.
    pub status: AdviceStatus,
    /// More of that.
    pub text: Placed,
    /// The bottlenecks that it is about.
    #[serde(default)]
    pub see: Vec<Placed>,
}

/// How a piece of advice stood in spring 2023.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum AdviceStatus {
    /// Followed where it could be, or at work.
    Followed,
    /// The letter says more of it at a bottleneck.
    Elsewhere,
    /// The field did not want it.
    Unwanted,
    /// It takes another system, so that the letter leaves it out.
    System,
    /// It was outside what the Taskforce was asked, was not followed, and takes another system.
    Outside,
}

/// `research.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ResearchFile {
    /// Findings, in groups.
    pub group: Vec<FindingsEntry>,
}

/// A group of findings.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingsEntry {
    /// Its id.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// The findings.
    pub finding: Vec<FindingEntry>,
}

/// What was found.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingEntry {
    /// Its id.
    pub id: Placed,
    /// What it is called.
    pub title: Placed,
    /// What it shows.
    pub text: Vec<Placed>,
    /// A list after it.
    #[serde(default)]
    pub points: Vec<Placed>,
    /// Paragraphs after the list.
    #[serde(default)]
    pub more: Vec<Placed>,
    /// What it does not show; ours.
    pub limit: Option<Placed>,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
}

/// `cases.toml`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CasesFile {
    /// Examples that stand nowhere else.
    pub case: Vec<CaseEntry>,
}

/// An example.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseEntry {
    /// Its id.
    pub id: Placed,
    /// Where it is and what it is about.
    pub title: Placed,
    /// What it is.
    pub text: Vec<Placed>,
    /// The source's short name.
    pub source: Placed,
    /// The place in the source.
    pub place: Placed,
}
